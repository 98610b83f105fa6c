using ReportParser.Lexicons;

namespace ReportParser.Quantities.Labels;

/// <summary>The set phrases with numbers in them. Immutable, safe to share between threads.</summary>
public sealed class NumberWordLexicon
{
    private readonly PhraseTrie<NumberWord> _whole = new();
    private readonly PhraseTrie<NumberWord> _afterArabic = new();
    private readonly PhraseTrie<NumberWord> _afterChinese = new();
    private readonly PhraseTrie<NumberWord> _acronyms = new();
    private readonly PhraseTrie<NumberWord> _withinName = new();
    private readonly Dictionary<char, List<(string Phrase, NumberWord Word)>> _before = [];

    private NumberWordLexicon(IReadOnlyList<NumberWord> words)
    {
        Words = words;
        foreach (NumberWord word in words)
        {
            foreach (string phrase in word.Phrases)
                Add(word, phrase);
        }
    }

    /// <summary>All records, in the order of the lexicon.</summary>
    public IReadOnlyList<NumberWord> Words { get; }

    /// <summary>First characters of the phrases that hold their number.</summary>
    internal IEnumerable<char> FirstCharacters => _whole.FirstCharacters;

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed or a phrase stands in it twice.</exception>
    public static NumberWordLexicon Load(LexiconSource source) => new(source.Read<NumberWord>("number_words.json"));

    /// <summary>The set phrase that starts at an offset.</summary>
    /// <returns>Its length, 0 when there is none.</returns>
    internal int Whole(Glyphs text, int at, out NumberWord word) => Match(_whole, text, at, at, out word);

    /// <summary>The phrase behind a number that makes it a name.</summary>
    /// <returns>Its length, 0 when there is none.</returns>
    internal int After(Glyphs text, int start, int end, bool arabic, out NumberWord word) =>
        Match(arabic ? _afterArabic : _afterChinese, text, start, end, out word);

    /// <summary>Whether the letters of a span name an indicator, whose value the number behind them is.</summary>
    internal bool IsAcronym(Glyphs text, int start, int end) => _acronyms.Longest(text, start, out _) == end - start;

    /// <summary>The end of a proper name at an offset, null when there is none.</summary>
    internal NumberWord? NameEnd(Glyphs text, int at) => _withinName.Longest(text, at, out NumberWord word) > 0 ? word : null;

    /// <summary>The phrase before a number that makes it a name, a colon and white space between them allowed; null when there is none.</summary>
    internal NumberWord? Before(Glyphs text, int start)
    {
        int end = start;
        while (end > start - 4 && text[end - 1] is ' ' or ':' or '\n' or '\r')
            end--;
        if (!_before.TryGetValue(text[end - 1], out List<(string Phrase, NumberWord Word)>? words))
            return null;
        foreach ((string phrase, NumberWord word) in words)
        {
            if (text.EndsWith(end, phrase))
                return word;
        }
        return null;
    }

    private static int Match(PhraseTrie<NumberWord> trie, Glyphs text, int start, int at, out NumberWord word)
    {
        int length = trie.Longest(text, at, out word);
        return length > 0 && IsFree(text, start, at + length, word) ? length : 0;
    }

    private static bool IsFree(Glyphs text, int start, int end, NumberWord word)
    {
        foreach (string before in word.NotAfter)
        {
            if (text.EndsWith(start, before))
                return false;
        }
        foreach (string after in word.NotBefore)
        {
            if (text.Has(end, after))
                return false;
        }
        return true;
    }

    private void Add(NumberWord word, string phrase)
    {
        bool added = word.Place switch
        {
            NumberWordPlace.Whole => _whole.Add(phrase, word),
            NumberWordPlace.AfterArabic => _afterArabic.Add(phrase, word),
            NumberWordPlace.AfterChinese => _afterChinese.Add(phrase, word),
            NumberWordPlace.Acronym => _acronyms.Add(phrase, word),
            NumberWordPlace.WithinName => _withinName.Add(phrase, word),
            NumberWordPlace.BeforeNumber => AddBefore(phrase, word),
            _ => _afterArabic.Add(phrase, word) & _afterChinese.Add(phrase, word),
        };
        if (!added)
            throw new LexiconException("number_words.json", 0, $"the phrase {phrase} of {word.Id} stands in the lexicon twice.");
    }

    private bool AddBefore(string phrase, NumberWord word)
    {
        if (!_before.TryGetValue(phrase[^1], out List<(string Phrase, NumberWord Word)>? words))
            _before[phrase[^1]] = words = [];
        words.Add((phrase, word));
        return true;
    }
}
