using System.CommandLine;
using ReportParser.Cli.Explain;

namespace ReportParser.Cli.Verbs;

/// <summary><c>explain</c>: a report's text with its observations, and how each came about.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> Input = new("FILE")
    {
        Description = "A report: a text file or a web page that you have saved.",
    };

    private static readonly Option<int?> At = new("--at")
    {
        Description = "The derivation of what stands at this offset of the text, such as start of an observation.",
        HelpName = "OFFSET",
        CustomParser = found => WholeNumber.Read(found, 0, int.MaxValue, "an offset of 0 or more"),
    };

    private static readonly Option<string?> Id = new("--id")
    {
        Description = "The derivation of the observation with this observation_id, or its number alone.",
        HelpName = "ID",
    };

    private static readonly Option<string?> Html = new("--html")
    {
        Description = "Write one self-contained web page instead: the text with every observation marked; - for standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Lexicons = SharedOptions.Lexicons();

    private static readonly Option<string?> Area = SharedOptions.Area();

    private static readonly Option<int?> Year = SharedOptions.Year();

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "explain",
            "Shows a report's text with its observations, and how each of them came about.",
            "reportparser explain corpus/qinghe-2024.txt                     # the text, with its observations below each sentence",
            "reportparser explain corpus/qinghe-2024.txt --id 12             # every step that led to the twelfth",
            "reportparser explain corpus/qinghe-2024.txt --at 512            # what stands at an offset, observation or not",
            "reportparser explain corpus/qinghe-2024.txt --html page.html    # a page to open in a browser, from the file system")
        { Input, At, Id, Html, Lexicons, Area, Year };
        verb.Validators.Add(found =>
        {
            if (new Option[] { At, Id, Html }.Count(option => found.GetResult(option) is not null) > 1)
                found.AddError("--at, --id and --html each say what to show; give one of them.");
        });
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        ExplainedReport report = ExplainedReport.Read(parsed.GetRequiredValue(Input), parsed.GetValue(Lexicons), parsed.GetValue(Area), parsed.GetValue(Year));
        TextWriter output = parsed.InvocationConfiguration.Output;
        var printer = new ExplanationPrinter(report, output);
        if (parsed.GetValue(Id) is { } id)
            printer.PrintDerivation(report.IndexOf(id));
        else if (parsed.GetValue(Html) is { } page)
            WritePage(report, page, output);
        else if (parsed.GetValue(At) is { } offset)
            PrintAt(report, printer, offset, output);
        else
            printer.PrintText();
        return ExitCodes.Done;
    }

    /// <summary>Written aside and then renamed: the page appears whole or not at all.</summary>
    private static void WritePage(ExplainedReport report, string path, TextWriter output)
    {
        string page = ReportPage.Of(report);
        if (path == "-")
        {
            output.Write(page);
            return;
        }
        string aside = path + ".unfinished";
        try
        {
            File.WriteAllText(aside, page);
            File.Move(aside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(aside))
                File.Delete(aside);
            throw new UsageException($"--html {path}: the page cannot be written: {error.Message}", error);
        }
    }

    private static void PrintAt(ExplainedReport report, ExplanationPrinter printer, int offset, TextWriter output)
    {
        int[] found = report.IndexesAt(offset);
        foreach (int index in found)
            printer.PrintDerivation(index);
        if (found.Length == 0)
            output.WriteLine(report.Absence(offset));
    }
}
