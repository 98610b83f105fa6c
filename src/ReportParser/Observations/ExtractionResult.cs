using System.Collections.Immutable;

namespace ReportParser.Observations;

/// <summary>What the observation stage found.</summary>
/// <param name="Observations">Observations in text order; empty where the report states nothing.</param>
/// <param name="QualitativeTargets">Targets without a number, in text order; empty without any.</param>
public sealed record ExtractionResult(ImmutableArray<Observation> Observations, ImmutableArray<QualitativeTarget> QualitativeTargets);
