using System.CommandLine;
using ReportParser.Evaluation;

namespace ReportParser.Cli.Verbs;

/// <summary><c>evaluate</c>: scores observations against hand-made ones.</summary>
internal static class EvaluateVerb
{
    private static readonly Argument<string> Folder = new("GOLD_DIR")
    {
        Description = "A folder of texts, each with its NAME.gold.jsonl.",
    };

    private static readonly Option<string?> Observations = new("--observations")
    {
        Description = "The observations.jsonl to score; without it the texts of GOLD_DIR are parsed.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "List every observation that is wrong, missed or spurious.",
    };

    private static readonly Option<string?> FloorsFile = new("--floors")
    {
        Description = "Fail with exit code 1 below the F1 values of this JSON file, such as {\"detection\": 0.85, \"core\": 0.6}.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Lexicons = new("--lexicons")
    {
        Description = "A folder of lexicon files that replace the built-in ones by name.",
        HelpName = "DIR",
    };

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "evaluate",
            "Scores observations against hand-made ones: detection, core, exact.",
            "reportparser evaluate corpus                                               # parses the texts of corpus and scores them",
            "reportparser evaluate gold --observations output/observations.jsonl        # scores a dataset",
            "reportparser evaluate gold --errors --floors floors.json                   # lists what is wrong, fails below the floors")
        { Folder, Observations, Errors, FloorsFile, Lexicons };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            Floors? floors = parsed.GetValue(FloorsFile) is { } file ? Floors.Read(file) : null;
            var evaluation = new GoldEvaluation(parsed.GetRequiredValue(Folder), parsed.GetValue(Lexicons));
            EvaluationResult result = parsed.GetValue(Observations) is { } observations ? evaluation.OfDataset(observations) : evaluation.OfPipeline();
            EvaluationPrinter.Print(result, floors, parsed.GetValue(Errors), parsed.InvocationConfiguration.Output);
            return floors is null || floors.Below(result).IsEmpty ? ExitCodes.Done : ExitCodes.SomeFailed;
        }
        catch (Exception error) when (error is EvaluationException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(error.Message, error);
        }
    }
}
