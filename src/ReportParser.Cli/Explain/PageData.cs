using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportParser.Datasets;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;

namespace ReportParser.Cli.Explain;

/// <summary>The records behind the page's marks, as JSON for its script.</summary>
internal static class PageData
{
    /// <summary>The data of a report, safe inside a <c>script</c> element: no character of it can end the element.</summary>
    public static string Of(ExplainedReport report)
    {
        using var stream = new MemoryStream();
        DatasetJson.WriteLine(stream, new Data(
            [.. report.Record.Observations.Select((found, index) => Describe(found, report.Result.Observations[index]))],
            [.. report.Record.Footnotes.Select(note => new Note(note.Marker, note.Term, note.Definition))],
            Indicators(report.Result.Observations)));
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n')
            .Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Indicators(ImmutableArray<Observation> observations) => observations
        .Where(found => found.Indicator is not null)
        .DistinctBy(found => found.Indicator!.Code)
        .ToDictionary(found => found.Indicator!.Code, found => $"{found.Indicator!.Name} {found.Indicator.English}");

    private static Item Describe(ObservationRecord record, Observation found) => new(
        record.ObservationId, record.Indicator, record.Name, record.Action, record.Whole, record.Versus, record.Measure, ExplanationPrinter.Value(record),
        Base(record),
        record.Comparator, record.Status, record.Period, record.Baseline, record.Annualized, record.Scope,
        record.Scope is null ? null : record.AreaName, record.Section, record.Footnotes, record.Rule, record.Confidence,
        [.. found.Explain().Select(step => new[] { step.Topic, step.Statement })]);

    /// <summary>The value in the base unit, where that says more than the value as written.</summary>
    private static string? Base(ObservationRecord record) => record.BaseValue is { } value && (record.BaseUnit is not ("1" or "%" or "[pp]") || value != record.Value)
        ? $"{value.ToString("#,0.############", CultureInfo.InvariantCulture)} {(record.BaseUnit == "1" ? "" : record.BaseUnit)}".TrimEnd()
        : null;

    private sealed record Data(Item[] Observations, Note[] Footnotes, Dictionary<string, string> Indicators)
    {
        public Dictionary<string, string> Comparators { get; } = new()
        {
            ["approx"] = "≈", ["gt"] = ">", ["ge"] = "≥", ["lt"] = "<", ["le"] = "≤", ["range"] = "",
        };

        public decimal Doubtful { get; } = ConfidenceModel.LookBelow;
    }

    private sealed record Item(
        string Id, string? Indicator, string Name, string? Action, string? Whole, string? Versus, string Measure, string Value, string? Base,
        string Comparator, string Status, string? Period, string? Baseline, bool Annualized, string? Scope, string? Area, string Section,
        ImmutableArray<string> Footnotes, string Rule, decimal Confidence, string[][] Steps);

    private sealed record Note(string Marker, string Term, string? Definition);
}
