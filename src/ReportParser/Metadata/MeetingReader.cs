namespace ReportParser.Metadata;

/// <summary>A congress session named in a text.</summary>
/// <param name="Start">Offset of the name, the area's name included.</param>
/// <param name="OrdinalStart">Offset of its number, where the area's name ends.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Congress">Number of the congress: 14 in 第十四届.</param>
/// <param name="Session">Number of the session, null where only the congress is named.</param>
internal readonly record struct MeetingMention(int Start, int OrdinalStart, int End, int Congress, int? Session);

/// <summary>Finds the names of people's congress sessions: 博野县第十八届人民代表大会第四次会议, 市十四届人大一次会议.</summary>
internal static class MeetingReader
{
    /// <summary>All sessions named in a text without white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gazetteer">For the name of the area before the number.</param>
    public static IEnumerable<MeetingMention> Scan(string text, Gazetteer gazetteer)
    {
        for (int at = text.IndexOf('届', StringComparison.Ordinal); at >= 0; at = text.IndexOf('届', at + 1))
            if (ReadAround(text, at, gazetteer) is { } found)
                yield return found;
    }

    private static MeetingMention? ReadAround(string text, int at, Gazetteer gazetteer)
    {
        if (NumberBefore(text, at) is not { } congress)
            return null;
        int end = Skip(text, at + 1, "全国");
        int behind = Skip(text, end, "人民代表大会");
        if (behind == end)
            behind = Skip(text, end, "人大");
        if (behind == end)
            return null;
        (int? session, int last) = Session(text, behind);
        return new MeetingMention(NameStart(text, congress.Start, gazetteer), congress.Start, last, congress.Value, session);
    }

    private static (int? Session, int End) Session(string text, int at)
    {
        int unit = text.IndexOf('次', at, Math.Min(6, text.Length - at));
        if (unit < 0 || NumberBefore(text, unit) is not { } number || number.Start > at || Skip(text, unit + 1, "会议") == unit + 1)
            return (null, at);
        return (number.Value, unit + 3);
    }

    // A name as in 保定市徐水区, or the bare word for it as in 县十七届.
    private static int NameStart(string text, int end, Gazetteer gazetteer)
    {
        int start = AreaPhrase.Before(text, end, gazetteer).Start;
        if (start == end && end > 0 && "省市县区州盟旗".Contains(text[end - 1], StringComparison.Ordinal))
            start = end >= 3 && text.AsSpan(end - 3, 3).SequenceEqual("自治区") ? end - 3 : end - 1;
        return start;
    }

    private static (int Value, int Start)? NumberBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 3 && (text[start - 1] == '十' || DateScanner.Digit(text[start - 1]) >= 0))
            start--;
        if (start == end)
            return null;
        int value = 0;
        for (int i = start; i < end; i++)
            value = text[i] == '十' ? Math.Max(value, 1) * 10 : i > start && text[i - 1] != '十' ? value * 10 + DateScanner.Digit(text[i]) : value + DateScanner.Digit(text[i]);
        return (value, start > 0 && text[start - 1] == '第' ? start - 1 : start);
    }

    private static int Skip(string text, int at, string words) =>
        string.CompareOrdinal(text, at, words, 0, words.Length) == 0 ? at + words.Length : at;
}
