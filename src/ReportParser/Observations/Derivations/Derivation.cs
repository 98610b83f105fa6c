using System.Collections.Immutable;
using ReportParser.Observations.Confidence;
using ReportParser.Text;

namespace ReportParser.Observations.Derivations;

/// <summary>What the extraction knew when it made an observation. Kept as it stood and put into words only on demand.</summary>
/// <param name="Finding">The value with its segment, its words and the rule's answer.</param>
/// <param name="Text">The reading view that the spans of <paramref name="Finding"/> point into.</param>
/// <param name="Refused">The indicator whose name it has but whose dimension is another; null without one.</param>
/// <param name="Rules">What the rules mean.</param>
/// <param name="Confidence">How likely observations of some features are right.</param>
internal sealed record Derivation(Finding Finding, FoldedText Text, Indicator? Refused, ObservationRules Rules, ConfidenceModel Confidence)
{
    /// <summary>The steps from the text to the observation, in order.</summary>
    public ImmutableArray<DerivationStep> Explain(Observation observation) =>
    [
        .. GrammarSteps.Of(observation, this),
        .. NameSteps.Of(observation, this),
        .. ValueSteps.Of(observation, this),
    ];

    /// <summary>The text of a span of the reading view.</summary>
    public string this[TextSpan span] => Finding.Segment.Window[span];
}
