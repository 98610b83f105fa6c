using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads months, days, quarters and halves, and spans of them inside of one year: 11月, 1—11月, 前三季度, 3月5日至8日.</summary>
internal sealed class YearPartReader(TimeLexicon words, NumeralReader numerals)
{
    /// <summary>Reads the part of a year at an offset, or a span of parts.</summary>
    /// <returns>The offset behind it, <paramref name="at"/> when there is none.</returns>
    public int Read(Glyphs text, int at, CalendarPoint year, out CalendarPoint first, out CalendarPoint? last)
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
        int to = 0, connector = TimeText.Connector(text, text[end] == '月' ? end + 1 : end);
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
        int connector = TimeText.Connector(text, text[end] == '日' ? end + 1 : end);
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

    /// <summary>Reads a small number in either script; a Chinese one is at most 三十一.</summary>
    /// <returns>The offset behind it, <paramref name="at"/> when there is none.</returns>
    public int Small(Glyphs text, int at, out int number, int limit = 31)
    {
        number = 0;
        if (NumeralChars.IsArabic(text[at]))
        {
            int end = TimeText.Digits(text, at, 3, out number);
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
}
