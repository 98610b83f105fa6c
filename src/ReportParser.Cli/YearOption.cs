using System.CommandLine;

namespace ReportParser.Cli;

/// <summary>The option <c>--year</c>, which several verbs have for purposes of their own.</summary>
internal static class YearOption
{
    /// <summary>Creates it. A number that is no year of a report is wrong use, not a year that nothing fits.</summary>
    /// <param name="description">What the verb does with it.</param>
    public static Option<int?> Create(string description) => new("--year")
    {
        Description = description,
        HelpName = "N",
        CustomParser = found => WholeNumber.Read(found, 1949, 2100, "a year between 1949 and 2100"),
    };
}
