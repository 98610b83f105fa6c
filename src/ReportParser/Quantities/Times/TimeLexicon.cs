using ReportParser.Lexicons;

namespace ReportParser.Quantities.Times;

/// <summary>The words of dates and periods, by role. Immutable, safe to share between threads.</summary>
public sealed class TimeLexicon
{
    private readonly Dictionary<TimeRole, PhraseTrie<TimeWord>> _tries = [];
    private readonly TimeWord[] _beforeYears;

    private TimeLexicon(IReadOnlyList<TimeWord> words)
    {
        Words = words;
        foreach (TimeRole role in Enum.GetValues<TimeRole>())
            _tries[role] = new PhraseTrie<TimeWord>();
        foreach (TimeWord word in words)
            _tries[word.Role].Add(word.Text, word);
        _beforeYears = [.. words.Where(w => w.Role == TimeRole.BeforeYears).OrderByDescending(w => w.Text.Length)];
        (Years, Parts, Tails) = (_tries[TimeRole.Year], _tries[TimeRole.Part], _tries[TimeRole.Tail]);
        (AfterYears, AfterPlans) = (_tries[TimeRole.AfterYears], _tries[TimeRole.AfterPlan]);
    }

    /// <summary>All words, in the order of the lexicon.</summary>
    public IReadOnlyList<TimeWord> Words { get; }

    internal PhraseTrie<TimeWord> Years { get; }

    internal PhraseTrie<TimeWord> Parts { get; }

    internal PhraseTrie<TimeWord> Tails { get; }

    internal PhraseTrie<TimeWord> AfterYears { get; }

    internal PhraseTrie<TimeWord> AfterPlans { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed.</exception>
    public static TimeLexicon Load(LexiconSource source) => new(source.Read<TimeWord>("times.json"));

    /// <summary>The word before a number of years, null when there is none.</summary>
    internal TimeWord? BeforeYears(Glyphs text, int start)
    {
        foreach (TimeWord word in _beforeYears)
        {
            if (text.EndsWith(start, word.Text) && IsFree(text, start - word.Text.Length, start, word))
                return word;
        }
        return null;
    }

    /// <summary>Behind the word that ends a date at an offset (底, 末, 份), the offset itself when there is none.</summary>
    internal int TailEnd(Glyphs text, int at)
    {
        int length = Tails.Longest(text, at, out TimeWord word);
        return length > 0 && IsFree(text, at, at + length, word) ? at + length : at;
    }

    /// <summary>Whether a matched word stands free of the words that it could be a part of.</summary>
    internal static bool IsFree(Glyphs text, int at, int end, TimeWord word)
    {
        foreach (string before in word.NotAfter)
        {
            if (text.EndsWith(at, before))
                return false;
        }
        foreach (string after in word.NotBefore)
        {
            if (text.Has(end, after))
                return false;
        }
        return true;
    }
}
