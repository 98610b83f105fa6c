using System.Globalization;

namespace ReportParser.Observations.Periods;

/// <summary>Takes the years out of periods in the dataset's format.</summary>
internal static class Years
{
    private const int Digits = 4;

    /// <summary>The first year of a period, null when it names none.</summary>
    public static int? First(string? period) => period is null ? null : At(period, 0);

    /// <summary>The last year of a period, null when it names none.</summary>
    public static int? Last(string? period) => period is null ? null : At(period, period.IndexOf('/', StringComparison.Ordinal) + 1);

    /// <summary>Whether a period is a span of whole years: <c>2011/2015</c>.</summary>
    public static bool IsSpan(string? period) => period is { Length: (2 * Digits) + 1 } && period[Digits] == '/';

    /// <summary>Whether a period is a half or a quarter of a year: <c>2021-S2</c>.</summary>
    public static bool IsPartOfYear(string? period) => period is { Length: Digits + 3 } && period[Digits] == '-' && char.IsLetter(period[Digits + 1]);

    /// <summary>Whether a period is one whole year.</summary>
    public static bool IsYear(string? period) => period is { Length: Digits };

    /// <summary>How many years a span of whole years covers.</summary>
    public static int Count(string span) => Last(span) - First(span) + 1 ?? 0;

    /// <summary>The span of a number of years, at least 2, that end with one; null when that year is not known.</summary>
    public static string? Back(int count, int? last) => last is null ? null : $"{Text(last - count + 1)}/{Text(last)}";

    /// <summary>Writes a year.</summary>
    public static string? Text(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static int? At(string period, int start) =>
        period.Length >= start + Digits && int.TryParse(period.AsSpan(start, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
