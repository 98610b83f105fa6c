using System.Collections.Immutable;
using ReportParser.Footnotes;
using ReportParser.Metadata;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>Turns clauses and quantities into observations.</summary>
public sealed class ObservationExtractor
{
    /// <summary>Extracts the observations of a report.</summary>
    /// <param name="text">The reading view without footnote marks.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="mentions">Its quantities.</param>
    /// <param name="metadata">What the report says of itself; its year resolves 今年 and 去年.</param>
    /// <param name="footnotes">Its footnotes.</param>
    public ExtractionResult Extract(
        FoldedText text, ImmutableArray<Sentence> sentences, ImmutableArray<QuantityMention> mentions, ReportMetadata metadata, FootnoteSet footnotes)
        => throw new NotSupportedException();
}

/// <summary>What the observation stage found.</summary>
/// <param name="Observations">Observations in text order.</param>
/// <param name="QualitativeTargets">Targets without a number, in text order.</param>
public sealed record ExtractionResult(ImmutableArray<Observation> Observations, ImmutableArray<QualitativeTarget> QualitativeTargets);
