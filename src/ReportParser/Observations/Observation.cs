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

    /// <summary>The quote in the frozen text.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>The sentence in the frozen text.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Path of headings, <c> / </c> between them.</summary>
    public required string Section { get; init; }

    /// <summary>What is measured, complete and readable without the sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The indicator of the catalogue, null when it has none.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The verb that makes it a flow (新增, 建成, 完成), null without one.</summary>
    public string? Action { get; init; }

    /// <summary>For a share, or a change of one: the whole; null where the text names none.</summary>
    public string? Whole { get; init; }

    /// <summary>For a gap or a rank: against whom; null where the text names none.</summary>
    public string? Versus { get; init; }

    /// <summary>What the value says about the indicator.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The value in <see cref="QuantityMention.Unit"/>, signed: a decline is negative. Null for a ratio.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end of a range, signed like the value.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Unit as written, without bound words; differs from the mention's where a list says it once.</summary>
    public required string Unit { get; init; }

    /// <summary>The value in <see cref="BaseUnit"/>, signed.</summary>
    public decimal? BaseValue { get; init; }

    /// <summary>The upper end in <see cref="BaseUnit"/>.</summary>
    public decimal? BaseUpper { get; init; }

    /// <summary>See <see cref="QuantityMention.BaseUnit"/>.</summary>
    public required string BaseUnit { get; init; }

    /// <summary>How the stated value bounds the true one; holds for the signed value.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Whether it has happened.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>What the value is about, in the period format of the dataset; null where the text leaves it open.</summary>
    public string? Period { get; init; }

    /// <summary>For growth, change and multiple: the period compared with; null where the text leaves it open.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether a growth is a yearly average (年均).</summary>
    public bool Annualized { get; init; }

    /// <summary>The place or group named when it is not the report's own area.</summary>
    public string? Scope { get; init; }

    /// <summary>
    /// The area of GB/T 2260 that the value is about: the report's own, or the one that <see cref="Scope"/> names; null where the scope is
    /// a place without a code, and where the report's own area is not known.
    /// </summary>
    public Area? Area { get; init; }

    /// <summary>Markers of the footnotes in the same clause.</summary>
    public ImmutableArray<string> Footnotes { get; init; } = [];

    /// <summary>Id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely name, unit and measure are right, 0 to 1, calibrated on gold.</summary>
    public decimal Confidence { get; init; }

    /// <summary>Whether a person should look at it before relying on it.</summary>
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
/// <param name="Period">The period, null where it is open.</param>
/// <param name="Sentence">The sentence in the frozen text.</param>
/// <param name="Span">Name and statement in the frozen text.</param>
public sealed record QualitativeTarget(string Name, string Statement, string? Period, TextSpan Sentence, TextSpan Span);
