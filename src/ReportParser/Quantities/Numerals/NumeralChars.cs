namespace ReportParser.Quantities.Numerals;

/// <summary>The characters that numbers are written with.</summary>
internal static class NumeralChars
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly sbyte[] DigitValues = BuildDigits();

    /// <summary>Value of a Chinese digit, -1 for any other character.</summary>
    public static int Digit(char c) => DigitValues[c];

    /// <summary>十, 百 or 千 as 10, 100 or 1000; else 0.</summary>
    public static int Magnitude(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    /// <summary>Factor of a scale word, 0 for any other character.</summary>
    public static decimal Scale(char c) => c switch
    {
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => Magnitude(c),
    };

    /// <summary>Whether the character can stand inside a Chinese numeral.</summary>
    public static bool IsChinese(char c) => DigitValues[c] >= 0 || Scale(c) > 0 || c is '廿' or '卅';

    /// <summary>Whether the character is an ASCII digit.</summary>
    public static bool IsArabic(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether 百 at an offset belongs to 百分点, 百分位.</summary>
    public static bool IsOfHundred(Glyphs text, int at) => text[at] == '百' && text[at + 1] == '分' && text[at + 2] != '之';

    private static sbyte[] BuildDigits()
    {
        sbyte[] values = new sbyte[char.MaxValue + 1];
        Array.Fill(values, (sbyte)-1);
        for (sbyte i = 0; i < 10; i++)
            values[Digits[i]] = i;
        values['〇'] = 0;
        values['两'] = 2;
        return values;
    }
}
