using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Times;

/// <summary>Reads dates in digits and signs: 2024-04-02, 2024/4/2, 04-02 beside a headline.</summary>
internal static class NumericDate
{
    /// <summary>Reads the date at an offset.</summary>
    public static bool TryRead(Glyphs text, int at, out TimeMatch match)
    {
        if (TryReadMonthDay(text, at, out match))
            return true;
        int yearEnd = TimeText.Digits(text, at, 4, out int year);
        char mark = text[yearEnd];
        if (yearEnd != at + 4 || mark is not ('-' or '/' or '.') || !YearReader.IsYear(year))
            return false;
        int monthEnd = TimeText.Digits(text, yearEnd + 1, 2, out int month);
        if (monthEnd == yearEnd + 1 || month is < 1 or > 12 || text[monthEnd] != mark)
            return false;
        int end = TimeText.Digits(text, monthEnd + 1, 2, out int day);
        if (end == monthEnd + 1 || day is < 1 or > 31 || NumeralChars.IsArabic(text[end]))
            return false;
        match = new TimeMatch(at, end, MentionKind.Date, new PointInTime(new CalendarPoint(YearOrigin.Absolute, year, YearPart.Day, month, day)), "date.numeric");
        return true;
    }

    // 04-02 alone between white space, as beside the headlines of a site
    private static bool TryReadMonthDay(Glyphs text, int at, out TimeMatch match)
    {
        match = default;
        int monthEnd = TimeText.Digits(text, at, 2, out int month), end = TimeText.Digits(text, monthEnd + 1, 2, out int day);
        if (monthEnd != at + 2 || text[monthEnd] != '-' || end != at + 5 || month is < 1 or > 12 || day is < 1 or > 31 || !IsBlank(text[at - 1]) || !IsBlank(text[end]))
            return false;
        match = new TimeMatch(at, end, MentionKind.Date, new PointInTime(new CalendarPoint(YearOrigin.Default, 0, YearPart.Day, month, day)), "date.numeric");
        return true;
    }

    private static bool IsBlank(char c) => c is '\0' or ' ' or '\n' or '\r' or '\t';
}
