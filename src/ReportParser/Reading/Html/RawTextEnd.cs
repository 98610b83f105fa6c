namespace ReportParser.Reading.Html;

/// <summary>Finds where raw text ends: at the end tag of its element, but for scripts that a comment in a script holds.</summary>
internal static class RawTextEnd
{
    private const string CommentStart = "<!--";

    /// <summary>Finds the end.</summary>
    /// <param name="html">The page.</param>
    /// <param name="at">Behind the start tag.</param>
    /// <param name="element">The element's name.</param>
    /// <returns>Where the end tag begins; the page's length without one.</returns>
    public static int Find(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> element)
    {
        bool isScript = element.Equals("script", StringComparison.OrdinalIgnoreCase), isComment = false, isInner = false;
        for (int next; at < html.Length; at = next)
        {
            int mark = html[at..].IndexOfAny('<', isComment ? '-' : '<');
            if (mark < 0)
                return html.Length;
            at += mark;
            next = at + 1;
            ReadOnlySpan<char> rest = html[at..];
            if (isComment && rest.StartsWith("-->", StringComparison.Ordinal))
                (isComment, isInner) = (false, false);
            else if (isScript && !isComment && rest.StartsWith(CommentStart, StringComparison.Ordinal))
                (isComment, next) = (true, at + 2);
            else if (isComment && !isInner && IsTag(rest[1..], element))
                isInner = true;
            else if (rest is ['<', '/', ..] && IsTag(rest[2..], element))
            {
                if (!isInner)
                    return at;
                isInner = false;
            }
        }
        return html.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> text, ReadOnlySpan<char> element) =>
        text.Length > element.Length && text[element.Length] is ' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>' && text.StartsWith(element, StringComparison.OrdinalIgnoreCase);
}
