using System.CommandLine;
using ReportParser.Evaluation;
using ReportParser.Lexicons;
using ReportParser.Observations.Confidence;

namespace ReportParser.Cli.Verbs;

/// <summary><c>evaluate</c>: scores observations against hand-made ones.</summary>
internal static class EvaluateVerb
{
    private static readonly Argument<string[]> Folders = new("GOLD_DIR")
    {
        Description = "A folder of texts, each with its NAME.gold.jsonl; or several, scored together.",
        Arity = ArgumentArity.OneOrMore,
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

    private static readonly Option<bool> Tables = new("--tables")
    {
        Description = "Print the figures by measure, attribute and confidence too, as Markdown tables.",
    };

    private static readonly Option<string?> Fit = new("--fit")
    {
        Description = "Fit the confidence on the texts and write its weights to this file, such as confidence.json in the folder of --lexicons.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Lexicons = SharedOptions.Lexicons();

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var verb = new Verb(
            "evaluate",
            "Scores observations against hand-made ones: detection, core, exact.",
            "reportparser evaluate corpus                                               # parses the texts of corpus and scores them",
            "reportparser evaluate gold --observations output/observations.jsonl        # scores a dataset",
            "reportparser evaluate gold --errors --floors floors.json                   # lists what is wrong, fails below the floors",
            "reportparser evaluate corpus gold --fit my-lexicons/confidence.json        # fits the confidence on your own gold")
        { Folders, Observations, Errors, FloorsFile, Tables, Fit, Lexicons };
        verb.SetAction(Run);
        return verb;
    }

    private static int Run(ParseResult parsed)
    {
        try
        {
            Floors? floors = parsed.GetValue(FloorsFile) is { } file ? Floors.Read(file) : null;
            EvaluationResult result = Evaluate(parsed);
            TextWriter output = parsed.InvocationConfiguration.Output;
            EvaluationPrinter.Print(result, floors, parsed.GetValue(Errors), output);
            if (parsed.GetValue(Tables))
                EvaluationTables.Write(result, output);
            if (parsed.GetValue(Fit) is { } target)
                FitConfidence(result, parsed.GetValue(Lexicons), target, output);
            return floors is null || floors.Below(result).IsEmpty ? ExitCodes.Done : ExitCodes.SomeFailed;
        }
        catch (Exception error) when (error is EvaluationException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(error.Message, error);
        }
    }

    private static EvaluationResult Evaluate(ParseResult parsed)
    {
        string? observations = parsed.GetValue(Observations);
        if (observations is not null && parsed.GetValue(Fit) is not null)
            throw new UsageException("--fit needs what the extraction knew of each observation, which observations.jsonl does not hold; leave --observations away.");
        return EvaluationResult.Of(parsed.GetRequiredValue(Folders).Select(folder =>
        {
            var evaluation = new GoldEvaluation(folder, parsed.GetValue(Lexicons));
            return observations is null ? evaluation.OfPipeline() : evaluation.OfDataset(observations);
        }));
    }

    private static void FitConfidence(EvaluationResult result, string? lexicons, string target, TextWriter output)
    {
        LexiconSource source = new PipelineBuilder(lexicons, []).Lexicons;
        ConfidenceFit fit = ConfidenceFit.Of(result, ConfidenceModel.Load(source));
        EvaluationTables.WriteConfidence(fit.CrossValidated, "Confidence, each text by a model fitted on the others", output);
        fit.Write(target);
    }
}
