using System.Globalization;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Rules;
using ReportParser.Quantities;

namespace ReportParser.Observations.Periods;

/// <summary>Decides what period a value is about, from its words, its sentence and its section.</summary>
internal static class PeriodResolver
{
    /// <summary>The period of a value.</summary>
    /// <param name="draft">What a rule made of the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    /// <returns>The period, in the dataset's format, and where it was found.</returns>
    public static PeriodReading Resolve(Draft draft, SegmentContext segment, ReportFrame frame)
    {
        if (draft.Period == "streak")
            return Streak(segment, frame);
        QuantityMention? time = segment.Lead.Time ?? (segment.Lead.IsStart ? segment.Carried.StartTime : segment.Carried.Time);
        if (draft.Measure == Measure.Multiple && segment.Lead.Time is not null)
            time = segment.Carried.Time;
        if (time?.Time?.Resolve(frame.ReportYear, frame.DefaultYear) is { } named)
            return new PeriodReading(OfSpan(named, draft, segment), PeriodSource.Words, named, time);
        if (segment.Lead.IsStart)
            return new PeriodReading(null, PeriodSource.Start);
        if (frame.Span is { } span)
            return new PeriodReading(OfSpan(span, draft, segment), PeriodSource.Span, span);
        string? year = frame.DefaultYear?.ToString(CultureInfo.InvariantCulture);
        return new PeriodReading(year, PeriodSource.Part, year);
    }

    private static PeriodReading Streak(SegmentContext segment, ReportFrame frame)
    {
        string? years = frame.DefaultYear is { } last && segment.Mention.Value is { } count && count is > 0 and < 100 ? StreakRule.Period(count, last) : null;
        return new PeriodReading(years, PeriodSource.Streak, years);
    }

    /// <summary>In a stretch of several years, acts, totals and averages are about all of them, stocks about the last.</summary>
    private static string OfSpan(string period, Draft draft, SegmentContext segment)
    {
        int slash = period.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || period.Contains('Q', StringComparison.Ordinal) || period.Contains('-', StringComparison.Ordinal))
            return period;
        bool act = draft.Action is not null || draft.Rule == "investment" || draft.Names[0].EndsWith("投资", StringComparison.Ordinal) && segment.Carried.Action is not null || segment.Lead.Annualized || segment.Lead.Cumulative && !IsStock(draft, segment);
        return act && segment.Lead.Baseline is null ? period : period[(slash + 1)..];
    }

    /// <summary>A total behind a flow in the same sentence is a stock: 净增164家、累计645家.</summary>
    private static bool IsStock(Draft draft, SegmentContext segment) =>
        segment.Lead.Subject.IsEmpty && segment.Carried.Action is not null && draft.Measure == Measure.Level;
}
