namespace ReportParser.Quantities;

/// <summary>
/// A text as the readers look at it: full-width letters, digits and signs look half-width, old forms look simplified, and
/// offsets beyond either end give <c>'\0'</c>. Every look can be counted, so that a test can show that the work grows with
/// the length of the text and no faster.
/// </summary>
internal readonly ref struct Glyphs
{
    private static readonly char[] Fold = BuildFold();
    private readonly ReadOnlySpan<char> _text;
    private readonly StepCounter? _steps;

    /// <summary>Wraps a text.</summary>
    public Glyphs(ReadOnlySpan<char> text, StepCounter? steps = null)
    {
        _text = text;
        _steps = steps;
    }

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>The text as it is written.</summary>
    public ReadOnlySpan<char> Raw => _text;

    /// <summary>The folded character at an offset; <c>'\0'</c> outside the text.</summary>
    public char this[int index]
    {
        get
        {
            if (_steps is not null)
                _steps.Count++;
            return (uint)index < (uint)_text.Length ? Fold[_text[index]] : '\0';
        }
    }

    /// <summary>A word of a lexicon as a text that holds it looks.</summary>
    public static string Folded(string word) => string.Create(word.Length, word, static (folded, written) =>
    {
        for (int i = 0; i < folded.Length; i++)
            folded[i] = Fold[written[i]];
    });

    /// <summary>Whether the folded text holds <paramref name="word"/> at <paramref name="at"/>.</summary>
    public bool Has(int at, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (this[at + i] != word[i])
                return false;
        }
        return true;
    }

    /// <summary>Whether <paramref name="word"/> ends right before <paramref name="end"/>.</summary>
    public bool EndsWith(int end, string word) => end >= word.Length && Has(end - word.Length, word);

    /// <summary>Skips at most three spaces or tabs, never a line break.</summary>
    public int SkipSpaces(int at)
    {
        int end = at;
        while (end < at + 3 && this[end] is ' ' or '\t' or '\u00a0')
            end++;
        return end;
    }

    private static char[] BuildFold()
    {
        char[] fold = new char[char.MaxValue + 1];
        for (int i = 0; i < fold.Length; i++)
            fold[i] = (char)i;
        for (char c = '\uff01'; c <= '\uff5e'; c++)
            fold[c] = (char)(c - 0xfee0);
        const string From = "\u3000\u2212\ufe63億萬兩個點﹪○幾數餘來項幣";
        const string To = "\u0020\u002d\u002d亿万两个点%〇几数余来项币";
        for (int i = 0; i < From.Length; i++)
            fold[From[i]] = To[i];
        // A full-width comma separates clauses far more often than thousands.
        fold['\uff0c'] = '\uff0c';
        return fold;
    }
}

/// <summary>Counts the looks at characters of one scan.</summary>
internal sealed class StepCounter
{
    /// <summary>Looks so far.</summary>
    public long Count { get; set; }
}
