using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Finds the words that a footnote mark explains.</summary>
internal static class AnchorReader
{
    private const int LongestAnchor = 48, LongestPhrase = 12, LongestTail = 8, MostMarks = 6, LongestMark = 6;

    private const string Quotes = "“”\"‘’";
    private const string Borders = "，。；：、！？\n（）()《》【】[]［］〔〕,;:";

    /// <summary>Characters that do not occur inside the noun phrases of these texts, but before them.</summary>
    private const string Particles = "的了和与及在对将为把被以向从等";

    /// <summary>Finds the anchor before a mark.</summary>
    /// <param name="text">The view's text.</param>
    /// <param name="mark">Where the mark starts.</param>
    /// <param name="term">What the definition defines, empty where that is not known.</param>
    /// <returns>The anchor; empty directly before the mark where there is none.</returns>
    public static TextSpan Read(string text, int mark, string term)
    {
        int end = mark;
        for (int marks = 0; marks < MostMarks && end > 0 && text[end - 1] is ' ' or ']' or '】' or '〕' or '］'; marks++)
            end = text[end - 1] == ' ' ? end - 1 : BeforeMark(text, end);
        return Term(text, end, term) ?? Quotation(text, end) ?? Phrase(text, end);
    }

    /// <summary>The words before a mark, as many as an anchor may have, without quotation marks.</summary>
    public static string WordsBefore(string text, int mark) => WithoutQuotes(text[Math.Max(0, mark - LongestAnchor)..mark]);

    /// <summary>Words without quotation marks.</summary>
    public static string WithoutQuotes(string words) => string.Concat(words.Where(c => !Quotes.Contains(c)));

    /// <summary>Whether the words before a mark end with a term, quotation marks aside.</summary>
    public static bool EndsWith(string text, int mark, string term) => Term(text, mark, term) is not null;

    /// <summary>Marks may follow each other: the second explains the same words.</summary>
    private static int BeforeMark(string text, int end)
    {
        int open = text.AsSpan(Math.Max(0, end - LongestMark), Math.Min(end, LongestMark)).LastIndexOfAny("[【〔［");
        return open >= 0 ? Math.Max(0, end - LongestMark) + open : end - 1;
    }

    /// <summary>The words before the mark that equal the term, quotation marks aside.</summary>
    private static TextSpan? Term(string text, int end, string term)
    {
        if (term.Length == 0)
            return null;
        int at = end, left = term.Length;
        while (left > 0 && at > 0 && end - at < LongestAnchor)
        {
            at--;
            if (Quotes.Contains(text[at]) && !Quotes.Contains(term[left - 1]))
                continue;
            if (text[at] != term[left - 1])
                return null;
            left--;
        }
        return left == 0 ? Unquoted(text, at, end) : null;
    }

    /// <summary>Takes in the opening mark of a quotation that ends inside, and drops marks that enclose the whole.</summary>
    private static TextSpan Unquoted(string text, int start, int end)
    {
        ReadOnlySpan<char> anchor = text.AsSpan(start, end - start);
        if (start > 0 && text[start - 1] == '“' && anchor.Count('”') > anchor.Count('“'))
            anchor = text.AsSpan(--start, end - start);
        bool encloses = anchor is ['“', .., '”'] && anchor.Count('”') == 1;
        return encloses ? new TextSpan(start + 1, end - 1) : new TextSpan(start, end);
    }

    private static TextSpan? Quotation(string text, int end)
    {
        int tail = 0;
        while (tail < LongestTail && end - tail > 0 && text[end - 1 - tail] is >= '一' and <= '龥' && !Particles.Contains(text[end - 1 - tail]))
            tail++;
        int close = end - tail - 1;
        if (close <= 0 || text[close] is not ('”' or '"'))
            return null;
        char opening = text[close] == '”' ? '“' : '"';
        int open = text.LastIndexOf(opening, close - 1, Math.Min(LongestAnchor, close));
        if (open < 0 || open + 1 >= close)
            return null;
        return tail == 0 ? new TextSpan(open + 1, close) : new TextSpan(open, end);
    }

    private static TextSpan Phrase(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestPhrase && !Borders.Contains(text[start - 1]) && !Particles.Contains(text[start - 1]))
            start--;
        return new TextSpan(start, end);
    }
}
