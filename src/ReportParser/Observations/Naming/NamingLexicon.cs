using ReportParser.Lexicons;

namespace ReportParser.Observations.Naming;

/// <summary>The words that tell what belongs to a name. Immutable, safe to share between threads.</summary>
public sealed class NamingLexicon
{
    private const string File = "naming_words.json";
    private readonly Dictionary<NamingKind, string[]> _byKind = [];

    private NamingLexicon(IReadOnlyList<NamingWord> words)
    {
        Words = words;
        foreach (NamingKind kind in Enum.GetValues<NamingKind>())
            _byKind[kind] = [.. words.Where(w => w.Kinds.Contains(kind)).Select(w => w.Surface).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal)];
    }

    /// <summary>All words, in the order of the lexicon.</summary>
    public IReadOnlyList<NamingWord> Words { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a word stands in it twice.</exception>
    public static NamingLexicon Load(LexiconSource source)
    {
        IReadOnlyList<NamingWord> words = source.Read<NamingWord>(File);
        return words.GroupBy(w => w.Surface).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new LexiconException(File, 0, $"the word {twice.Key} stands there twice; give one record all its kinds.")
            : new NamingLexicon(words);
    }

    /// <summary>The words of a kind, the longest first.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<string> Of(NamingKind kind) => _byKind[kind];

    /// <summary>Whether a phrase is a word of a kind and nothing else.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">The kind.</param>
    public bool Is(string phrase, NamingKind kind) => Array.IndexOf(_byKind[kind], phrase) >= 0;

    /// <summary>The longest word of a kind that a phrase begins with, null without one.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">The kind.</param>
    public string? Opening(ReadOnlySpan<char> phrase, NamingKind kind)
    {
        foreach (string word in _byKind[kind])
            if (phrase.StartsWith(word))
                return word;
        return null;
    }

    /// <summary>The longest word of a kind that a phrase ends with, null without one.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">The kind.</param>
    public string? Ending(ReadOnlySpan<char> phrase, NamingKind kind)
    {
        foreach (string word in _byKind[kind])
            if (phrase.EndsWith(word))
                return word;
        return null;
    }

    /// <summary>Whether a word of a kind stands anywhere in a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="kind">The kind.</param>
    public bool Holds(ReadOnlySpan<char> phrase, NamingKind kind)
    {
        foreach (string word in _byKind[kind])
            if (phrase.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Whether the character at an offset is part of a word of a kind.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="at">The character's offset.</param>
    /// <param name="kind">The kind.</param>
    public bool Covers(ReadOnlySpan<char> phrase, int at, NamingKind kind)
    {
        foreach (string word in _byKind[kind])
            for (int start = Math.Max(0, at - word.Length + 1); start <= at; start++)
                if (phrase[start..].StartsWith(word))
                    return true;
        return false;
    }
}
