using System.Globalization;

namespace ReportParser.Quantities.Times;

/// <summary>What a year is counted from.</summary>
public enum YearOrigin
{
    /// <summary>The year is given: 2023年.</summary>
    Absolute,

    /// <summary>Relative to the report's year: 今年, 去年.</summary>
    Report,

    /// <summary>Not said: 上半年, 6月底.</summary>
    Default,
}

/// <summary>Which part of the year.</summary>
public enum YearPart
{
    /// <summary>The whole year.</summary>
    Whole,

    /// <summary>A half, 1 or 2.</summary>
    Half,

    /// <summary>A quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of a month.</summary>
    Day,
}

/// <summary>A year or a part of it as a text names it: 2023年, 去年, 上半年, 11月.</summary>
/// <param name="Origin">What the year is counted from.</param>
/// <param name="Year">The year, or the offset from the report's year (去年 is -1); 0 for <see cref="YearOrigin.Default"/>.</param>
/// <param name="Part">Which part of the year.</param>
/// <param name="Number">Number of the half, quarter or month; 0 for the whole year.</param>
/// <param name="Day">Day of the month, 0 unless <paramref name="Part"/> is a day.</param>
public readonly record struct CalendarPoint(YearOrigin Origin, int Year, YearPart Part = YearPart.Whole, int Number = 0, int Day = 0)
{
    /// <summary>Writes the point in the period format of the dataset, null when its year is not known.</summary>
    /// <param name="reportYear">The report's year, if known.</param>
    /// <param name="defaultYear">The year of a point that names none, if known.</param>
    public string? Resolve(int? reportYear, int? defaultYear) => Origin switch
    {
        YearOrigin.Absolute => Format(Year),
        YearOrigin.Report => Format(reportYear + Year),
        _ => Format(defaultYear),
    };

    private string? Format(int? year) => year is null ? null : Part switch
    {
        YearPart.Half => string.Create(CultureInfo.InvariantCulture, $"{year}-S{Number}"),
        YearPart.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{Number}"),
        YearPart.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{Number:00}"),
        YearPart.Day => string.Create(CultureInfo.InvariantCulture, $"{year}-{Number:00}-{Day:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}"),
    };
}
