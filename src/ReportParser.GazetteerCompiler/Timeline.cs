namespace ReportParser.GazetteerCompiler;

/// <summary>A code with its name and the years in which both hold. In the year of a change the old record and the new one both hold.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">The name.</param>
/// <param name="From">First year, null when it is before the first table.</param>
/// <param name="To">Last year, null while in use.</param>
internal sealed record Division(string Code, string Name, int? From, int? To);

/// <summary>Turns a row of snapshots into divisions with their years.</summary>
internal static class Timeline
{
    /// <summary>
    /// A change between two snapshots falls into the years from the one to the other: the old record is given the last of
    /// these years, the new one the first, so that neither is denied in a year in which it may have held.
    /// </summary>
    /// <param name="snapshots">In order of time.</param>
    /// <param name="changes">What is known beyond the snapshots.</param>
    public static IReadOnlyList<Division> Build(IReadOnlyList<Snapshot> snapshots, ChangeTable changes)
    {
        var seen = new Dictionary<(string Code, string Name), (int First, int Last)>();
        for (int i = 0; i < snapshots.Count; i++)
            foreach ((string code, string name) in snapshots[i].Names.Where(row => changes.Accepts(row.Key, row.Value, i == 0, snapshots)))
                seen[(code, name)] = seen.TryGetValue((code, name), out var span) ? (span.First, i) : (i, i);
        var found = seen.Where(row => !changes.Added.Any(one => one.Code == row.Key.Code && one.Name == row.Key.Name)).Select(row => Make(row.Key, row.Value, snapshots)).Select(changes.Date);
        List<Division> all = [.. found.Concat(changes.Added)];
        return [.. all.Select(one => AfterElder(one, all)).OrderBy(one => one.Code, StringComparer.Ordinal).ThenBy(one => one.From ?? 0).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }

    private static Division Make((string Code, string Name) key, (int First, int Last) span, IReadOnlyList<Snapshot> snapshots) => new(
        key.Code,
        key.Name,
        span.First == 0 || IsInFirstDatedTable(span.First) ? null : snapshots[span.First - 1].NextYear,
        span.Last == snapshots.Count - 1 ? null : snapshots[span.Last + 1].Year);

    // A record whose beginning is not known begins at the latest when another one gave up the code.
    private static Division AfterElder(Division one, List<Division> all)
    {
        int? taken = all.Where(other => other.Code == one.Code && other.From is null && other.To < (one.To ?? int.MaxValue)).Max(other => other.To);
        return one.From is null && taken is not null ? one with { From = taken } : one;
    }

    // The first table (about 1999) is no complete one: what only the second shows may be older.
    private static bool IsInFirstDatedTable(int first) => first == 1;
}
