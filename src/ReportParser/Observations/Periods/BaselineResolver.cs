using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;

namespace ReportParser.Observations.Periods;

/// <summary>Decides what period a growth, change or multiple is measured against.</summary>
internal static class BaselineResolver
{
    private const string SamePart = "同期";

    /// <summary>The period that a value is compared with.</summary>
    /// <param name="draft">What a rule made of the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="period">The value's own period: 上年 is the year before that, not before the report.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    /// <returns>A period of the dataset's format; null where the words name none.</returns>
    public static string? Resolve(Draft draft, SegmentContext segment, string? period, ReportFrame frame)
    {
        if (draft.Measure is not (Measure.Growth or Measure.Change or Measure.Multiple))
            return null;
        QuantityMention? named = segment.Lead.Baseline ?? (draft.Measure == Measure.Multiple ? segment.Lead.Time : null) ?? segment.Carried.Against;
        if (named is null)
            return segment.Before.Contains("同比", StringComparison.Ordinal) ? YearBefore(period) : null;
        int? year = Years.Last(period);
        if (named.Time is PointInTime { Point: { Origin: YearOrigin.Default, Part: YearPart.Whole } })
            return Years.Text(year - 1);
        string? resolved = named.Time?.Resolve(year ?? frame.ReportYear, year ?? frame.DefaultYear);
        bool same = Years.IsYear(resolved) && segment.Window.Text.AsSpan(named.Span.End).StartsWith(SamePart);
        return same && Years.Last(resolved) == year - 1 ? YearBefore(period) ?? resolved : resolved;
    }

    /// <summary>The same part of the year before: of 2023-Q1/2023-Q3 2022-Q1/2022-Q3. Null for spans of years.</summary>
    private static string? YearBefore(string? period) => period is null || Years.IsSpan(period) ? null
        : string.Join('/', period.Split('/').Select(part => Years.Text(Years.First(part) - 1) + part[4..]));
}
