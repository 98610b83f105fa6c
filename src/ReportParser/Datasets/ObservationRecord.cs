using System.Collections.Immutable;

namespace ReportParser.Datasets;

/// <summary>An observation as the dataset holds it: one line of <c>observations.jsonl</c>. The meaning of each field stands in <c>schema/observation.schema.json</c>.</summary>
public sealed record ObservationRecord
{
    /// <summary><c>&lt;report_id&gt;:&lt;four-digit number in text order&gt;</c>.</summary>
    public required string ObservationId { get; init; }

    /// <summary>The report that states it.</summary>
    public required string ReportId { get; init; }

    /// <summary>File name of the input.</summary>
    public required string SourceName { get; init; }

    /// <summary>GB/T 2260 code of the area that the value is about: the report's own, or the one that <see cref="Scope"/> names; null when it is not known or has no code.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Full name of that area; null when it is not known.</summary>
    public string? AreaName { get; init; }

    /// <summary>The year in the report's title; null when it is not known.</summary>
    public int? ReportYear { get; init; }

    /// <summary>Code in the indicator catalogue; null when the catalogue has none.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is measured.</summary>
    public required string Name { get; init; }

    /// <summary>The verb that makes it a flow; null without one.</summary>
    public string? Action { get; init; }

    /// <summary>For a share: the whole; null where the text names none.</summary>
    public string? Whole { get; init; }

    /// <summary>For a gap or a rank: against whom; null where the text names none.</summary>
    public string? Versus { get; init; }

    /// <summary>What the value says about its indicator.</summary>
    public required string Measure { get; init; }

    /// <summary>The value in <see cref="Unit"/>; null for a ratio.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end of a range, else null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The parts of a ratio, else null.</summary>
    public ImmutableArray<decimal>? Parts { get; init; }

    /// <summary>Unit as written; empty for a bare number.</summary>
    public required string Unit { get; init; }

    /// <summary>The value in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseValue { get; init; }

    /// <summary>The upper end in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseUpper { get; init; }

    /// <summary>ISO 4217 for money, UCUM for physical units, <c>1</c> for other counts.</summary>
    public required string BaseUnit { get; init; }

    /// <summary>How the stated value bounds the true one.</summary>
    public required string Comparator { get; init; }

    /// <summary>Whether it has happened.</summary>
    public required string Status { get; init; }

    /// <summary>What the value is about; null where the text leaves it open.</summary>
    public string? Period { get; init; }

    /// <summary>The period compared with; null where the text leaves it open.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether a growth is a yearly average.</summary>
    public bool Annualized { get; init; }

    /// <summary>The place or group named when it is not the report's own area; else null.</summary>
    public string? Scope { get; init; }

    /// <summary>Path of headings.</summary>
    public required string Section { get; init; }

    /// <summary>The sentence, verbatim.</summary>
    public required string Sentence { get; init; }

    /// <summary>The quantity expression, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>Where the quote starts in the report's text, in UTF-16 code units.</summary>
    public int Start { get; init; }

    /// <summary>Where the quote ends, exclusive.</summary>
    public int End { get; init; }

    /// <summary>Markers of the footnotes in the same clause.</summary>
    public required ImmutableArray<string> Footnotes { get; init; }

    /// <summary>Id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the extraction is, 0 to 1.</summary>
    public decimal Confidence { get; init; }
}
