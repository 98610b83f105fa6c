using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Observations.Rules;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Text;

namespace ReportParser.Observations.Periods;

/// <summary>Decides what period a value is about, from its words, its sentence and its section.</summary>
internal sealed class PeriodResolver(CueLexicon cues, NamingLexicon naming)
{
    /// <summary>What stands before a year that a value is compared with or starts from, and behind a year that the value itself belongs to.</summary>
    private const string OtherYear = "比较与同由从到至超于", Continues = "将已要又共就预可仍拟达实完增";

    private readonly StatusReader _statuses = new(cues);
    private readonly SpanExtent _extents = new(naming, cues);
    private readonly PassedStep _steps = new(cues);
    private readonly KeptStreak _streaks = new(cues);

    /// <summary>The period of a value.</summary>
    /// <param name="draft">What a rule made of the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    /// <returns>The period, in the dataset's format, and where it was found.</returns>
    public PeriodReading Resolve(Draft draft, SegmentContext segment, ReportFrame frame)
    {
        if (draft.Period == "streak")
            return Streak(segment, frame);
        QuantityMention? time = segment.Lead.Time ?? (SegmentReader.IsCount(segment.Mention) ? segment.Tail.Time : null) ?? Carried(segment);
        if (draft.Measure == Measure.Level && segment.Lead.Baseline is not null && segment.Before.EndsWith('的'))
            time = segment.Lead.Baseline;
        if (draft.Measure == Measure.Multiple && segment.Lead.Time is not null)
            time = segment.Carried.Near ?? segment.Carried.Time;
        if (segment.Lead.IsStart && time is not null && OfStart(time, segment, frame) is { } start)
            return start;
        if (segment.Lead.IsStart && time?.Time is YearsUnplaced or YearsAhead)
            return Start(segment, frame);
        if (draft.Measure == Measure.Level && (Years.IsSpan(frame.Span) || Years.IsSpan(Named(time, frame))) && (_steps.IsOneOfSeveral(segment) || draft.Action is null && PassedStep.IsOvertaken(segment)))
            return new PeriodReading(null, PeriodSource.Open);
        if (draft.Measure != Measure.Rank && _streaks.Before(segment) is { } kept && StreakPeriod(kept, frame) is { } whole)
            return new PeriodReading(whole, PeriodSource.Streak, whole);
        QuantityMention? years = segment.Lead.Years ?? (segment.Lead.Time?.Time is YearsUnplaced { Count: > 1 } ? segment.Lead.Time : null);
        if ((years ?? time) is { } count && IsUnplaced(count, count == years ? segment.Carried.Near : null, frame))
            return new PeriodReading(null, PeriodSource.Open, null, count);
        if ((OverYears(years, segment.Carried.Near, frame) ?? UpTo(Named(time, frame), segment, frame)) is { } named)
            return ExceedsPoint(named, draft, segment, frame)
                ? new PeriodReading(frame.Span, PeriodSource.Span, frame.Span)
                : new PeriodReading(OfSpan(named, draft, segment, frame, years ?? time), PeriodSource.Words, named, years ?? time);
        if (segment.Lead.IsStart)
            return Start(segment, frame);
        if (Inner(segment) is { } inner && Named(inner, frame) is { } within)
            return new PeriodReading(within, PeriodSource.Words, within, inner);
        bool done = frame.IsPlan && _statuses.IsDone(segment);
        if ((done ? frame.Past : frame.Span) is { } span)
            return new PeriodReading(OfSpan(span, draft, segment, frame, null), PeriodSource.Span, span);
        string? year = Years.Text(done ? frame.ReportYear - 1 : frame.DefaultYear);
        return new PeriodReading(year, PeriodSource.Part, year);
    }

    /// <summary>
    /// The period of a value that a movement in the year under review starts from, where its words name a year by its distance: [由上年的]60%提高到 is the
    /// year before that, and 由年初的 none. Null for every other time, and where the sentence tells the year that the movement ends in.
    /// </summary>
    private static PeriodReading? OfStart(QuantityMention time, SegmentContext segment, ReportFrame frame)
    {
        string words = segment.Window[time.Span];
        if (frame.IsPlan || frame.Span is not null || segment.Window.Mentions.Any(m => m.Time is not null && m.Span.Start > time.Span.End))
            return null;
        return words switch
        {
            "年初" => new PeriodReading(null, PeriodSource.Start),
            "上年" when frame.DefaultYear is { } year && Named(time, frame) == Years.Text(year) => new PeriodReading(Years.Text(year - 1), PeriodSource.Words, Years.Text(year - 1), time),
            _ => null,
        };
    }

    /// <summary>A year in the middle of the words before a value: 固定资产投资[今年]要增长10%.</summary>
    private static QuantityMention? Inner(SegmentContext segment)
    {
        string text = segment.Window.Text;
        TextSpan words = segment.Segment.Before;
        return segment.Window.Mentions.LastOrDefault(m =>
            m.Time is PointInTime { Point: { Origin: YearOrigin.Report } } && words.Contains(m.Span)
            && m.Span.Start > words.Start && !OtherYear.Contains(text[m.Span.Start - 1], StringComparison.Ordinal)
            && m.Span.End < words.End && Continues.Contains(text[m.Span.End], StringComparison.Ordinal));
    }

