using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads the five-year plans: “十四五”期间, 十三五末, “十二五”规划. The first ran 1953–1957, the third 1966–1970, and so on every five years.</summary>
internal sealed class PlanReader(TimeLexicon words)
{
    private const string Tens = "一二三四五六七八九";

    /// <summary>Reads a plan that starts at an offset, with or without quotation marks.</summary>
    public bool TryRead(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        if (text[at] == '第')
            return TryReadOrdinal(text, at, out match);
        bool quoted = QuoteMarks.IsOpening(text[at]);
        int start = quoted ? at + 1 : at;
        int length = PlanNumber(text, start, out int number);
        if (length == 0)
            return false;
        int end = start + length;
        // The source breaks lines inside of quotations and mixes up its marks.
        bool closed = QuoteMarks.IsClosing(text[end]);
        int suffixAt = closed ? end + 1 : end;
        int suffix = words.AfterPlans.Longest(text, suffixAt, out TimeWord word);
        if ((quoted && !closed) || (!closed && suffix == 0 && !IsFreePlan(text, end)))
            return false;
        match = suffix == 0
            ? new TimeMatch(start, end, MentionKind.Label, Span(number, TimeMeaning.Whole), "label.plan")
            : new TimeMatch(at, suffixAt + suffix, MentionKind.Period, Span(number, word.Meaning), "period.plan");
        return true;
    }

    // 第一个五年计划期间; without a word of time behind it it is the plan itself.
    private bool TryReadOrdinal(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        bool ten = text[at + 1] == '十';
        int digitAt = ten ? at + 2 : at + 1;
        int digit = NumeralChars.Digit(text[digitAt]);
        bool hasDigit = digit is > 0 and < 10;
        int number = (ten ? 10 : 0) + (hasDigit ? digit : 0), end = hasDigit ? digitAt + 1 : digitAt;
        if (number == 0 || !text.Has(end, "个五年计划") && !text.Has(end, "个五年规划"))
            return false;
        end += "个五年计划".Length;
        int suffix = words.AfterPlans.Longest(text, end, out TimeWord word);
        match = suffix == 0
            ? new TimeMatch(at, end, MentionKind.Label, Span(number, TimeMeaning.Whole), "label.plan")
            : new TimeMatch(at, end + suffix, MentionKind.Period, Span(number, word.Meaning), "period.plan");
        return true;
    }

    // 十四五规划 without marks; 十五 alone is a number.
    private static bool IsFreePlan(Glyphs text, int end) => text.Has(end, "规划") || text.Has(end, "计划");

    private static int PlanNumber(Glyphs text, int at, out int number)
    {
        number = 0;
        int i = at;
        bool ten = false;
        if (text[i] == '二' && text[i + 1] == '十')
            (number, i, ten) = (20, i + 2, true);
        else if (text[i] == '十' && (Tens.Contains(text[i + 1], StringComparison.Ordinal)))
            (number, i, ten) = (10, i + 1, true);
        int unit = NumeralChars.Digit(text[i]);
        if (unit is > 0 and < 10 && text[i + 1] == '五')
            (number, i) = (number + unit, i + 1);
        else if (!ten)
            return 0;
        return text[i] == '五' && !NumeralChars.IsChinese(text[i + 1]) && !NumeralChars.IsChinese(text[at - 1]) ? i + 1 - at : 0;
    }

    private static TimeExpression Span(int number, TimeMeaning meaning)
    {
        int first = number == 1 ? 1953 : number == 2 ? 1958 : 1966 + 5 * (number - 3);
        if (meaning == TimeMeaning.Since)
            return new TimeSince(new CalendarPoint(YearOrigin.Absolute, first));
        (int from, int to) = meaning switch
        {
            TimeMeaning.First => (0, 0),
            TimeMeaning.FirstTwo => (0, 1),
            TimeMeaning.FirstThree => (0, 2),
            TimeMeaning.FirstFour => (0, 3),
            TimeMeaning.Last => (4, 4),
            TimeMeaning.LastTwo => (3, 4),
            TimeMeaning.LastThree => (2, 4),
            _ => (0, 4),
        };
        return new TimeSpanBetween(new CalendarPoint(YearOrigin.Absolute, first + from), new CalendarPoint(YearOrigin.Absolute, first + to));
    }
}
