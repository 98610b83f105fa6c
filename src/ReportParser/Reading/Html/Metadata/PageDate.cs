namespace ReportParser.Reading.Html.Metadata;

/// <summary>A date written in digits.</summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind it.</param>
/// <param name="HasTime">Whether a time of day follows.</param>
internal readonly record struct PageDate(StatedDate Date, int Start, int End, bool HasTime)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2100;
    private const int ChinaHours = 8;

    /// <summary>Finds the first day of a text: <c>2024-1-12</c>, <c>2024/01/12</c>, <c>2024.1.12</c>, <c>2024年1月12日</c>, <c>20240112</c>, <c>12/01/2024</c> (day first, month first where it cannot be otherwise or AM or PM follows).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day; that of China, where a time in UTC stands behind it; null without one.</returns>
    public static PageDate? Find(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 8 <= text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (YearFirst(text, i) ?? DayFirst(text, i)) is PageDate found)
                return found;
        }
        return null;
    }

    /// <summary>Finds the first month of a text, or the month of an issue: <c>1998-3</c>, <c>1998年3月号</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The month, null without one.</returns>
    public static PageDate? FindMonth(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 6 <= text.Length; i++)
        {
            int at = i;
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])) || Year(text, ref at) is not int year)
                continue;
            if (Separator(text, ref at, '年') != default && Number(text, ref at, 2) is >= 1 and <= 12 and int month)
                return new PageDate(new StatedDate(year, month), i, at, HasTime: false);
        }
        return null;
    }

    private static PageDate? YearFirst(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        if (Year(text, ref at) is not int year)
            return null;
        if (at + 4 <= text.Length && char.IsAsciiDigit(text[at]))
            return Compact(text, start, year);
        char separator = Separator(text, ref at, '年');
        if (separator == default)
            return null;
        int month = Number(text, ref at, 2);
        char second = Separator(text, ref at, '月');
        bool isPair = separator == '年' ? second == '月' : second == separator;
        int day = Number(text, ref at, 2);
        return isPair ? Make(text, start, year, month, day, at) : null;
    }

    private static PageDate? DayFirst(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        int day = Number(text, ref at, 2);
        if (Separator(text, ref at, '/') != '/')
            return null;
        int month = Number(text, ref at, 2);
        if (Separator(text, ref at, '/') != '/' || Year(text, ref at) is not int year)
            return null;
        return month > 12 || IsAmerican(text[at..]) ? Make(text, start, year, day, month, at) : Make(text, start, year, month, day, at);
    }

    // Who writes 5:54:13 AM writes the month first.
    private static bool IsAmerican(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, 14)].TrimStart(" 0123456789:");
        return rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase);
    }

    private static PageDate? Compact(ReadOnlySpan<char> text, int start, int year)
    {
        int at = start + 4;
        int month = Number(text, ref at, 2), day = Number(text, ref at, 2);
        return at == start + 8 && (at == text.Length || !char.IsAsciiDigit(text[at])) ? Make(text, start, year, month, day, at) : null;
    }

    private static PageDate? Make(ReadOnlySpan<char> text, int start, int year, int month, int day, int end)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        ReadOnlySpan<char> rest = text[end..];
        int hour = Hour(rest);
        bool isNextDayInChina = hour >= 24 - ChinaHours && IsUtc(rest);
        return new PageDate(isNextDayInChina ? date.AddDays(1) : date, start, end, hour >= 0);
    }

    // The hour of a time of day, -1 without one.
    private static int Hour(ReadOnlySpan<char> rest)
    {
        int colon = rest[..Math.Min(rest.Length, 12)].IndexOfAny(':', '：');
        if (colon <= 0 || colon + 2 >= rest.Length || !char.IsAsciiDigit(rest[colon + 1]) || !char.IsAsciiDigit(rest[colon + 2]) || !char.IsAsciiDigit(rest[colon - 1]))
            return -1;
        int at = colon > 1 && char.IsAsciiDigit(rest[colon - 2]) ? colon - 2 : colon - 1;
        return Number(rest, ref at, 2);
    }

    private static bool IsUtc(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, 24)].TrimEnd();
        return rest.EndsWith("Z", StringComparison.Ordinal) || rest.EndsWith("+00:00", StringComparison.Ordinal) || rest.EndsWith("+0000", StringComparison.Ordinal);
    }

    private static int? Year(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        int year = Number(text, ref at, 4);
        return at == start + 4 && year is >= FirstYear and <= LastYear ? year : null;
    }

    private static char Separator(ReadOnlySpan<char> text, ref int at, char chinese)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at >= text.Length || !(text[at] is '-' or '/' or '.' or '－' || text[at] == chinese))
            return default;
        char found = text[at++];
        while (at < text.Length && text[at] == ' ')
            at++;
        return found;
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, int maxDigits)
    {
        int value = 0;
        for (int i = 0; i < maxDigits && at < text.Length && char.IsAsciiDigit(text[at]); i++, at++)
            value = (value * 10) + text[at] - '0';
        return value;
    }
}
