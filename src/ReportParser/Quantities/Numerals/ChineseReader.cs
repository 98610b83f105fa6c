using ReportParser.Quantities.Units;

namespace ReportParser.Quantities.Numerals;

/// <summary>Reads the run of Chinese digits and magnitudes at an offset: 三百二十五, 二〇二五, 十八点六, 几十, 三四十.</summary>
internal sealed class ChineseReader(UnitLexicon units)
{
    /// <summary>Reads the numeral at an offset; 万 and 亿 at its end are its scale.</summary>
    public bool TryRead(Glyphs text, int at, out Numeral numeral)
    {
        int from = ReadVaguePrefix(text, at);
        numeral = default;
        if (from == at && !NumeralChars.IsChinese(text[at]))
            return false;
        int end = ReadChineseRun(text, from);
        numeral = end - from > 1 && IsPositional(text, from, end) ? Positional(text, at, end) : AddUp(text, at, from, end);
        if (from > at)
            numeral = numeral with { IsVague = true, Bound = Comparator.Ge };
        return true;
    }

    // 几十, 数百: the vague word only counts before a magnitude.
    private static int ReadVaguePrefix(Glyphs text, int at) => text[at] is '几' or '数' && NumeralChars.Scale(text[at + 1]) > 0 ? at + 1 : at;

    private int ReadChineseRun(Glyphs text, int at)
    {
        int end = ReadDigits(text, at);
        if (end == at || text[end] != '点')
            return end;
        int decimals = text.SkipSpaces(end + 1);
        if (NumeralChars.IsArabic(text[decimals]))
            return ArabicDigits.Read(text, decimals, out _);
        return NumeralChars.Digit(text[decimals]) >= 0 ? ReadDigits(text, decimals) : end;
    }

    private int ReadDigits(Glyphs text, int at)
    {
        int end = at;
        while (NumeralChars.IsChinese(text[end]) && (end == at || !IsOfUnit(text, end)))
        {
            int next = text.SkipSpaces(++end);
            // 一百 五 十: a space the source put between a magnitude and its digits.
            if (next > end && NumeralChars.IsChinese(text[next]) && (NumeralChars.Scale(text[end - 1]) > 0 || NumeralChars.Magnitude(text[next]) > 0))
                end = next;
        }
        return end;
    }

    // What a numeral may not take in: 千 of 千瓦, 百 of 百分位, the weight 两 of 七万两.
    private bool IsOfUnit(Glyphs text, int at) => units.StartsLongerUnit(text, at) || NumeralChars.IsOfHundred(text, at)
        || (text[at] == '两' && NumeralChars.Scale(text[at + 1]) == 0 && text[at - 1] != '一');

    private static bool IsPositional(Glyphs text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == '点' && i > start + 1)
                return true;
            if (NumeralChars.Digit(text[i]) < 0)
                return false;
        }
        return true;
    }

    private static Numeral Positional(Glyphs text, int start, int end)
    {
        Numeral numeral = Numeral.Plain(start, end, NumeralForm.Chinese, null);
        int first = NumeralChars.Digit(text[start]), second = NumeralChars.Digit(text[start + 1]);
        if (end - start == 2 && first > 0 && second == first + 1)
            return numeral with { Value = first, Upper = second, IsVague = true, IsPositional = true };
        decimal value = 0;
        int i = start;
        for (; i < end && end - start <= ArabicDigits.MaxDigits && text[i] != '点'; i++)
            value = value * 10 + NumeralChars.Digit(text[i]);
        decimal? total = end - start > ArabicDigits.MaxDigits ? null : i < end ? Fraction(text, i + 1, end, value) : value;
        return numeral with { Value = total, IsPositional = true };
    }

    private static Numeral AddUp(Glyphs text, int start, int from, int end)
    {
        int scaleStart = end;
        while (scaleStart > from && text[scaleStart - 1] is '万' or '亿')
            scaleStart--;
        decimal scale = 1;
        for (int i = scaleStart; i < end; i++)
            scale = end - scaleStart > 2 ? 1 : scale * NumeralChars.Scale(text[i]);
        (decimal? value, decimal? upper) = Sum(text, from, end);
        bool bare = end - from <= 3 && NumeralChars.Digit(text[from]) < 0 && text[from] is not ('十' or '廿' or '卅');
        return new Numeral
        {
            Start = start, DigitsEnd = Math.Max(scaleStart, start), End = end, ScaleStart = scaleStart, ScaleEnd = end, Scale = scale,
            Form = bare && start == from ? NumeralForm.BareScale : NumeralForm.Chinese,
            Value = value / scale, Upper = upper / scale, IsVague = upper is not null,
        };
    }

    private static (decimal? Value, decimal? Upper) Sum(Glyphs text, int from, int end)
    {
        ChineseNumeral lower = ChineseNumeral.Empty, higher = ChineseNumeral.Empty;
        bool two = false;
        int i = from;
        for (; i < end && text[i] != '点'; i++)
        {
            if (text[i] == ' ')
                continue;
            // 三四十: two neighbouring digits before one magnitude are a range.
            bool pair = !two && NumeralChars.Digit(text[i]) is var d and > 0 && NumeralChars.Digit(text[i + 1]) == d + 1 && NumeralChars.Scale(text[i + 2]) > 0 && i + 2 < end;
            two |= pair;
            lower.Add(text[i]);
            higher.Add(pair ? text[i + 1] : text[i]);
            i += pair ? 1 : 0;
        }
        if (i == end)
            return (lower.Value, two ? higher.Value : null);
        return (lower.Value is { } whole ? Fraction(text, i + 1, end, whole) : null, null);
    }

    private static decimal? Fraction(Glyphs text, int at, int end, decimal whole)
    {
        int i = text.SkipSpaces(at);
        if (NumeralChars.IsArabic(text[i]))
            return ArabicDigits.Read(text, i, out decimal? decimals) - i <= ArabicDigits.MaxDigits - 8 ? whole + decimals / ArabicDigits.Power(end - i) : null;
        decimal digit = 1m;
        for (; i < end && NumeralChars.Digit(text[i]) is var d and >= 0; i++)
        {
            if (i - at >= 20)
                return null;
            digit /= 10;
            whole += d * digit;
        }
        for (; i < end; i++)
        {
            if (NumeralChars.Scale(text[i]) == 0 || end - i > 3 || whole > Numeral.Largest / NumeralChars.Scale(text[i]))
                return null;
            whole *= NumeralChars.Scale(text[i]);
        }
        return whole;
    }
}
