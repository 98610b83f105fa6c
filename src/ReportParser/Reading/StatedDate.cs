using System.Globalization;

namespace ReportParser.Reading;

/// <summary>A date as exactly as a document states it: a day, a month, or a year alone.</summary>
/// <param name="Year">Year of the Gregorian calendar.</param>
/// <param name="Month">1 to 12, null when only the year is stated.</param>
/// <param name="Day">1 to 31, null when only the month is stated.</param>
public readonly record struct StatedDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Takes over a whole day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator StatedDate(DateOnly day) => FromDateOnly(day);

    /// <summary>Takes over a whole day.</summary>
    /// <param name="day">The day.</param>
    public static StatedDate FromDateOnly(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The date after ISO 8601, with reduced precision where no more is stated: <c>2024-01-12</c>, <c>1998-03</c>, <c>1998</c>.</summary>
    public override string ToString()
    {
        string month = Month is int m ? m.ToString("'-'00", CultureInfo.InvariantCulture) : string.Empty;
        string day = Day is int d ? d.ToString("'-'00", CultureInfo.InvariantCulture) : string.Empty;
        return Year.ToString("0000", CultureInfo.InvariantCulture) + month + day;
    }
}
