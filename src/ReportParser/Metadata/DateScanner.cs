namespace ReportParser.Metadata;

/// <summary>A date in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, null where only the year stands.</param>
/// <param name="Day">The day, null where it does not stand.</param>
internal readonly record struct DateMention(int Start, int End, int Year, int? Month, int? Day)
{
    /// <summary>The date, null unless it is whole and exists in the calendar.</summary>
    public DateOnly? Date => Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(Year, month) ? new DateOnly(Year, month, day) : null;
}

/// <summary>Finds years and dates written with 年, 月 and 日, in Arabic or Chinese digits: 2024年1月23日, 二〇一九年一月十四日.</summary>
internal static class DateScanner
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>All dates of a text in order.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<DateMention> Scan(string text)
    {
        for (int at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
            if (ReadYear(text, at) is { } year)
                yield return WithDay(text, year.Start, at + 1, year.Year);
    }

    /// <summary>The digit that a character stands for, -1 for none.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' or '○' or 'Ｏ' or 'O' or '０' => 0,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static (int Start, int Year)? ReadYear(string text, int end)
    {
        int at = end, value = 0, scale = 1, count = 0;
        while (at > 0 && count < 5)
        {
            char before = text[at - 1];
            if (char.IsWhiteSpace(before) && before != '\n' && count == 0)
            {
                at--;
                continue;
            }
            int digit = Digit(before);
            if (digit < 0)
                break;
            (value, scale, count, at) = (value + digit * scale, scale * 10, count + 1, at - 1);
        }
        return count == 4 && value is >= 1949 and <= 2099 ? (at, value) : null;
    }

    private static DateMention WithDay(string text, int start, int at, int year)
    {
        var bare = new DateMention(start, at, year, null, null);
        if (ReadSmall(text, at, '月') is not { Value: >= 1 and <= 12 } month)
            return bare;
        return ReadSmall(text, month.End, '日') is { Value: >= 1 and <= 31 } day
            ? new DateMention(start, day.End, year, month.Value, day.Value)
            : new DateMention(start, month.End, year, month.Value, null);
    }

    // One or two digits, or a Chinese numeral below forty (一, 十四, 二十, 二十一), then the unit.
    private static (int Value, int End)? ReadSmall(string text, int at, char unit)
    {
        int value = 0, length = 0;
        for (; at < text.Length && length < 6; at++)
        {
            char c = text[at];
            if (c == unit)
                return value > 0 ? (value, at + 1) : null;
            if (char.IsWhiteSpace(c) && c != '\n')
                continue;
            if (c == '十')
                value = value == 0 ? 10 : value * 10;
            else if (Digit(c) is >= 0 and var digit)
                value = text[at - 1] == '十' ? value + digit : value * 10 + digit;
            else
                return null;
            length++;
        }
        return null;
    }
}
