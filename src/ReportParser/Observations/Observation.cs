using System.Collections.Immutable;
using ReportParser.Metadata;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Derivations;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>One fact "indicator, value" that a report states, as the annotation guideline defines it.</summary>
public sealed record Observation
{
    /// <summary>The quantity expression that states the value; its spans point into the reading view.</summary>
    public required QuantityMention Mention { get; init; }

    /// <summary>The quote in the frozen text: half-open, in UTF-16 code units, as all spans are.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>The sentence in the frozen text.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Path of headings, <c> / </c> between them; empty before the first heading.</summary>
    public required string Section { get; init; }

    /// <summary>What is measured, complete and readable without the sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The indicator of the catalogue, null when it has none.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The verb that makes it a flow (新增, 建成, 完成), null without one.</summary>
    public string? Action { get; init; }

    /// <summary>For a share, or a change of one: the whole, as written; null where the text names none.</summary>
    public string? Whole { get; init; }

    /// <summary>For a gap, a rank or a change of a rank: against whom, as written; null where the text names none.</summary>
    public string? Versus { get; init; }

    /// <summary>What the value says about the indicator.</summary>
    public required Measure Measure { get; init; }

    /// <summary>
    /// The value in <see cref="Unit"/>, signed: a decline is negative; the lower end of a range. Null for a ratio, whose parts the mention has, and
    /// for a vague amount without a number.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end of a range, signed like the value; null for a single value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Unit as written, without bound words; empty for a bare number. 倍 where the text doubles in 番.</summary>
    public required string Unit { get; init; }

    /// <summary>The value in <see cref="BaseUnit"/>, signed and exact; null where <see cref="Value"/> is.</summary>
    public decimal? BaseValue { get; init; }

    /// <summary>The upper end in <see cref="BaseUnit"/>, signed and exact; null for a single value.</summary>
    public decimal? BaseUpper { get; init; }

    /// <summary>See <see cref="QuantityMention.BaseUnit"/>.</summary>
    public required string BaseUnit { get; init; }

    /// <summary>How the stated value bounds the true one; holds for the signed value. Equal where the text says nothing.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Whether it has happened.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>What the value is about, in the period format of the dataset (<c>2023</c>, <c>2023-S1</c>, <c>2023-Q3</c>, <c>2023-11</c>, <c>2019/2023</c>); null where the text leaves it open.</summary>
    public string? Period { get; init; }

    /// <summary>For growth, change and multiple: the period compared with, written like <see cref="Period"/>; null where the text leaves it open, and for all other measures.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether a growth is a yearly average (年均).</summary>
    public bool Annualized { get; init; }

    /// <summary>The place or group named when it is not the report's own area, as written; null for the report's own area.</summary>
    public string? Scope { get; init; }

    /// <summary>
    /// The area of GB/T 2260 that the value is about: the report's own, or the one that <see cref="Scope"/> names; null where the scope is
    /// a place without a code, and where the report's own area is not known.
    /// </summary>
    public Area? Area { get; init; }

    /// <summary>Markers of the footnotes in the same clause, each once, in text order; empty without any.</summary>
    public ImmutableArray<string> Footnotes { get; init; } = [];

    /// <summary>Id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely name, unit and measure are right: 0.02 to 0.99 in steps of 0.01, calibrated on gold; 0 for an observation that no extraction made.</summary>
    public decimal Confidence { get; init; }

    /// <summary>Whether a person should look at it before relying on it: its confidence is below <see cref="ConfidenceModel.LookBelow"/>.</summary>
    public bool IsDoubtful => Confidence < ConfidenceModel.LookBelow;

    /// <summary>What the confidence rests on.</summary>
    internal Trait Traits { get; init; }

    /// <summary>What the extraction knew when it made it, null for an observation that no extraction made.</summary>
    internal Derivation? Derivation { get; init; }

    /// <summary>How it came about, step by step: the number, the words, the rule, and what gave name, status, period and bound. Made anew at each call.</summary>
    /// <returns>The steps in order; none for an observation that no extraction made.</returns>
    public ImmutableArray<DerivationStep> Explain() => Derivation?.Explain(this) ?? [];
}

/// <summary>A target without a number: 出口总额促稳提质.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Statement">What is to happen, as written.</param>
/// <param name="Period">The year that the plan part is about, four digits; null where it is not known.</param>
/// <param name="Sentence">The sentence in the frozen text, in UTF-16 code units.</param>
/// <param name="Span">The stretch of the frozen text that holds name and statement.</param>
public sealed record QualitativeTarget(string Name, string Statement, string? Period, TextSpan Sentence, TextSpan Span);
