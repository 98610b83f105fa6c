using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Tells the term from its definition.</summary>
internal static class TermReader
{
    private const int LongestTerm = 40, LongestQuotedTerm = 60;

    private static readonly string[] Verbs = ["，是指", "是指", "，指的是", "指的是", "，即", "即是", "：是", "，指", "是", "指", "即"];

    /// <summary>Reads the term at the start of a definition.</summary>
    /// <param name="text">The view's text.</param>
    /// <param name="span">The definition behind its mark.</param>
    /// <returns>The term without quotation marks, and the definition behind it; the whole span where no term stands apart.</returns>
    public static (string Term, TextSpan Definition) Read(string text, TextSpan span)
    {
        ReadOnlySpan<char> definition = span.In(text);
        if (definition is ['[' or '［' or '【', ..] && definition.IndexOfAny("]］】") is > 1 and < LongestTerm and var closing)
            return (Clean(definition[1..closing]), new TextSpan(Behind(text, span.Start + closing + 1, span.End), span.End));
        int reach = definition is ['“', ..] ? LongestQuotedTerm : LongestTerm;
        ReadOnlySpan<char> head = definition[..Math.Min(definition.Length, reach)];
        int colon = head.IndexOfAny('：', ':');
        if (colon > 0 && head[..colon].IndexOfAny('。', '；') < 0)
            return (Clean(head[..colon]), new TextSpan(Behind(text, span.Start + colon, span.End), span.End));
        return (BeforeVerb(head), span);
    }

    /// <summary>A term without quotation marks and white space.</summary>
    public static string Clean(ReadOnlySpan<char> term)
    {
        string text = term.Trim(" ，、。.·").ToString();
        return text.Replace("”“", "、", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal);
    }

    private static int Behind(string text, int at, int end)
    {
        while (at < end && text[at] is '：' or ':' or ' ' or '\n')
            at++;
        return at;
    }

    /// <summary>The words before 是指, 即 and the like; a verb inside a quotation is part of the term.</summary>
    private static string BeforeVerb(ReadOnlySpan<char> head)
    {
        int quotation = head is ['“', ..] ? head.LastIndexOf('”') + 1 : 0;
        int sentence = head.IndexOfAny('。', '；');
        ReadOnlySpan<char> searched = sentence < 0 || sentence < quotation ? head : head[..sentence];
        int closed = head is ['“', ..] ? Math.Max(1, head.IndexOf('”') + 1) : 1;
        foreach (string verb in Verbs)
        {
            int at = closed < searched.Length ? searched[closed..].IndexOf(verb, StringComparison.Ordinal) : -1;
            if (at >= 0)
                return Clean(searched[..(closed + at)]);
        }
        int comma = searched.IndexOfAny('，', ',');
        return comma > 1 ? Clean(searched[..comma]) : "";
    }
}
