using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;

namespace ReportParser.Evaluation;

/// <summary>
/// The fields of an observation that an evaluation looks at, whoever stated it: this program, another one, or an annotator. Names
/// and words are those of the dataset contract.
/// </summary>
public record ObservationFields
{
    /// <summary>File name of the input; a folder before it is ignored.</summary>
    public string? SourceName { get; init; }

    /// <summary>Offset of the quote's first UTF-16 code unit in the report's text.</summary>
    public int Start { get; init; }

    /// <summary>Offset behind the quote's last UTF-16 code unit.</summary>
    public int End { get; init; }

    /// <summary>The quantity expression, verbatim.</summary>
    public string? Quote { get; init; }

    /// <summary>What is measured.</summary>
    public string? Name { get; init; }

    /// <summary>The verb that makes it a flow, null or empty without one.</summary>
    public string? Action { get; init; }

    /// <summary>The value in <see cref="Unit"/>, signed; null for a ratio.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end of a range, else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The parts of a ratio, null or empty for all else.</summary>
    public IReadOnlyList<decimal>? Parts { get; init; }

    /// <summary>Unit as written.</summary>
    public string? Unit { get; init; }

    /// <summary>A <see cref="Observations.Measure"/> in lower case.</summary>
    public string? Measure { get; init; }

    /// <summary>A <see cref="Quantities.Comparator"/> in lower case, or the sign that stands for it (<c>≥</c>).</summary>
    public string? Comparator { get; init; }

    /// <summary>An <see cref="ObservationStatus"/> in lower case.</summary>
    public string? Status { get; init; }

    /// <summary>The period, null or empty where it is open.</summary>
    public string? Period { get; init; }

    /// <summary>The place or group named when it is not the report's own area.</summary>
    public string? Scope { get; init; }

    /// <summary>For a share, or a change of one: the whole.</summary>
    public string? Whole { get; init; }

    /// <summary>For a gap or a rank: against whom.</summary>
    public string? Versus { get; init; }

    /// <summary>How likely it is right, 0 to 1; null where none was stated.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>What the confidence rests on, null where this program did not make it in the same run.</summary>
    internal ConfidenceEvidence? Evidence { get; init; }

    /// <summary>The records of a parsed report, in text order.</summary>
    /// <param name="report">What the pipeline found.</param>
    public static ImmutableArray<ObservationFields> From(ReportResult report) =>
        [.. report.Observations.Select(o => From(o, report.Document.Name, report.Document.Text))];

    private static ObservationFields From(Observation observation, string sourceName, string text) => new()
    {
        SourceName = sourceName,
        Start = observation.Quote.Start,
        End = observation.Quote.End,
        Quote = observation.Quote.Of(text),
        Name = observation.Name,
        Action = observation.Action,
        Value = observation.Value,
        Upper = observation.Upper,
        Parts = observation.Measure == Observations.Measure.Ratio ? observation.Mention.Parts : null,
        Unit = observation.Unit,
        Measure = DatasetNames.Of(observation.Measure),
        Comparator = DatasetNames.Of(observation.Comparator),
        Status = DatasetNames.Of(observation.Status),
        Period = observation.Period,
        Scope = observation.Scope,
        Whole = observation.Whole,
        Versus = observation.Versus,
        Confidence = observation.Confidence,
        Evidence = new ConfidenceEvidence(observation.Rule, observation.Traits),
    };
}
