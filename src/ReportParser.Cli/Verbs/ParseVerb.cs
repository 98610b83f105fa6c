using System.CommandLine;
using System.CommandLine.Parsing;
using ReportParser.Cli.Batch;

namespace ReportParser.Cli.Verbs;

/// <summary><c>parse</c>: reads documents, extracts, writes the dataset.</summary>
internal static class ParseVerb
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "A file, a folder (walked), a pattern (*, ?, **), or - for a list of paths on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The dataset's folder; - writes the reports' JSON to standard output, one a line.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "Formats of the tables, separated by commas. This version writes jsonl.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "jsonl",
    };

    private static readonly Option<int> Jobs = new("--jobs")
    {
        Description = "How many inputs are worked on at once.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = found => WholeNumber.Read(found, 1, int.MaxValue, "1 or more"),
    };

    private static readonly Option<string?> Lexicons = SharedOptions.Lexicons();

    private static readonly Option<string?> Area = SharedOptions.Area();

    private static readonly Option<int?> Year = SharedOptions.Year();

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Write into a folder that holds other files than a dataset of this program.",
    };

    private static readonly LimitOptions Limits = new();

    /// <summary>The verb.</summary>
    public static Verb Create(GlobalOptions options)
    {
        var verb = new Verb(
            "parse",
            "Reads documents, extracts every figure and footnote, writes the dataset.",
            "reportparser parse corpus -o output                      # a folder with all that is in it",
            "reportparser parse 'reports/**/*_2024.txt' -o output     # what matches a pattern",
            "reportparser parse report.txt -o - | head -c 1000        # one report's JSON on standard output")
        { Inputs, Output, Format, Jobs, Lexicons, Area, Year, Force };
        Limits.AddTo(verb);
        Validate();
        verb.SetAction((parsed, cancellation) => new ParseRun(Settings(parsed), options.Terminal(parsed), TimeProvider.System).RunAsync(cancellation));
        return verb;
    }

    private static ParseSettings Settings(ParseResult parsed) => new()
    {
        Inputs = parsed.GetRequiredValue(Inputs),
        Output = parsed.GetRequiredValue(Output),
        Jobs = parsed.GetValue(Jobs),
        Lexicons = parsed.GetValue(Lexicons),
        AreaCode = parsed.GetValue(Area),
        Year = parsed.GetValue(Year),
        Force = parsed.GetValue(Force),
        Limits = Limits.Of(parsed),
    };

    private static void Validate()
    {
        Area.Validators.Add(found => Require(
            found, found.GetValue(Area) is not { } code || (code.Length is >= 6 and <= 12 && code.All(char.IsAsciiDigit)), "--area must be a code of six digits (up to twelve for a township), such as 360702."));
        Format.Validators.Add(found => Require(
            found,
            found.GetValue(Format)!.Split(',').All(format => format.Trim() == "jsonl"),
            $"--format {found.GetValue(Format)}: this version writes jsonl only."));
    }

    private static void Require(OptionResult option, bool condition, string message)
    {
        if (!condition)
            option.AddError(message);
    }
}