    /// <summary>The period of a value that a movement starts from, where no words at it name one: what the sentence compares with, or the first year of 从2015年到2020年.</summary>
    private static PeriodReading Start(SegmentContext segment, ReportFrame frame)
    {
        QuantityMention? time = segment.Carried.Against ?? segment.Carried.Time;
        string? named = Named(time, frame);
        bool opens = time == segment.Carried.Against || Years.IsSpan(named) && time is not null && time.Span.Start > 0 && segment.Window.Text[time.Span.Start - 1] is '从' or '由';
        return named is null || !opens ? new PeriodReading(null, PeriodSource.Start)
            : new PeriodReading(Years.IsSpan(named) ? Years.Text(Years.First(named)) : named, PeriodSource.Words, named, time);
    }

    /// <summary>The time that a value without one of its own has from before: a yearly average rather from the sentence than from the value before it.</summary>
    private static QuantityMention? Carried(SegmentContext segment) => segment.Lead.IsStart ? segment.Carried.StartTime
        : segment.Lead.Annualized ? segment.Carried.Time ?? segment.Carried.Near
        : segment.Carried.Near ?? segment.Carried.Time ?? (IsTotalOfPlan(segment) ? segment.Carried.PlanYears : null);

    /// <summary>Whether a value is a running total, or the next of a list of such totals.</summary>
    private static bool IsTotalOfPlan(SegmentContext segment) => segment.Lead.Cumulative || segment.Segment.Joint == Joint.List && segment.Carried.TotalsSpan;

    /// <summary>
    /// What a time resolves to. Years that the text does not place lie ahead in a plan (经过五年的努力) and end with the year under review elsewhere (这两年);
    /// 五年内 in a stretch of five years means those; what has gone on since a year ends with the year before the report.
    /// </summary>
    private static string? Named(QuantityMention? time, ReportFrame frame) => time?.Time switch
    {
        YearsUnplaced { Count: > 1 } years => Unplaced(years.Count, null, frame),
        YearsAhead years when frame.Span is { } span && Years.Count(span) == years.Count => span,
        TimeSince since when frame.IsPlan => frame.Resolve(since, frame.ReportYear - 1),
        { } named => frame.Resolve(named, frame.DefaultYear),
        null => null,
    };

    /// <summary>The years in which a value came about, by their number: 两年增长12%. They end with the year that the sentence names, else with the frame.</summary>
    private static string? OverYears(QuantityMention? years, QuantityMention? time, ReportFrame frame) =>
        years is null ? null : Unplaced(years.Time is YearsUnplaced unplaced ? unplaced.Count : (int)years.Value!.Value, Years.Last(Named(time, frame)), frame);

    /// <summary>The years from the plan's own to the one that a yearly average is to hold until: 到2028年…年均增长6%. Every other period as it is.</summary>
    private static string? UpTo(string? named, SegmentContext segment, ReportFrame frame) =>
        frame is { IsPlan: true, Span: null, ReportYear: { } first } && segment.Lead is { Annualized: true, Time: null } && Years.IsYear(named) && Years.Last(named) > first
            ? $"{Years.Text(first)}/{named}"
            : named;

    /// <summary>Whether years are fewer than those under review and no words say which of them: 五年来，…。[两年]发放补贴3亿元.</summary>
    private static bool IsUnplaced(QuantityMention years, QuantityMention? near, ReportFrame frame)
    {
        int? count = years.Time is YearsUnplaced unplaced ? unplaced.Count : years.Time is null ? (int?)years.Value : null;
        return frame is { IsPlan: false, Span: { } span } && count > 1 && count < Years.Count(span) && (near is null || near == years);
    }

    private static string? Unplaced(int count, int? last, ReportFrame frame)
    {
        if (frame.Span is { } span && Years.Count(span) == count)
            return span;
        return last is null && frame.IsPlan
            ? new YearsAhead(count).Resolve(frame.ReportYear, frame.DefaultYear)
            : Years.Back(count, last ?? frame.DefaultYear);
    }

    /// <summary>Whether a total or yearly average is about the whole span although the sentence opens with one of its years: 2015年进出口总值82亿元，年均增长4%.</summary>
    private static bool ExceedsPoint(string named, Draft draft, SegmentContext segment, ReportFrame frame) =>
        frame.Span is { } span && segment.Lead.Time is null && Years.IsYear(named) && (SpanExtent.IsTotal(draft, segment) || Years.IsSpan(Baseline(draft, segment, frame)))
        && Years.First(named) >= Years.First(span) && Years.First(named) <= Years.Last(span);

    private static PeriodReading Streak(SegmentContext segment, ReportFrame frame)
    {
        string? period = StreakPeriod(segment.Mention, frame);
        return new PeriodReading(period, PeriodSource.Streak, period);
    }

    private static string? StreakPeriod(QuantityMention streak, ReportFrame frame) =>
        frame.DefaultYear is not { } last || streak.Value is not { } count || count is <= 0 or >= 100 ? null
            : streak.Unit is "" or [.., '年'] ? StreakRule.Period(count, last)
            : streak.Unit.EndsWith("季度", StringComparison.Ordinal) ? StreakRule.Quarters((int)count, last)
            : streak.UnitRecord?.Dimension == "time" ? Years.Text(last) : null;

    private string OfSpan(string period, Draft draft, SegmentContext segment, ReportFrame frame, QuantityMention? named) =>
        !Years.IsSpan(period) || _extents.IsWhole(draft, segment, Baseline(draft, segment, frame), named) ? period : Years.Text(Years.Last(period))!;

    private static string? Baseline(Draft draft, SegmentContext segment, ReportFrame frame) =>
        Named(segment.Lead.Baseline ?? (draft.Measure == Measure.Multiple ? segment.Lead.Time : null), frame);
}
