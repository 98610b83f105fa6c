using System.Collections.Immutable;

namespace ReportParser.Observations;

/// <summary>What the observation stage found.</summary>
/// <param name="Observations">Observations in text order.</param>
/// <param name="QualitativeTargets">Targets without a number, in text order.</param>
public sealed record ExtractionResult(ImmutableArray<Observation> Observations, ImmutableArray<QualitativeTarget> QualitativeTargets);
