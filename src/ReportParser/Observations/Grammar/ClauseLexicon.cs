using ReportParser.Lexicons;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>The words that the clause grammar knows. Longest match in both directions. Immutable, safe to share between threads.</summary>
public sealed class ClauseLexicon
{
    private readonly Dictionary<string, ClauseWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClauseWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>By first character and length: the roles of all words that begin so, which says without a look-up what cannot start there.</summary>
    private readonly Dictionary<char, ClauseRole[]> _rolesByFirst = [];
    private readonly Dictionary<char, ClauseRole[]> _rolesByLast = [];

    private const string Results = "到至为";

    private ClauseLexicon() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words, in no order.</summary>
    public IReadOnlyCollection<ClauseWord> Words => _words.Values;

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a word stands in it twice.</exception>
    public static ClauseLexicon Load(LexiconSource source)
    {
        var lexicon = new ClauseLexicon();
        foreach (ClauseWord word in source.Read<ClauseWord>("clause_words.json"))
            lexicon.Add(word);
        foreach (ClauseWord verb in lexicon._words.Values.Where(IsVerbOfChange).ToArray())
            lexicon.AddResults(verb);
        return lexicon;
    }

    /// <summary>The longest word with one of these roles that starts at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word starts: an offset of the text in UTF-16 code units, 0 to its length.</param>
    /// <param name="roles">The roles looked for.</param>
    /// <returns>The word, null when none starts there.</returns>
    public ClauseWord? Starting(ReadOnlySpan<char> text, int at, ClauseRole roles)
    {
        if (at >= text.Length || !_rolesByFirst.TryGetValue(text[at], out ClauseRole[]? known))
            return null;
        for (int length = Math.Min(known.Length - 1, text.Length - at); length > 0; length--)
            if ((known[length] & roles) != 0 && _lookup.TryGetValue(text.Slice(at, length), out ClauseWord? word) && word.Is(roles))
                return word;
        return null;
    }

    /// <summary>The longest word with one of these roles that ends before a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Offset behind the word's last character, in UTF-16 code units; nothing ends at 0 or below.</param>
    /// <param name="roles">The roles looked for.</param>
    /// <returns>The word, null when none ends there.</returns>
    public ClauseWord? Ending(ReadOnlySpan<char> text, int end, ClauseRole roles)
    {
        if (end <= 0 || !_rolesByLast.TryGetValue(text[end - 1], out ClauseRole[]? known))
            return null;
        for (int length = Math.Min(known.Length - 1, end); length > 0; length--)
            if ((known[length] & roles) != 0 && _lookup.TryGetValue(text.Slice(end - length, length), out ClauseWord? word) && word.Is(roles))
                return word;
        return null;
    }

    /// <summary>The word that a phrase is, with nothing before or behind it.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    /// <param name="roles">The roles looked for.</param>
    /// <returns>The word, null where the phrase is none with one of these roles.</returns>
    public ClauseWord? Whole(ReadOnlySpan<char> phrase, ClauseRole roles) =>
        _lookup.TryGetValue(phrase, out ClauseWord? word) && word.Is(roles) ? word : null;

    /// <summary>The longest word with one of these roles that starts at a position and ends where a word of the segmenter ends.</summary>
    internal ClauseWord? StartingWhole(SentenceWindow window, TextSpan within, ClauseRole roles)
    {
        if (within.IsEmpty || !_rolesByFirst.TryGetValue(window.Text[within.Start], out ClauseRole[]? known))
            return null;
        for (int length = Math.Min(known.Length - 1, within.Length); length > 0; length--)
            if ((known[length] & roles) != 0 && window.IsWordStart(within.Start + length)
                && _lookup.TryGetValue(window.Text.AsSpan(within.Start, length), out ClauseWord? word) && word.Is(roles))
                return word;
        return null;
    }

    private static bool IsVerbOfChange(ClauseWord word) =>
        word.Is(ClauseRole.Growth) && !word.Is(ClauseRole.GrowthNoun) && word.Surface.Length < 3 && word.Surface[^1] is not ('了' or '达' or '为');

    /// <summary>Adds what a verb of change came to, which the language forms of every one: 下跌[到], 下跌[至], 下跌[为]. A record of its own goes before.</summary>
    private void AddResults(ClauseWord verb)
    {
        foreach (char result in Results)
            if (!_words.ContainsKey(verb.Surface + result))
                Add(new ClauseWord { Surface = verb.Surface + result, Roles = [ClauseRole.Level] });
    }

    private void Add(ClauseWord word)
    {
        word.Mask = word.Roles.Aggregate(ClauseRole.None, (mask, role) => mask | role);
        if (!_words.TryAdd(word.Surface, word))
            throw new LexiconException("clause_words.json", 0, $"the word {word.Surface} stands there twice; give one record all its roles.");
        Note(_rolesByFirst, word.Surface[0], word);
        Note(_rolesByLast, word.Surface[^1], word);
    }

    private static void Note(Dictionary<char, ClauseRole[]> index, char character, ClauseWord word)
    {
        ClauseRole[] known = index.GetValueOrDefault(character, []);
        if (known.Length <= word.Surface.Length)
            Array.Resize(ref known, word.Surface.Length + 1);
        known[word.Surface.Length] |= word.Mask;
        index[character] = known;
    }
}
