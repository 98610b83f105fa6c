using System.Globalization;

namespace ReportParser.Quantities.Times;

/// <summary>One year or one part of a year: 2023年, 去年, 前年上半年, 11月.</summary>
/// <param name="Point">The point.</param>
public sealed record PointInTime(CalendarPoint Point) : TimeExpression
{
    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear) => Point.Resolve(reportYear, defaultYear);
}

/// <summary>From one point to another, both included: 2021—2025年, 前三季度, 1—11月.</summary>
/// <param name="From">The first point.</param>
/// <param name="To">The last point.</param>
public sealed record TimeSpanBetween(CalendarPoint From, CalendarPoint To) : TimeExpression
{
    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear) =>
        Periods.Span(From.Resolve(reportYear, defaultYear), To.Resolve(reportYear, defaultYear));
}

/// <summary>From a point up to the year under review: 2018年以来; the year of the point alone where it lies behind that one: 今年以来.</summary>
/// <param name="From">The first point.</param>
public sealed record TimeSince(CalendarPoint From) : TimeExpression
{
    private const int YearLength = 4;

    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear)
    {
        string? from = From.Resolve(reportYear, defaultYear), last = Periods.Year(defaultYear ?? reportYear - 1);
        return Periods.Span(from, string.CompareOrdinal(last, 0, from, 0, YearLength) < 0 ? from : last);
    }
}

/// <summary>A number of years that end with the year under review: 五年来, 近三年, 过去五年.</summary>
/// <param name="Count">How many years.</param>
public sealed record YearsBack(int Count) : TimeExpression
{
    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear)
    {
        int? last = reportYear - 1 ?? defaultYear;
        return Periods.Span(Periods.Year(last - Count + 1), Periods.Year(last));
    }
}

/// <summary>A number of years that begin with the report's year: 今后五年, 三年内.</summary>
/// <param name="Count">How many years.</param>
public sealed record YearsAhead(int Count) : TimeExpression
{
    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear)
    {
        int? first = reportYear ?? defaultYear;
        return Periods.Span(Periods.Year(first), Periods.Year(first + Count - 1));
    }
}

/// <summary>A number of years that the text does not place: 这五年, 极不平凡的五年. Never resolves.</summary>
/// <param name="Count">How many years.</param>
public sealed record YearsUnplaced(int Count) : TimeExpression
{
    /// <inheritdoc/>
    public override string? Resolve(int? reportYear, int? defaultYear) => null;
}

/// <summary>Writes years and spans in the period format of the dataset.</summary>
internal static class Periods
{
    /// <summary>A year, null for null.</summary>
    public static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A span, one point where both ends are equal, null when an end is not known.</summary>
    public static string? Span(string? from, string? to) => from is null || to is null ? null : from == to ? from : from + "/" + to;
}
