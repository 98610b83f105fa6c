using ReportParser.Quantities.Units;

namespace ReportParser.Quantities.Numerals;

/// <summary>Reads the scale word behind a number and the 余, 多 around it: 3千多, 100余万, 三十一万多亿.</summary>
internal sealed class ScaleReader(UnitLexicon units)
{
    private const decimal Yi = 100_000_000;
    private const int LongestScale = 3;

    /// <summary>The numeral with the scale words that follow it.</summary>
    public Numeral Read(Glyphs text, Numeral numeral)
    {
        (Comparator? bound, int at) = ReadMore(text, numeral);
        int scaleEnd = ReadWords(text, at, out decimal scale);
        if (scale == 1 || numeral.Scale > Numeral.LargestScale / scale)
            return numeral with { Bound = bound, End = at };
        int end = scaleEnd;
        if (bound is null && IsMore(text, end))
        {
            (bound, end) = (Comparator.Gt, end + 1);
            int behind = ReadWords(text, end, out decimal more);
            if (behind > end && numeral.Scale * scale <= Numeral.LargestScale / more)
                (scale, end, scaleEnd) = (scale * more, behind, behind);
        }
        int from = numeral.ScaleStart < numeral.ScaleEnd ? numeral.ScaleStart : at;
        bool large = Math.Max(numeral.Value ?? 0, numeral.Upper ?? 0) > Numeral.Largest / (numeral.Scale * scale);
        Numeral read = large ? numeral with { Value = null, Upper = null } : numeral;
        return read with { Bound = bound, End = end, ScaleStart = from, ScaleEnd = scaleEnd, Scale = numeral.Scale * scale };
    }

    /// <summary>The Chinese numeral with what follows it: 十余万, 百多, 三亿五千多万. The bound word may split numeral and scale word.</summary>
    public Numeral ReadTail(Glyphs text, Numeral numeral)
    {
        if (numeral.ScaleStart < numeral.ScaleEnd)
            return Read(text, numeral);
        Numeral read = Read(text, numeral with { DigitsEnd = numeral.End, ScaleStart = numeral.End, ScaleEnd = numeral.End });
        decimal rest = numeral.Value % Yi ?? 0;
        // In 三亿五千多万 the 万 counts the 五千 alone.
        return read.Scale is > 1 and < Yi && rest > 0 && rest < numeral.Value
            ? read with { Value = (numeral.Value - rest) / read.Scale + rest }
            : read;
    }

    private (Comparator? Bound, int At) ReadMore(Glyphs text, Numeral numeral)
    {
        int at = numeral.End;
        Comparator? bound = numeral.Bound;
        if (IsMore(text, at))
            (bound, at) = (Comparator.Gt, at + 1);
        int spaced = text.SkipSpaces(at);
        if (spaced == at || units.StartsUnit(text, spaced))
            return (bound, at);
        return IsMore(text, spaced) ? (Comparator.Gt, spaced + 1) : NumeralChars.Scale(text[spaced]) > 0 ? (bound, spaced) : (bound, at);
    }

    private int ReadWords(Glyphs text, int at, out decimal scale)
    {
        int end = at;
        scale = 1;
        while (end - at < LongestScale && NumeralChars.Scale(text[end]) is var factor and > 0 && scale <= Numeral.LargestScale / factor && !StartsUnit(text, end))
            (scale, end) = (scale * factor, end + 1);
        return end;
    }

    // 七十百分位: 百 belongs to the word behind it.
    private bool StartsUnit(Glyphs text, int at) => units.StartsLongerUnit(text, at) || NumeralChars.IsOfHundred(text, at);

    private static bool IsMore(Glyphs text, int at) => text[at] switch
    {
        '余' => text[at + 1] is not ('额' or '热' or '姚'),
        '多' => text[at + 1] is not ('式' or '功') && !(text[at + 1] == '元' && text[at + 2] is '化' or '发' or '投'),
        '来' => text[at - 1] == '十',
        _ => false,
    };
}
