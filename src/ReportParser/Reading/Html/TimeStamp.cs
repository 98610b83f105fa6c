namespace ReportParser.Reading.Html;

/// <summary>Tells the time stamp of a publication system: a date with a time of day, or a date in digits and hyphens alone.</summary>
internal static class TimeStamp
{
    /// <summary>Whether a line holds one.</summary>
    /// <param name="line">A short line.</param>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        int date = DateEnd(line, out char separator);
        if (date < 0)
            return false;
        return HasTimeOfDay(line[date..]) || (separator is '-' or '/' && line.Length <= 12);
    }

    private static int DateEnd(ReadOnlySpan<char> line, out char separator)
    {
        for (int i = 0; i + 6 < line.Length; i++)
        {
            if (!(line[i] is '1' or '2') || (i > 0 && char.IsAsciiDigit(line[i - 1])) || line[i..(i + 4)].ContainsAnyExceptInRange('0', '9'))
                continue;
            separator = line[i + 4];
            if (separator is '-' or '/' or '.' or '年' && char.IsAsciiDigit(line[i + 5]))
                return i + 6;
        }
        separator = default;
        return -1;
    }

    private static bool HasTimeOfDay(ReadOnlySpan<char> rest)
    {
        for (int i = 1; i + 2 < rest.Length; i++)
        {
            if (rest[i] is ':' or '：' && char.IsAsciiDigit(rest[i - 1]) && char.IsAsciiDigit(rest[i + 1]) && char.IsAsciiDigit(rest[i + 2]))
                return true;
        }
        return false;
    }
}
