using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads dates and periods that name a year or a part of one: 2023年11月, 去年底, 前三季度, 1—11月, 2021—2025年, 2018年以来.</summary>
internal sealed class DateReader(TimeLexicon words, NumeralReader numerals)
{
    /// <summary>Reads the date or period that starts at an offset.</summary>
    public bool TryRead(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        bool digit = NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at]);
        if (digit && (TryReadNumericDate(text, at, out match) || TryReadYearSpan(text, at, out match)))
            return true;
        if ((digit || text[at] == '上') && TryReadDecade(text, at, out match))
            return true;
        if (!TryReadPoint(text, at, out int end, out CalendarPoint first, out CalendarPoint? last))
            return false;
        int connector = last is null && first.Origin != YearOrigin.Default ? Connector(text, text.SkipSpaces(end)) : 0;
        int second = text.SkipSpaces(text.SkipSpaces(end) + connector);
        if (connector > 0 && TryReadPoint(text, second, out int secondEnd, out CalendarPoint to, out CalendarPoint? none) && none is null && to.Origin != YearOrigin.Default)
            (end, last) = (secondEnd, to);
        match = Finish(text, at, end, first, last);
        return true;
    }

    // One year or part of a year, or a span inside of one year.
    private bool TryReadPoint(Glyphs text, int at, out int end, out CalendarPoint first, out CalendarPoint? last)
    {
        int year = ReadYear(text, at, out CalendarPoint point);
        int from = text.SkipSpaces(at + year);
        end = ReadPart(text, from, point, out first, out last);
        if (end == from && year == 0)
            return false;
        end = ReadTail(text, end == from ? at + year : end);
        return true;
    }

    // 90年代, 20世纪80年代, 上世纪九十年代
    private bool TryReadDecade(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int start = at, century = 20;
        int centuryEnd = text.Has(at, "上世纪") ? at + 1 : Small(text, at, out century);
        if (centuryEnd > at && text.Has(centuryEnd, "世纪"))
            start = centuryEnd + 2;
        else
            century = 20;
        int end = Small(text, start, out int decade, 99);
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

    // 2024-04-02, 2024/4/2
    private static bool TryReadNumericDate(Glyphs text, int at, out TimeMatch match)
    {
        if (TryReadMonthDay(text, at, out match))
            return true;
        int yearEnd = Digits(text, at, 4, out int year);
        char mark = text[yearEnd];
        if (yearEnd != at + 4 || mark is not ('-' or '/' or '.') || !IsYear(year))
            return false;
        int monthEnd = Digits(text, yearEnd + 1, 2, out int month);
        if (monthEnd == yearEnd + 1 || month is < 1 or > 12 || text[monthEnd] != mark)
            return false;
        int end = Digits(text, monthEnd + 1, 2, out int day);
        if (end == monthEnd + 1 || day is < 1 or > 31 || NumeralChars.IsArabic(text[end]))
            return false;
        match = new TimeMatch(at, end, MentionKind.Date, new PointInTime(new CalendarPoint(YearOrigin.Absolute, year, YearPart.Day, month, day)), "date.numeric");
        return true;
    }

    // 04-02 alone between white space, as beside the headlines of a site
    private static bool TryReadMonthDay(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int monthEnd = Digits(text, at, 2, out int month), end = Digits(text, monthEnd + 1, 2, out int day);
        if (monthEnd != at + 2 || text[monthEnd] != '-' || end != at + 5 || month is < 1 or > 12 || day is < 1 or > 31 || !IsBlank(text[at - 1]) || !IsBlank(text[end]))
            return false;
        match = new TimeMatch(at, end, MentionKind.Date, new PointInTime(new CalendarPoint(YearOrigin.Default, 0, YearPart.Day, month, day)), "date.numeric");
        return true;
    }

    private static bool IsBlank(char c) => c is '\0' or ' ' or '\n' or '\r' or '\t';

    // 2021—2025年, 2021年至2025年
    private bool TryReadYearSpan(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int firstEnd = YearNumber(text, at, out int first);
        if (firstEnd == at)
            return false;
        int mark = text.SkipSpaces(firstEnd);
        mark = text[mark] == '年' ? text.SkipSpaces(mark + 1) : mark;
        int connector = Connector(text, mark);
        if (connector == 0)
            return false;
        int lastStart = text.SkipSpaces(mark + connector), lastEnd = YearNumber(text, lastStart, out int last);
        if (lastEnd == lastStart || last <= first || text[text.SkipSpaces(lastEnd)] is not ('年' or '学'))
            return false;
        int end = ReadTail(text, text.SkipSpaces(lastEnd) + (text.Has(lastEnd, "年度") || text.Has(lastEnd, "学年") ? 2 : 1));
        match = new TimeMatch(at, end, MentionKind.Period, new TimeSpanBetween(new CalendarPoint(YearOrigin.Absolute, first), new CalendarPoint(YearOrigin.Absolute, last)), "period.years");
        return true;
    }

    private int ReadYear(Glyphs text, int at, out CalendarPoint point)
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
        int end = YearNumber(text, at, out int year);
        int suffix = text.SkipSpaces(end);
        if (end == at || text[suffix] != '年' || text.Has(suffix, "年代"))
            return 0;
        point = new CalendarPoint(YearOrigin.Absolute, year);
        return suffix - at + (text[suffix + 1] == '度' ? 2 : 1);
    }

    // Four digits, or two that can only be a year: 08年, 95年.
    private static int YearNumber(Glyphs text, int at, out int year)
    {
        int end = Digits(text, at, 5, out year);
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
        while (end < at + 5 && NumeralChars.Digit(text[end]) is var digit and >= 0)
            (year, end) = (year * 10 + digit, end + 1);
        return end - at == 4 && IsYear(year) ? end : at;
    }

    private static bool IsYear(int number) => number is >= 1840 and <= 2150;

    // Months, days, quarters, halves; a span of them.
    private int ReadPart(Glyphs text, int at, CalendarPoint year, out CalendarPoint first, out CalendarPoint? last)
    {
        (first, last) = (year, null);
        int length = words.Parts.Longest(text, at, out TimeWord word);
        if (length > 0 && TimeLexicon.IsFree(text, at, at + length, word))
        {
            first = year with { Part = word.Part, Number = word.Number };
            last = word.LastNumber > 0 ? first with { Number = word.LastNumber } : null;
            return at + length;
        }
        bool leading = text[at] is '前' or '头';
        bool ordinal = text[at] == '第';
        int end = Small(text, leading || ordinal ? at + 1 : at, out int number);
        if (end <= at + (leading || ordinal ? 1 : 0))
            return at;
        return ReadUnitOfYear(text, at, end, leading, new PartNumber(year, number), out first, out last);
    }

    private readonly record struct PartNumber(CalendarPoint Year, int Number);

    private int ReadUnitOfYear(Glyphs text, int at, int end, bool leading, PartNumber part, out CalendarPoint first, out CalendarPoint? last)
    {
        (first, last) = (part.Year, null);
        int to = 0, connector = Connector(text, text[end] == '月' ? end + 1 : end);
        int secondStart = (text[end] == '月' ? end + 1 : end) + connector;
        int secondEnd = connector > 0 ? Small(text, secondStart, out to) : 0;
        int unitAt = secondEnd > secondStart ? secondEnd : end;
        to = secondEnd > secondStart ? to : 0;
        YearPart kind = Unit(text, unitAt, leading, out int length);
        if ((kind == YearPart.Whole || (to > 0 && to <= part.Number)) && unitAt == secondEnd)
            (unitAt, to, kind) = (end, 0, Unit(text, end, leading, out length));
        int limit = kind == YearPart.Month ? 12 : 4;
        if (kind == YearPart.Whole || part.Number < 1 || Math.Max(part.Number, to) > limit || (to > 0 && to <= part.Number))
            return at;
        first = part.Year with { Part = kind, Number = leading ? 1 : part.Number };
        int behind = unitAt + length;
        if (to > 0 || leading)
        {
            last = first with { Number = to > 0 ? to : part.Number };
            return behind;
        }
        return kind == YearPart.Month ? ReadDay(text, behind, ref first, ref last) : behind;
    }

    private static YearPart Unit(Glyphs text, int at, bool leading, out int length)
    {
        (YearPart kind, length) = text.Has(at, "季度") ? (YearPart.Quarter, 2)
            : leading && text.Has(at, "个季度") ? (YearPart.Quarter, 3)
            : leading && text.Has(at, "个月") ? (YearPart.Month, 2)
            : text[at] == '月' ? (YearPart.Month, 1)
            : (YearPart.Whole, 0);
        return kind;
    }

    private int ReadDay(Glyphs text, int at, ref CalendarPoint first, ref CalendarPoint? last)
    {
        int start = text.SkipSpaces(at);
        int end = Small(text, start, out int day);
        if (end == start)
            return at;
        int connector = Connector(text, text[end] == '日' ? end + 1 : end);
        int secondStart = (text[end] == '日' ? end + 1 : end) + connector;
        int secondEnd = connector > 0 ? Small(text, secondStart, out int to) : 0;
        if (secondEnd > secondStart && text[text.SkipSpaces(secondEnd)] is '日' or '号')
        {
            Small(text, secondStart, out to);
            last = first with { Part = YearPart.Day, Day = to };
            first = first with { Part = YearPart.Day, Day = day };
            return text.SkipSpaces(secondEnd) + 1;
        }
        int mark = text.SkipSpaces(end);
        bool marked = text[mark] is '日' or '号';
        if (day is < 1 or > 31 || !(marked || (end == mark && (char.IsPunctuation(text[end]) || text[end] is '\0' or '至' or '到' or '出'))))
            return at;
        first = first with { Part = YearPart.Day, Day = day };
        return marked ? mark + 1 : end;
    }

    private int ReadTail(Glyphs text, int at)
    {
        int length = words.Tails.Longest(text, at, out TimeWord word);
        return length > 0 && TimeLexicon.IsFree(text, at, at + length, word) ? at + length : at;
    }

    // A small number in either script; a Chinese one is at most 三十一.
    private int Small(Glyphs text, int at, out int number, int limit = 31)
    {
        number = 0;
        if (NumeralChars.IsArabic(text[at]))
        {
            int end = Digits(text, at, 3, out number);
            return end - at <= 2 ? text[text.SkipSpaces(end)] is '月' or '日' or '季' ? text.SkipSpaces(end) : end : at;
        }
        int run = at;
        while (run < at + 5 && NumeralChars.IsChinese(text[run]))
            run++;
        if (run == at || run == at + 5 || !numerals.TryRead(text, at, out Numeral numeral) || !(numeral.Value > 0 && numeral.Value <= limit) || numeral.Scale != 1)
            return at;
        number = (int)(numeral.Upper ?? numeral.Value.Value);
        return numeral.IsVague || numeral.IsPositional ? at : numeral.End;
    }

    private static int Digits(Glyphs text, int at, int limit, out int number)
    {
        number = 0;
        int end = at;
        while (end < at + limit && NumeralChars.IsArabic(text[end]))
            number = number * 10 + (text[end++] - '0');
        return end;
    }

    /// <summary>Length of the sign or word that joins the ends of a span, 0 when there is none.</summary>
    internal static int Connector(Glyphs text, int at) => text[at] switch
    {
        '—' or '–' or '-' or '～' or '~' or '─' or '―' or '－' or '﹣' or '‐' or '‑' => text[at + 1] == text[at] ? 2 : 1,
        '至' or '到' => 1,
        _ => 0,
    };
}
