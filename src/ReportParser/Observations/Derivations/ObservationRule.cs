using System.Collections.Immutable;

namespace ReportParser.Observations.Derivations;

/// <summary>What a rule of the clause grammar reads, for people.</summary>
public sealed record ObservationRule
{
    /// <summary>Id of the rule, as in <see cref="Observation.Rule"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What it reads, in one line of English.</summary>
    public required string Meaning { get; init; }

    /// <summary>Sentences with at least one value that the rule reads.</summary>
    public required ImmutableArray<string> Examples { get; init; }

    /// <summary>Sentences of the same look that another rule reads, or none.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
