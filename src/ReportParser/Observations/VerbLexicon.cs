using System.Collections.Frozen;
using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>The predicates, action verbs, adverbs and cues of the reports, found by their longest match. Immutable, safe to share between threads.</summary>
public sealed class VerbLexicon
{
    private const string File = "verbs.json";

    private readonly FrozenDictionary<char, VerbEntry[]> _byFirst;
    private readonly FrozenDictionary<char, VerbEntry[]> _byLast;
    private readonly FrozenDictionary<string, VerbEntry> _bySurface;

    private VerbLexicon(IReadOnlyList<VerbEntry> entries)
    {
        Entries = entries;
        _byFirst = Group(entry => entry.Surface[0]);
        _byLast = Group(entry => entry.Surface[^1]);
        _bySurface = entries.ToFrozenDictionary(entry => entry.Surface, StringComparer.Ordinal);
    }

    /// <summary>All entries, in the order of the lexicon.</summary>
    public IReadOnlyList<VerbEntry> Entries { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The lexicon is malformed, or a surface stands twice.</exception>
    public static VerbLexicon Load(LexiconSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<VerbRecord> records = source.Read<VerbRecord>(File);
        if (records.FirstOrDefault(record => !seen.Add(record.Surface)) is { } twice)
            throw new LexiconException(File, 0, $"the surface {twice.Surface} stands twice; give one record all its roles.");
        return new VerbLexicon([.. records.Select(record => record.ToEntry(File))]);
    }

    /// <summary>The entry with exactly this surface.</summary>
    /// <param name="surface">A word.</param>
    /// <returns>The entry, null when the lexicon has none.</returns>
    public VerbEntry? Find(string surface) => _bySurface.GetValueOrDefault(surface);

    /// <summary>The longest entry that begins at a position. A longer word that only contains an entry (居民 and 居) is no match.</summary>
    /// <param name="text">A text.</param>
    /// <param name="at">Offset in <paramref name="text"/>; at its end nothing matches.</param>
    /// <param name="roles">The entry has at least one of these roles.</param>
    /// <returns>The entry, null when none begins there.</returns>
    public VerbEntry? Match(ReadOnlySpan<char> text, int at, VerbRoles roles)
    {
        if (at >= text.Length || !_byFirst.TryGetValue(text[at], out VerbEntry[]? entries))
            return null;
        foreach (VerbEntry entry in entries)
            if ((entry.Roles & roles) != 0 && entry.StandsAt(text, at))
                return entry;
        return null;
    }

    /// <summary>The longest entry that ends at a position.</summary>
    /// <param name="text">A text.</param>
    /// <param name="end">Offset behind the last character in <paramref name="text"/>; at 0 nothing matches.</param>
    /// <param name="roles">The entry has at least one of these roles.</param>
    /// <returns>The entry, null when none ends there.</returns>
    public VerbEntry? MatchEnding(ReadOnlySpan<char> text, int end, VerbRoles roles)
    {
        if (end <= 0 || !_byLast.TryGetValue(text[end - 1], out VerbEntry[]? entries))
            return null;
        foreach (VerbEntry entry in entries)
            if ((entry.Roles & roles) != 0 && entry.Surface.Length <= end && entry.StandsAt(text, end - entry.Surface.Length))
                return entry;
        return null;
    }

    private FrozenDictionary<char, VerbEntry[]> Group(Func<VerbEntry, char> key)
        => Entries.GroupBy(key).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Surface.Length).ToArray());
}
