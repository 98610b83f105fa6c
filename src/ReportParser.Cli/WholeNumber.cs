using System.CommandLine.Parsing;
using System.Globalization;

namespace ReportParser.Cli;

/// <summary>Reads the numbers of options, so that a wrong one is answered in the words of this program.</summary>
internal static class WholeNumber
{
    /// <summary>Reads an option's number; one that cannot be read, or is out of bounds, becomes an error of the command line.</summary>
    /// <param name="found">What the user typed.</param>
    /// <param name="least">The smallest number allowed.</param>
    /// <param name="most">The largest number allowed.</param>
    /// <param name="expected">What the message asks for, behind "must be".</param>
    /// <returns>The number, <paramref name="least"/> beside an error.</returns>
    public static int Read(ArgumentResult found, int least, int most, string expected)
    {
        string typed = found.Tokens.Count == 0 ? "" : found.Tokens[^1].Value;
        if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;
        string option = found.Parent is OptionResult { Option.Name: var name } ? name : "The number";
        found.AddError($"{option} must be {expected}; found '{typed}'.");
        return least;
    }
}
