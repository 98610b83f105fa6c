using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads dates and periods that name a year or a part of one: 2023年11月, 去年底, 前三季度, 1—11月, 2021—2025年, 2018年以来.</summary>
internal sealed class DateReader(TimeLexicon words, NumeralReader numerals)
{
    private readonly YearReader _years = new(words);
    private readonly YearPartReader _parts = new(words, numerals);

    /// <summary>Reads the date or period that starts at an offset.</summary>
    public bool TryRead(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        bool digit = NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at]);
        if (digit && (NumericDate.TryRead(text, at, out match) || _years.TryReadSpan(text, at, out match)))
            return true;
        if ((digit || text[at] == '上') && TryReadDecade(text, at, out match))
            return true;
        if (!TryReadPoint(text, at, out int end, out CalendarPoint first, out CalendarPoint? last))
            return false;
        int connector = last is null && first.Origin != YearOrigin.Default ? TimeText.Connector(text, text.SkipSpaces(end)) : 0;
        int second = text.SkipSpaces(text.SkipSpaces(end) + connector);
        if (connector > 0 && TryReadPoint(text, second, out int secondEnd, out CalendarPoint to, out CalendarPoint? none) && none is null && to.Origin != YearOrigin.Default)
            (end, last) = (secondEnd, to);
        match = Finish(text, at, end, first, last);
        return true;
    }

    // One year or part of a year, or a span inside of one year.
    private bool TryReadPoint(Glyphs text, int at, out int end, out CalendarPoint first, out CalendarPoint? last)
    {
        int year = _years.Read(text, at, out CalendarPoint point);
        int from = text.SkipSpaces(at + year);
        end = _parts.Read(text, from, point, out first, out last);
        if (end == from && year == 0)
            return false;
        end = words.TailEnd(text, end == from ? at + year : end);
        return true;
    }

    // 90年代, 20世纪80年代, 上世纪九十年代
    private bool TryReadDecade(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int start = at, century = 20;
        int centuryEnd = text.Has(at, "上世纪") ? at + 1 : _parts.Small(text, at, out century);
        if (centuryEnd > at && text.Has(centuryEnd, "世纪"))
            start = centuryEnd + 2;
        else
            century = 20;
        int end = _parts.Small(text, start, out int decade, 99);
        if (end == start || decade % 10 != 0 || decade < 10 || !text.Has(end, "年代"))
            return false;
        int first = (century - 1) * 100 + decade;
        match = new TimeMatch(at, end + 2, MentionKind.Period, new TimeSpanBetween(new CalendarPoint(YearOrigin.Absolute, first), new CalendarPoint(YearOrigin.Absolute, first + 9)), "period.decade");
        return true;
    }

    private static TimeMatch Finish(Glyphs text, int at, int end, CalendarPoint first, CalendarPoint? last)
    {
        if (last is { } to)
            return new TimeMatch(at, end, MentionKind.Period, new TimeSpanBetween(first, to), "period.span");
        if (text.Has(end, "以来"))
            return new TimeMatch(at, end + 2, MentionKind.Period, new TimeSince(first), "period.since");
        bool period = first.Part is YearPart.Half or YearPart.Quarter;
        return new TimeMatch(at, end, period ? MentionKind.Period : MentionKind.Date, new PointInTime(first), period ? "period.part" : "date.calendar");
    }
}
