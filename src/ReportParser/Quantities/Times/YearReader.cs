using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads years and spans of years.</summary>
internal sealed class YearReader(TimeLexicon words)
{
    private const int LongestSpan = 50;

    /// <summary>Reads a word or a number that names a year.</summary>
    /// <returns>Its length, 0 when there is none.</returns>
    public int Read(Glyphs text, int at, out CalendarPoint point)
    {
        point = new CalendarPoint(YearOrigin.Default, 0);
        int length = words.Years.Longest(text, at, out TimeWord word);
        if (length > 0)
        {
            if (!TimeLexicon.IsFree(text, at, at + length, word))
                return 0;
            point = word.Offset is { } offset ? new CalendarPoint(YearOrigin.Report, offset) : point;
            return length;
        }
        int end = Number(text, at, out int year);
        int suffix = text.SkipSpaces(end);
        if (end == at || text[suffix] != '年' || text.Has(suffix, "年代"))
            return 0;
        point = new CalendarPoint(YearOrigin.Absolute, year);
        return suffix - at + (text[suffix + 1] == '度' ? 2 : 1);
    }

    // Four digits, or two that can only be a year: 08年, 95年.
    private static int Number(Glyphs text, int at, out int year)
    {
        int end = TimeText.Digits(text, at, 5, out year);
        if (end - at == 4 && IsYear(year))
            return end;
        if (end - at == 2 && text[text.SkipSpaces(end)] == '年' && (year < 10 || year >= 78) && !text.EndsWith(at, "第"))
        {
            year += year < 10 ? 2000 : 1900;
            return end;
        }
        return ChineseYear(text, at, out year);
    }

    private static int ChineseYear(Glyphs text, int at, out int year)
    {
        year = 0;
        int end = at;
        // 二0一九: writers take the Arabic zero for the Chinese one.
        while (end < at + 5 && (text[end] == '0' && end > at ? 0 : NumeralChars.Digit(text[end])) is var digit and >= 0)
            (year, end) = (year * 10 + digit, end + 1);
        return end - at == 4 && IsYear(year) ? end : at;
    }

    /// <summary>Whether a number can be a year.</summary>
    public static bool IsYear(int number) => number is >= 1840 and <= 2150;

    /// <summary>Reads a span of years: 2021—2025年, 2021年至2025年, 1994/1995年, 2015-2017 in brackets.</summary>
    public bool TryReadSpan(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int firstEnd = Number(text, at, out int first);
        if (firstEnd == at)
            return false;
        int mark = text.SkipSpaces(firstEnd);
        bool named = text[mark] == '年';
        mark = named ? text.SkipSpaces(mark + 1) : mark;
        int connector = text[mark] == '/' ? 1 : TimeText.Connector(text, mark);
        if (connector == 0)
            return false;
        int lastStart = text.SkipSpaces(mark + connector), lastEnd = Number(text, lastStart, out int last);
        if (lastEnd == lastStart || last <= first || (text[mark] == '/' && last != first + 1))
            return false;
        int end = SpanEnd(text, lastEnd, !named && text[mark] != '/' && lastEnd - lastStart == 4 && last - first <= LongestSpan);
        match = new TimeMatch(at, end, MentionKind.Period, new TimeSpanBetween(new CalendarPoint(YearOrigin.Absolute, first), new CalendarPoint(YearOrigin.Absolute, last)), "period.years");
        return end > 0;
    }

    // Behind 年, 年度 or 学年; without them a span of years stands in brackets or ends its phrase.
    private int SpanEnd(Glyphs text, int at, bool bare)
    {
        int year = text.SkipSpaces(at);
        if (text[year] is '年' or '学')
            return words.TailEnd(text, year + (text.Has(at, "年度") || text.Has(at, "学年") ? 2 : 1));
        return bare && text[at] is ')' or '》' or '”' ? at : 0;
    }
}
