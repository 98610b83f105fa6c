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
    /// <returns>A period of the dataset's format; null where the text leaves it open.</returns>
    public static string? Resolve(Draft draft, SegmentContext segment, ReportFrame frame)
    {
        if (draft.Period == "streak")
            return frame.DefaultYear is { } last && segment.Mention.Value is { } years && years is > 0 and < 100 ? StreakRule.Period(years, last) : null;
        QuantityMention? time = segment.Lead.Time ?? (segment.Lead.IsStart ? segment.Carried.StartTime : segment.Carried.Time);
        if (draft.Measure == Measure.Multiple && segment.Lead.Time is not null)
            time = segment.Carried.Time;
        if (time?.Time?.Resolve(frame.ReportYear, frame.DefaultYear) is { } named)
            return OfSpan(named, draft, segment);
        if (segment.Lead.IsStart)
            return null;
        if (frame.Span is { } span)
            return OfSpan(span, draft, segment);
        return frame.DefaultYear?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>In a stretch of several years, acts, totals and averages are about all of them, stocks about the last.</summary>
    private static string OfSpan(string period, Draft draft, SegmentContext segment)
    {
        int slash = period.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || period.Contains('Q', StringComparison.Ordinal) || period.Contains('-', StringComparison.Ordinal))
            return period;
        bool act = draft.Action is not null || segment.Lead.Annualized || segment.Lead.Cumulative && !IsStock(draft, segment);
        return act && segment.Lead.Baseline is null ? period : period[(slash + 1)..];
    }

    /// <summary>A total behind a flow in the same sentence is a stock: 净增164家、累计645家.</summary>
    private static bool IsStock(Draft draft, SegmentContext segment) =>
        segment.Lead.Subject.IsEmpty && segment.Carried.Action is not null && draft.Measure == Measure.Level;
}
