using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Says what a number of years is: a period (五年来, 过去三年, 今后五年), a name (三年行动) or, with neither, a length of time.</summary>
internal sealed class YearCountReader(TimeLexicon words)
{
    // 三年“倍增”计划, 三年棚改攻坚计划
    private const int LongestPlanName = 10;

    /// <summary>Reads the words around a number of years.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts, its glued bound word left out.</param>
    /// <param name="end">Behind 年.</param>
    /// <param name="count">How many years.</param>
    /// <param name="match">The period or name.</param>
    /// <returns>False when it is a length of time.</returns>
    public bool TryRead(Glyphs text, int start, int end, int count, out TimeMatch match)
    {
        TimeWord? before = words.BeforeYears(text, start);
        int length = words.AfterYears.Longest(text, end, out TimeWord after);
        TimeMeaning meaning = Meaning(text, start, end, before, length > 0 ? after : null);
        bool label = meaning == TimeMeaning.Label;
        bool glue = before is { Outside: false } && meaning is not TimeMeaning.Unplaced && !label;
        bool tail = length > 0 && after is { Outside: false, Meaning: TimeMeaning.Back or TimeMeaning.Ahead };
        match = new TimeMatch(
            glue ? start - before!.Text.Length : start, tail ? end + length : end,
            label ? MentionKind.Label : MentionKind.Period, Express(meaning, count), label ? "label.years_plan" : "period.year_count");
        return meaning != TimeMeaning.None;
    }

    private TimeMeaning Meaning(Glyphs text, int start, int end, TimeWord? before, TimeWord? after)
    {
        if (before?.Meaning is TimeMeaning.Streak)
            return TimeMeaning.None;
        if (after is { Meaning: not TimeMeaning.Unplaced })
            return after.Meaning;
        if ((before is { Outside: true } || QuoteMarks.IsOpening(text[end])) && NamesPlan(text, end))
            return TimeMeaning.Label;
        if (before?.Meaning == TimeMeaning.Label)
            return TimeMeaning.None;
        if (before?.Text == "的" && after is null && char.IsLetterOrDigit(text[end]))
            return TimeMeaning.None;
        return before?.Meaning ?? after?.Meaning ?? (IsTopic(text, start, end) ? TimeMeaning.Unplaced : TimeMeaning.None);
    }

    // Whether a noun phrase, perhaps in quotation marks, ends in 行动, 计划 …
    private bool NamesPlan(Glyphs text, int end)
    {
        for (int i = end; i < end + LongestPlanName; i++)
        {
            if (words.AfterYears.Longest(text, i, out TimeWord word) > 0 && word.Meaning == TimeMeaning.Label)
                return true;
            if (!(char.IsLetter(text[i]) && !NumeralChars.IsChinese(text[i])) && !QuoteMarks.IsOpening(text[i]) && !QuoteMarks.IsClosing(text[i]))
                return false;
        }
        return false;
    }

    // 五年累计投入…: years that open their clause say when, not how long.
    private static bool IsTopic(Glyphs text, int start, int end) =>
        text[start - 1] is '\0' or '\n' or '，' or '。' or '；' or ',' or ';' && char.IsLetter(text[end]) && text[end] is not ('以' or '左' or '多' or '半' or '制' or '期' or '内' or '之' or '上' or '一' or '前' or '后');

    private static TimeExpression? Express(TimeMeaning meaning, int count) => meaning switch
    {
        TimeMeaning.Back => new YearsBack(count),
        TimeMeaning.Ahead => new YearsAhead(count),
        TimeMeaning.Unplaced => new YearsUnplaced(count),
        _ => null,
    };
}
