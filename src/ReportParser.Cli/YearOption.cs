using System.CommandLine;

namespace ReportParser.Cli;

/// <summary>The option <c>--year</c>.</summary>
internal static class YearOption
{
    private const int First = 1949, Last = 2100;

    /// <summary>Creates the option.</summary>
    /// <param name="description">What the year is for.</param>
    public static Option<int?> Create(string description)
    {
        var option = new Option<int?>("--year") { Description = description, HelpName = "N" };
        option.Validators.Add(found =>
        {
            if (found.GetValue(option) is not (null or >= First and <= Last))
                found.AddError($"--year must be a year between {First} and {Last}.");
        });
        return option;
    }
}
