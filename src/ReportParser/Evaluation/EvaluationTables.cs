using System.Globalization;
using ReportParser.Observations.Confidence;

namespace ReportParser.Evaluation;

/// <summary>Writes figures as Markdown tables, as <c>docs/accuracy.md</c> holds them.</summary>
public static class EvaluationTables
{
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

    private static string Row(string label, CalibrationBin bin) =>
        $"| {label} | {bin.Count} | {Number(bin.Predicted)} | {Number(bin.Core)} | {Number(bin.Exact)} |";

    private static string Bound(decimal bound) => bound.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
