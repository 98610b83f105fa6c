using System.CommandLine;

namespace ReportParser.Cli;

/// <summary>Options that several verbs have. Each verb makes its own: an option belongs to one verb.</summary>
internal static class SharedOptions
{
    /// <summary>The option <c>--lexicons</c>.</summary>
    public static Option<string?> Lexicons() => new("--lexicons")
    {
        Description = "A folder of lexicon files that replace the built-in ones by name; an areas.json in it adds areas.",
        HelpName = "DIR",
    };

    /// <summary>The option <c>--area</c>.</summary>
    public static Option<string?> Area() => new("--area")
    {
        Description = "GB/T 2260 code of the area, where the text cannot tell.",
        HelpName = "CODE",
    };

    /// <summary>The option <c>--year</c>. A number that is no year of a report is wrong use, not a year that nothing fits.</summary>
    /// <param name="description">What the verb does with it.</param>
    public static Option<int?> Year(string description = "Year of the report, where the text cannot tell.") => new("--year")
    {
        Description = description,
        HelpName = "N",
        CustomParser = found => WholeNumber.Read(found, 1949, 2100, "a year between 1949 and 2100"),
    };
}
