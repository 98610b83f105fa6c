using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Footnotes;
using ReportParser.Metadata;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Reading;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser;

/// <summary>All that was found in one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">The reading view without footnote marks, which <paramref name="Mentions"/> point into.</param>
/// <param name="Outline">Its sections.</param>
/// <param name="Metadata">What it says of itself.</param>
/// <param name="Footnotes">Its footnotes.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Mentions">Every number and what it is.</param>
/// <param name="Observations">Its observations.</param>
/// <param name="QualitativeTargets">Its targets without a number.</param>
/// <param name="Diagnostics">Everything a person should know, of all stages.</param>
public sealed record ReportResult(
    SourceDocument Document,
    FoldedText Text,
    Outline Outline,
    ReportMetadata Metadata,
    FootnoteSet Footnotes,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<QuantityMention> Mentions,
    ImmutableArray<Observation> Observations,
    ImmutableArray<QualitativeTarget> QualitativeTargets,
    ImmutableArray<Diagnostic> Diagnostics);
