namespace ReportParser.Quantities.Numerals;

/// <summary>Reads digits with thousands marks and a decimal part.</summary>
internal static class ArabicDigits
{
    /// <summary>How many digits are read; more are no number that a text measures with.</summary>
    public const int MaxDigits = 20;

    // Its digits and the commas between them.
    private const int LongestNumber = MaxDigits + MaxDigits / 3;
    private const int MaxDecimals = 4;

    /// <summary>Reads the digits at an offset.</summary>
    /// <returns>The offset behind them; the value is null when there are more than <see cref="MaxDigits"/> digits.</returns>
    public static int Read(Glyphs text, int at, out decimal? value)
    {
        int i = at, digits = 0, decimals = 0;
        decimal total = 0;
        bool point = false;
        while (true)
        {
            char c = text[i];
            if (NumeralChars.IsArabic(c))
            {
                if (++digits <= MaxDigits)
                    total = total * 10 + (c - '0');
                decimals += point ? 1 : 0;
            }
            else if (!point && (c == '.' ? NumeralChars.IsArabic(text[i + 1]) : c is '·' or '•' or '・' && IsDecimalDot(text, i)))
                point = true;
            else if (point || !IsThousandsMark(text, at, i))
                break;
            i++;
        }
        value = digits <= MaxDigits ? total / Power(decimals) : null;
        return i;
    }

    /// <summary>Ten to the power of <paramref name="decimals"/>.</summary>
    public static decimal Power(int decimals)
    {
        decimal power = 1;
        for (int i = 0; i < decimals; i++)
            power *= 10;
        return power;
    }

    /// <summary>Whether a sign stands inside of a number that begins before it: the commas of 1,234,567.</summary>
    public static bool IsInside(Glyphs text, int at)
    {
        int start = at;
        while (start > at - LongestNumber && (NumeralChars.IsArabic(text[start - 1]) || text[start - 1] is ',' or '，'))
            start--;
        while (start < at && !NumeralChars.IsArabic(text[start]))
            start++;
        return start < at && Read(text, start, out _) > at;
    }

    // 19·5%; but 3·15 is a day, and its name has no unit.
    private static bool IsDecimalDot(Glyphs text, int dot)
    {
        int end = dot + 1;
        while (end <= dot + MaxDecimals && NumeralChars.IsArabic(text[end]))
            end++;
        return end > dot + 1 && text[end] is '%' or '‰' or '倍' or '折' or '万' or '亿' or '元' or '吨' or '亩' or '斤' or '个' or '公';
    }

    // 1,234; with the full-width comma of old texts, which also separates clauses, only where the number clearly goes on.
    private static bool IsThousandsMark(Glyphs text, int start, int i)
    {
        if (text[i] is not (',' or '，') || !IsGroup(text, i + 1))
            return false;
        if (text[i] == '，' && text.Raw[i - 1] < '０' && !(GoesOn(text, i + 4) && text[start - 1] is not ('第' or '前')))
            return false;
        int group = 0;
        while (group < 4 && i - 1 - group >= start && NumeralChars.IsArabic(text[i - 1 - group]))
            group++;
        return group is > 0 and < 4;
    }

    private static bool IsGroup(Glyphs text, int at) =>
        NumeralChars.IsArabic(text[at]) && NumeralChars.IsArabic(text[at + 1]) && NumeralChars.IsArabic(text[at + 2]) && !NumeralChars.IsArabic(text[at + 3]);

    private static bool GoesOn(Glyphs text, int at) => text[at] is '，' or ',' ? IsGroup(text, at + 1) : char.IsLetter(text[at]);
}
