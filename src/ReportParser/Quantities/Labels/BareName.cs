using ReportParser.Quantities.Numerals;

namespace ReportParser.Quantities.Labels;

/// <summary>Tells an Arabic number without a unit that names or marks something, as nothing can be counted by it: 815 in 815小河, a name; 7 in 工作机制7，, a footnote mark.</summary>
internal static class BareName
{
    private const int ShortestName = 3, LongestName = 5, LongestMark = 3;

    /// <summary>Whether a number names the noun behind it: 815小河, 205方案. A count of hundreds has a classifier.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numeral">The number, which no unit follows.</param>
    public static bool IsName(Glyphs text, Numeral numeral) =>
        IsPlain(numeral) && numeral.DigitCount is >= ShortestName and <= LongestName && char.IsLetter(text[numeral.End])
        && !DecimalName.StatesValue(text[numeral.Start - 1]) && !DecimalName.GoesOnBehind(text[numeral.End]);

    /// <summary>Whether a number behind a word that states no value ends its phrase: 工作机制7，; 考核办法12和. Such a one is a footnote mark or the number of a thing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numeral">The number, which no unit follows.</param>
    public static bool IsMark(Glyphs text, Numeral numeral) =>
        IsPlain(numeral) && numeral.DigitCount <= LongestMark && char.IsLetter(text[numeral.Start - 1]) && !char.IsAsciiLetter(text[numeral.Start - 1])
        && !DecimalName.StatesValue(text[numeral.Start - 1]) && EndsPhrase(text, numeral.End);

    // 工作机制7和考核办法, but 分别突破70和50亿元.
    private static bool EndsPhrase(Glyphs text, int at) => text[at] is '和' or '及' or '与'
        ? !NumeralChars.IsArabic(text[at + 1]) : BareReader.IsEdge(text[at]) && text[at] is not (':' or '、') || text[at] == '等' || text[at] == '、' && !NumeralChars.IsArabic(text[at + 1]);

    private static bool IsPlain(Numeral numeral) => numeral is { Scale: 1, Upper: null, Bound: null, Value: { } value } && value % 1 == 0;
}
