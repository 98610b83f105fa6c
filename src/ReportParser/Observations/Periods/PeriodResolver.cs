using ReportParser.Observations.Grammar;
using ReportParser.Observations.Rules;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;

namespace ReportParser.Observations.Periods;

/// <summary>Decides what period a value is about, from its words, its sentence and its section.</summary>
internal static class PeriodResolver
{
    /// <summary>The last year of a review of several, where an act is set apart from the rest.</summary>
    private const string ThatYear = "当年";

    /// <summary>The period of a value.</summary>
    /// <param name="draft">What a rule made of the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    /// <returns>The period, in the dataset's format, and where it was found.</returns>
    public static PeriodReading Resolve(Draft draft, SegmentContext segment, ReportFrame frame)
    {
        if (draft.Period == "streak")
            return Streak(segment, frame);
        QuantityMention? time = segment.Lead.Time ?? Carried(segment);
        if (draft.Measure == Measure.Level && segment.Lead.Baseline is not null && segment.Before.EndsWith('的'))
            time = segment.Lead.Baseline;
        if (draft.Measure == Measure.Multiple && segment.Lead.Time is not null)
            time = segment.Carried.Near ?? segment.Carried.Time;
        if (Named(time, frame) is { } named)
            return ExceedsPoint(named, draft, segment, frame)
                ? new PeriodReading(frame.Span, PeriodSource.Span, frame.Span)
                : new PeriodReading(OfSpan(named, draft, segment, frame), PeriodSource.Words, named, time);
        if (segment.Lead.IsStart)
            return new PeriodReading(null, PeriodSource.Start);
        if (frame.Span is { } span)
            return new PeriodReading(OfSpan(span, draft, segment, frame), PeriodSource.Span, span);
        string? year = Years.Text(frame.IsPlan && StatusReading.IsDone(segment) ? frame.ReportYear - 1 : frame.DefaultYear);
        return new PeriodReading(year, PeriodSource.Part, year);
    }

    /// <summary>The time that a value without one of its own has from before: a yearly average rather from the sentence than from the value before it.</summary>
    private static QuantityMention? Carried(SegmentContext segment) => segment.Lead.IsStart ? segment.Carried.StartTime
        : segment.Lead.Annualized ? segment.Carried.Time ?? segment.Carried.Near
        : segment.Carried.Near ?? segment.Carried.Time;

    /// <summary>
    /// What a time resolves to. Years that a plan does not place lie ahead (经过五年的努力), and 五年内 in a review of five years means those;
    /// what has gone on since a year ends with the year before the report.
    /// </summary>
    private static string? Named(QuantityMention? time, ReportFrame frame) => time?.Time switch
    {
        YearsUnplaced { Count: > 1 } years when frame.IsPlan => new YearsAhead(years.Count).Resolve(frame.ReportYear, frame.DefaultYear),
        YearsAhead years when !frame.IsPlan && frame.Span is { } span && Years.Count(span) == years.Count => span,
        TimeSince since when frame.IsPlan => since.Resolve(frame.ReportYear, frame.ReportYear - 1),
        { } named => named.Resolve(frame.ReportYear, frame.DefaultYear),
        null => null,
    };

    /// <summary>Whether a total or yearly average is about the whole span although the sentence opens with one of its years: 2015年进出口总值82亿元，年均增长4%.</summary>
    private static bool ExceedsPoint(string named, Draft draft, SegmentContext segment, ReportFrame frame) =>
        frame.Span is { } span && segment.Lead.Time is null && Years.IsYear(named) && (IsTotal(draft, segment) || Years.IsSpan(Baseline(draft, segment, frame)))
        && Years.First(named) >= Years.First(span) && Years.First(named) <= Years.Last(span);

    private static PeriodReading Streak(SegmentContext segment, ReportFrame frame)
    {
        string? period = frame.DefaultYear is not { } last || segment.Mention.Value is not { } count || count is <= 0 or >= 100 ? null
            : segment.Mention.Unit.EndsWith('年') ? StreakRule.Period(count, last)
            : segment.Mention.Unit.EndsWith("季度", StringComparison.Ordinal) ? StreakRule.Quarters((int)count, last)
            : Years.Text(last);
        return new PeriodReading(period, PeriodSource.Streak, period);
    }

    /// <summary>In a stretch of several years, acts, totals and averages are about all of them, stocks about the last.</summary>
    private static string OfSpan(string period, Draft draft, SegmentContext segment, ReportFrame frame)
    {
        if (!Years.IsSpan(period))
            return period;
        bool whole = Years.IsSpan(Baseline(draft, segment, frame))
            || !segment.Before.Contains(ThatYear, StringComparison.Ordinal) && segment.Lead.Baseline is null && (draft.Action is not null || draft.Rule == "investment" || IsTotal(draft, segment) || IsAmountOfAct(draft, segment));
        return whole ? period : Years.Text(Years.Last(period))!;
    }

    private static string? Baseline(Draft draft, SegmentContext segment, ReportFrame frame) =>
        Named(segment.Lead.Baseline ?? (draft.Measure == Measure.Multiple ? segment.Lead.Time : null), frame);

    private static bool IsTotal(Draft draft, SegmentContext segment) =>
        segment.Lead.Annualized || segment.Lead.Cumulative && !IsStock(draft, segment);

    /// <summary>A total behind a flow in the same sentence is a stock, and so is a number of things that is reached: 净增164家、累计645家; 航线累计达到60条.</summary>
    private static bool IsStock(Draft draft, SegmentContext segment)
    {
        bool behindFlow = segment.Lead.Subject.IsEmpty && segment.Carried.Action is not null;
        bool reached = draft.Action is null && segment.Lead.Predicate?.Surface.Contains('达', StringComparison.Ordinal) == true && SegmentReader.IsCount(segment.Mention);
        return draft.Measure == Measure.Level && (behindFlow || reached);
    }

    /// <summary>What was done has its amounts from the years in which it was done: 新上项目60个，总投资90亿元.</summary>
    private static bool IsAmountOfAct(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Level && segment.Carried is { Action: not null, Name: { } thing }
        && (draft.Names[0].EndsWith("投资", StringComparison.Ordinal) || draft.Names[0].Length > thing.Length && draft.Names[0].StartsWith(thing, StringComparison.Ordinal));
}
