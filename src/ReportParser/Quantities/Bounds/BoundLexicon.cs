using ReportParser.Lexicons;

namespace ReportParser.Quantities.Bounds;

/// <summary>The bound words by place. Immutable, safe to share between threads.</summary>
public sealed class BoundLexicon
{
    private readonly PhraseTrie<BoundWord> _after = new();
    private readonly Dictionary<char, BoundWord[]> _before;

    private BoundLexicon(IReadOnlyList<BoundWord> words)
    {
        Words = words;
        foreach (BoundWord word in words.Where(w => w.Place == BoundPlace.After))
            _after.Add(word.Text, word);
        _before = words.Where(w => w.Place == BoundPlace.Before)
            .GroupBy(w => w.Text[^1])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray());
    }

    /// <summary>All words, in the order of the lexicon.</summary>
    public IReadOnlyList<BoundWord> Words { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed.</exception>
    public static BoundLexicon Load(LexiconSource source) => new(source.Read<BoundWord>("bounds.json"));

    /// <summary>The bound word behind a unit, null when there is none.</summary>
    internal BoundWord? After(Glyphs text, int at)
    {
        int length = _after.Longest(text, at, out BoundWord word);
        return length > 0 && !word.NotBefore.Any(new Follower(text[at + length]).Starts) ? word : null;
    }

    /// <summary>The bound word that ends right before a number, null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="floor">The word may not reach before this offset.</param>
    /// <param name="bareScale">Whether the number is a scale word without a digit.</param>
    internal BoundWord? Before(Glyphs text, int start, int floor, bool bareScale)
    {
        if (!_before.TryGetValue(text[start - 1], out BoundWord[]? words))
            return null;
        foreach (BoundWord word in words)
        {
            int at = start - word.Text.Length;
            if (at >= floor && (bareScale || !word.BareScaleOnly) && text.Has(at, word.Text))
                return IsFree(text, at, word) ? word : null;
        }
        return null;
    }

    private static bool IsFree(Glyphs text, int at, BoundWord word)
    {
        foreach (string before in word.NotAfter)
        {
            if (text.EndsWith(at, before))
                return false;
        }
        return true;
    }

    private readonly record struct Follower(char Next)
    {
        public bool Starts(string word) => word[0] == Next;
    }
}
