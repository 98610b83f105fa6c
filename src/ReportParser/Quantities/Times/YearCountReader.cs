namespace ReportParser.Quantities.Times;

/// <summary>Says what a number of years is: a period (五年来, 过去三年, 今后五年), a name (三年行动) or, with neither, a length of time.</summary>
internal sealed class YearCountReader(TimeLexicon words)
{
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
        TimeMeaning meaning = before?.Meaning is TimeMeaning.Streak ? TimeMeaning.None
            : length > 0 && after.Meaning is not TimeMeaning.Unplaced ? after.Meaning
            : before?.Meaning ?? (length > 0 ? after.Meaning : TimeMeaning.None);
        bool bare = before?.Text == "的" && length == 0;
        TimeExpression? time = Express(meaning, count);
        bool glue = before is not null && meaning is not (TimeMeaning.Unplaced or TimeMeaning.Label) && before.Text is not ("的" or "用");
        bool tail = length > 0 && after.Meaning is TimeMeaning.Back or TimeMeaning.Ahead;
        match = new TimeMatch(glue ? start - before!.Text.Length : start, tail ? end + length : end, meaning == TimeMeaning.Label ? MentionKind.Label : MentionKind.Period, time, meaning == TimeMeaning.Label ? "label.years_plan" : "period.year_count");
        return meaning != TimeMeaning.None && !(bare && !EndsClause(text[end]));
    }

    private static TimeExpression? Express(TimeMeaning meaning, int count) => meaning switch
    {
        TimeMeaning.Back => new YearsBack(count),
        TimeMeaning.Ahead => new YearsAhead(count),
        TimeMeaning.Unplaced => new YearsUnplaced(count),
        _ => null,
    };

    private static bool EndsClause(char c) => c is '\0' or '\n' or '\r' or '，' or '。' or '；' or '、' or ',' or ';' or ':' or '!' or ')';
}
