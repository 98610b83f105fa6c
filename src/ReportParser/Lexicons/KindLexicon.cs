using System.Buffers;

namespace ReportParser.Lexicons;

/// <summary>Words that are looked up by their kind, the longest first. Immutable, safe to share between threads.</summary>
/// <typeparam name="TWord">The record of a word.</typeparam>
/// <typeparam name="TKind">The kinds.</typeparam>
public abstract class KindLexicon<TWord, TKind>
    where TWord : KindWord<TKind>
    where TKind : struct, Enum
{
    private readonly Dictionary<TKind, WordsOfKind> _byKind = [];

    private protected KindLexicon(LexiconSource source, string file)
    {
        Words = source.Read<TWord>(file);
        if (Words.GroupBy(w => w.Surface).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new LexiconException(file, 0, $"the word {twice.Key} stands there twice; give one record all its kinds.");
        foreach (TKind kind in Enum.GetValues<TKind>())
            _byKind[kind] = new WordsOfKind([.. Words.Where(w => w.Kinds.Contains(kind)).Select(w => w.Surface).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)]);
    }

    /// <summary>All words, in the order of the lexicon.</summary>
    public IReadOnlyList<TWord> Words { get; }

    /// <summary>The words of a kind, the longest first; empty where the lexicon has none.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<string> Of(TKind kind) => _byKind[kind].Words;

    /// <summary>Whether a phrase is a word of a kind and nothing else.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="kind">The kind.</param>
    public bool Is(string phrase, TKind kind) => Is(phrase.AsSpan(), kind);

    /// <summary>Whether a phrase is a word of a kind and nothing else.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="kind">The kind.</param>
    public bool Is(ReadOnlySpan<char> phrase, TKind kind)
    {
        WordsOfKind known = _byKind[kind];
        if (phrase.IsEmpty || !known.Firsts.Contains(phrase[0]))
            return false;
        foreach (string word in known.Words)
            if (phrase.SequenceEqual(word))
                return true;
        return false;
    }

    /// <summary>The longest word of a kind that a phrase begins with, null without one.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="kind">The kind.</param>
    public string? Opening(ReadOnlySpan<char> phrase, TKind kind)
    {
        WordsOfKind known = _byKind[kind];
        if (phrase.IsEmpty || !known.Firsts.Contains(phrase[0]))
            return null;
        foreach (string word in known.Words)
            if (phrase.StartsWith(word))
                return word;
        return null;
    }

    /// <summary>The longest word of a kind that a phrase ends with, null without one.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="kind">The kind.</param>
    public string? Ending(ReadOnlySpan<char> phrase, TKind kind)
    {
        WordsOfKind known = _byKind[kind];
        if (phrase.IsEmpty || !known.Lasts.Contains(phrase[^1]))
            return null;
        foreach (string word in known.Words)
            if (phrase.EndsWith(word))
                return word;
        return null;
    }

    /// <summary>Whether a word of a kind stands anywhere in a phrase.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="kind">The kind.</param>
    public bool Holds(ReadOnlySpan<char> phrase, TKind kind)
    {
        foreach (string word in _byKind[kind].Words)
            if (phrase.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether the character at an offset is part of a word of a kind.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="at">The character's offset in UTF-16 code units, 0 or more and below the phrase's length.</param>
    /// <param name="kind">The kind.</param>
    public bool Covers(ReadOnlySpan<char> phrase, int at, TKind kind)
    {
        foreach (string word in _byKind[kind].Words)
            for (int start = Math.Max(0, at - word.Length + 1); start <= at; start++)
                if (phrase[start..].StartsWith(word))
                    return true;
        return false;
    }

    /// <summary>The words of a kind, and the characters that they begin and end with, which tell at once that most phrases hold none.</summary>
    private sealed class WordsOfKind(string[] words)
    {
        public string[] Words { get; } = words;

        public SearchValues<char> Firsts { get; } = SearchValues.Create([.. words.Select(word => word[0])]);

        public SearchValues<char> Lasts { get; } = SearchValues.Create([.. words.Select(word => word[^1])]);
    }
}
