using System.Collections.Immutable;

namespace ReportParser.Evaluation;

/// <summary>Which extracted observation answers which annotated one.</summary>
/// <param name="Pairs">Annotated and extracted observations that state the same value at the same place.</param>
/// <param name="Missed">Annotated observations without an extracted one, in the order of the gold file.</param>
/// <param name="Spurious">Extracted observations without an annotated one, in the order they came in.</param>
public sealed record Pairing(
    ImmutableArray<(GoldRecord Gold, ObservationFields System)> Pairs, ImmutableArray<GoldRecord> Missed, ImmutableArray<ObservationFields> Spurious)
{
    /// <summary>Pairs observations whose spans overlap and whose numbers are equal; several at one place by the likeness of their names.</summary>
    /// <param name="gold">Annotated observations of one text.</param>
    /// <param name="system">Extracted observations of the same text.</param>
    public static Pairing Of(IReadOnlyList<GoldRecord> gold, IReadOnlyList<ObservationFields> system)
    {
        bool[] goldUsed = new bool[gold.Count], systemUsed = new bool[system.Count];
        var pairs = ImmutableArray.CreateBuilder<(GoldRecord, ObservationFields)>();
        foreach ((int i, int j) in Candidates(gold, system))
        {
            if (goldUsed[i] || systemUsed[j])
                continue;
            goldUsed[i] = systemUsed[j] = true;
            pairs.Add((gold[i], system[j]));
        }
        return new Pairing(
            pairs.ToImmutable(), [.. gold.Where((_, i) => !goldUsed[i])], [.. system.Where((_, j) => !systemUsed[j])]);
    }

    private static IEnumerable<(int Gold, int System)> Candidates(IReadOnlyList<GoldRecord> gold, IReadOnlyList<ObservationFields> system) =>
        from i in Enumerable.Range(0, gold.Count)
        from j in Enumerable.Range(0, system.Count)
        where Overlap(gold[i], system[j]) && HaveSameValue(gold[i], system[j])
        orderby NameForms.Likeness(gold[i], system[j]) descending, i, j
        select (i, j);

    /// <summary>Whether two observations share a part of the text.</summary>
    internal static bool Overlap(ObservationFields one, ObservationFields other) => one.Start < other.End && other.Start < one.End;

    private static bool HaveSameValue(GoldRecord gold, ObservationFields system)
    {
        IReadOnlyList<decimal> parts = gold.Parts ?? [];
        return gold.Measure == "ratio" || parts.Count > 0
            ? parts.SequenceEqual(system.Parts ?? [])
            : gold.Value == system.Value && gold.Upper == system.Upper;
    }
}
