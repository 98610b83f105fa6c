namespace ReportParser.Structure;

/// <summary>Finds the ends of sentences.</summary>
internal static class SentenceScanner
{
    private const string Closing = "”’」』）)》】";
    private const string Opening = "“‘「『（(《【";

    /// <summary>How far a quotation or bracket may reach: behind that its closing mark was lost.</summary>
    private const int LongestQuotation = 120;

    /// <summary>Where the sentence that starts at <paramref name="start"/> ends, its marks included.</summary>
    public static int End(string text, int start, int limit)
    {
        int depth = 0, openedAt = start;
        for (int i = start; i < limit; i++)
        {
            char c = text[i];
            if (c == '\n')
                return i + 1;
            if (Opening.Contains(c))
                (depth, openedAt) = (depth + 1, depth == 0 ? i : openedAt);
            else if (Closing.Contains(c))
                depth = Math.Max(0, depth - 1);
            else if (IsEnd(c) && (depth == 0 || i - openedAt > LongestQuotation || !IsClosed(text, i, limit)))
                return Behind(text, i, limit);
            else if (IsEnd(c) && EndsWithQuotation(text, i, limit))
                return Behind(text, i, limit);
        }
        return limit;
    }

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '!' or '?';

    /// <summary>Whether the quotation that a mark stands in is closed on the same line, not far behind.</summary>
    private static bool IsClosed(string text, int at, int limit)
    {
        int far = Math.Min(limit, at + LongestQuotation);
        for (int i = at + 1; i < far && text[i] != '\n'; i++)
        {
            if (Closing.Contains(text[i]))
                return true;
        }
        return false;
    }

    /// <summary>A full stop directly before the closing mark ends the sentence around it too, unless that goes on.</summary>
    private static bool EndsWithQuotation(string text, int at, int limit)
    {
        int i = at + 1;
        if (i >= limit || !Closing.Contains(text[i]))
            return false;
        while (i < limit && Closing.Contains(text[i]))
            i++;
        return i >= limit || text[i] == '\n' || text[at] == '。' && !"，。、；：的".Contains(text[i]);
    }

    private static int Behind(string text, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && (IsEnd(text[end]) || text[end] is '”' or '’' or '」' or '』' or '）' or ')'))
            end++;
        return end;
    }
}
