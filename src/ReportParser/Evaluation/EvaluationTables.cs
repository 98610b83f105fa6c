using System.Globalization;
using ReportParser.Datasets;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;

namespace ReportParser.Evaluation;

/// <summary>Writes figures as Markdown tables, as <c>docs/accuracy.md</c> holds them.</summary>
public static class EvaluationTables
{
    /// <summary>The figures by measure and by attribute, what kinds of error there are, and the confidence.</summary>
    /// <param name="result">The judged observations.</param>
    /// <param name="output">Where to.</param>
    public static void Write(EvaluationResult result, TextWriter output)
    {
        WriteMeasures(result, output);
        WriteAttributes(result, output);
        WriteErrors(result, output);
        WriteConfidence(Calibration.Of(result), "Confidence", output);
    }

    /// <summary>Predicted rightness against the observed one, and what the flag for a person's look finds.</summary>
    /// <param name="calibration">The figures.</param>
    /// <param name="title">What they are of.</param>
    /// <param name="output">Where to.</param>
    public static void WriteConfidence(Calibration calibration, string title, TextWriter output)
    {
        output.WriteLine($"\n{title}: mean error {Number(calibration.Error)}, discrimination {Number(calibration.Discrimination)}.\n");
        output.WriteLine("| confidence | observations | predicted | core right | all right |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (CalibrationBin bin in calibration.Bins)
            output.WriteLine(Row($"{Bound(bin.From)}–{Bound(Math.Min(bin.Below - 0.01m, 1))}", bin));
        output.WriteLine(Row("all", calibration.Total));
        CalibrationBin look = calibration.ToLookAt;
        int wrong = calibration.All.Count(one => !one.IsCore), caught = look.Members.Count(one => !one.IsCore);
        output.WriteLine($"\nBelow {Bound(ConfidenceModel.LookBelow)}: {look.Count} of {calibration.All.Length} observations, with {caught} of the {wrong} that are wrong.");
    }

    private static void WriteMeasures(EvaluationResult result, TextWriter output)
    {
        output.WriteLine("\nBy measure:\n\n| measure | gold | found | detection F1 | core F1 | exact F1 |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (string measure in Enum.GetValues<Measure>().Select(DatasetNames.Of))
        {
            EvaluationResult part = result.OfMeasure(measure);
            if (part.Figures[0].Score is { Gold: > 0 } or { Found: > 0 })
                output.WriteLine($"| {measure} | {part.Figures[0].Score.Gold} | {part.Figures[0].Score.Found} | {string.Join(" | ", part.Figures.Select(figure => Number(figure.Score.F1)))} |");
        }
    }

    private static void WriteAttributes(EvaluationResult result, TextWriter output)
    {
        int detected = result.Texts.Sum(text => text.Judgements.Length);
        output.WriteLine("\nBy attribute, of the detected:\n\n| attribute | wrong | right |\n| --- | ---: | ---: |");
        foreach (JudgedField field in Judgement.Fields)
            output.WriteLine($"| {DatasetNames.Of(field).Replace('_', ' ')} | {Wrong(result, field).Count()} of {detected} | {Number(result.ShareRight(field))} |");
    }

    private static void WriteErrors(EvaluationResult result, TextWriter output)
    {
        output.WriteLine("\nKinds of error that cost core:\n\n| kind | count |\n| --- | ---: |");
        output.WriteLine($"| missed | {result.Texts.Sum(text => text.Missed.Length)} |");
        output.WriteLine($"| no observation in the gold | {result.Texts.Sum(text => text.Spurious.Length)} |");
        ILookup<NameDifference, Judgement> names = Wrong(result, JudgedField.Name).ToLookup(judgement => NameDifferences.Of(judgement.Gold, judgement.System));
        foreach (NameDifference difference in Enum.GetValues<NameDifference>())
            output.WriteLine($"| name: {DatasetNames.Of(difference).Replace('_', ' ')} | {names[difference].Count()} |");
        foreach (JudgedField field in Judgement.CoreFields.Where(field => field != JudgedField.Name))
            output.WriteLine($"| {DatasetNames.Of(field)} | {Wrong(result, field).Count()} |");
    }

    private static IEnumerable<Judgement> Wrong(EvaluationResult result, JudgedField field) =>
        result.Texts.SelectMany(text => text.Judgements).Where(judgement => !judgement.Right.Contains(field));

    private static string Row(string label, CalibrationBin bin) =>
        $"| {label} | {bin.Count} | {Number(bin.Predicted)} | {Number(bin.Core)} | {Number(bin.Exact)} |";

    private static string Bound(decimal bound) => bound.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
