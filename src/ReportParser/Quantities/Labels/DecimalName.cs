using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Labels;

/// <summary>Tells a decimal without a unit that names what follows it, as nothing can be counted by it: 7.21 in 7.21安置小区, a day; 6.0 in 6.0方案, a version.</summary>
internal static class DecimalName
{
    private const int LargestMonth = 12, LargestDay = 31;

    /// <summary>Stands before a decimal that is measured: 指数为, 分别高.</summary>
    private const string BeforeValues = "数率值度均比达为到至从由约近过超于高低多少是别的出降升长加计分以在有第破列居名";

    /// <summary>Opens the words behind a decimal that is measured: 以上, 下降到, 和.</summary>
    private const string BehindValues = "以左右多余下上升提降减增优改到至和与及或的之是为比同较变回扩跃调个";

    /// <summary>Whether a number is such a decimal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numeral">The number, which no unit follows.</param>
    public static bool IsName(Glyphs text, Numeral numeral)
    {
        char before = text[numeral.Start - 1], behind = text[numeral.End];
        int point = numeral.Start;
        while (point < numeral.End && text[point] != '.')
            point++;
        if (numeral.Scale != 1 || point == numeral.End || !char.IsLetter(behind) || GoesOnBehind(behind) || StatesValue(before))
            return false;
        return IsVersion(text, point, numeral.End) || IsDay(text, numeral.Start, point, numeral.End);
    }

    /// <summary>Whether a word that ends with a character states a value: 指数[为], 分别[高].</summary>
    public static bool StatesValue(char last) => BeforeValues.Contains(last, StringComparison.Ordinal);

    /// <summary>Whether the words that open with a character go on about a value: [以]上, [下]降到.</summary>
    public static bool GoesOnBehind(char first) => BehindValues.Contains(first, StringComparison.Ordinal);

    private static bool IsVersion(Glyphs text, int point, int end) => end - point == 2 && text[point + 1] == '0';

    private static bool IsDay(Glyphs text, int start, int point, int end) =>
        end - point == 3 && Value(text, start, point) is >= 1 and <= LargestMonth && Value(text, point + 1, end) is > 9 and <= LargestDay;

    private static int Value(Glyphs text, int from, int end)
    {
        int value = 0;
        for (int i = from; i < end; i++)
            value = char.IsAsciiDigit(text[i]) ? (value * 10) + text[i] - '0' : int.MinValue / 100;
        return value;
    }
}
