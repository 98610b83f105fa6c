using System.Globalization;
using System.Text;
using ReportParser.Datasets;
using ReportParser.Footnotes;
using ReportParser.Observations;

namespace ReportParser.Tests.Golden;

/// <summary>A parsed report as lines that a person can review and that differ line by line.</summary>
internal static class ReportListing
{
    public static string Of(ReportResult report)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line.ReplaceLineEndings("⏎")).Append('\n');
        Line($"{report.Document.Name}: {report.Metadata.Title}, {report.Metadata.Area?.Code} {report.Metadata.Area?.Name}, {report.Metadata.Year}, {DatasetNames.Of(report.Metadata.Kind)}");
        foreach (Observation observation in report.Observations)
            Line(Of(observation, report.Document.Text));
        foreach (QualitativeTarget target in report.QualitativeTargets)
            Line($"target {target.Name} | {target.Statement} | {target.Period}");
        foreach (Footnote footnote in report.Footnotes.Footnotes)
            Line($"note {footnote.Marker} {footnote.Style} | {footnote.Term} | {footnote.References.Length} references | {footnote.Definition}");
        return text.ToString();
    }

    private static string Of(Observation o, string text) => string.Join(" | ",
        o.Quote.Of(text),
        o.Name,
        o.Action,
        $"{Value(o)} {o.Unit}".Trim(),
        $"{DatasetNames.Of(o.Measure)} {DatasetNames.Of(o.Comparator)} {DatasetNames.Of(o.Status)}",
        o.Period,
        string.Join(' ', Named("scope", o.Scope), Named("whole", o.Whole), Named("versus", o.Versus)).Trim(),
        o.Rule);

    private static string Value(Observation o) => o.Measure is Measure.Ratio
        ? string.Join(':', o.Mention.Parts.Select(Number))
        : o.Upper is { } upper ? $"{Number(o.Value)}..{Number(upper)}" : Number(o.Value);

    private static string Number(decimal? value) => value?.ToString("0.################", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal value) => Number((decimal?)value);

    private static string Named(string name, string? value) => value is null ? "" : $"{name}={value}";
}
