using ReportParser.Quantities.Units;

namespace ReportParser.Quantities.Numerals;

/// <summary>Reads the number that starts at an offset, with its scale word and the 余, 多, 几 inside it. The unit is read by others.</summary>
internal sealed class NumeralReader(UnitLexicon units)
{
    private const int MaxDigits = 28;

    /// <summary>Reads a number in Arabic or Chinese digits.</summary>
    public bool TryRead(Glyphs text, int at, out Numeral numeral) => NumeralChars.IsArabic(text[at])
        ? TryReadArabic(text, at, out numeral)
        : TryReadChinese(text, at, out numeral);

    private bool TryReadArabic(Glyphs text, int at, out Numeral numeral)
    {
        int end = ReadArabicDigits(text, at, out decimal? value);
        numeral = ReadScale(text, new Numeral { Start = at, DigitsEnd = end, End = end, Form = NumeralForm.Arabic, Value = value, Scale = 1, ScaleStart = end, ScaleEnd = end });
        numeral = ReadMixture(text, numeral);
        return true;
    }

    /// <summary>Reads digits with thousands marks and a decimal part.</summary>
    /// <returns>The offset behind them; the value is null when there are more digits than a decimal holds.</returns>
    internal static int ReadArabicDigits(Glyphs text, int at, out decimal? value)
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
            else if (c == '.' && !point && NumeralChars.IsArabic(text[i + 1]))
                point = true;
            else if (point || !IsThousandsMark(text, at, i))
                break;
            i++;
        }
        value = digits <= MaxDigits ? total / Power(decimals) : null;
        return i;
    }

    private static bool IsThousandsMark(Glyphs text, int start, int i)
    {
        bool mark = text[i] == ',' || (text[i] == '，' && i > 0 && (text.Raw[i - 1] >= '０' || NumeralChars.Scale(text[i + 4]) > 0));
        if (!mark || !NumeralChars.IsArabic(text[i + 1]) || !NumeralChars.IsArabic(text[i + 2]) || !NumeralChars.IsArabic(text[i + 3]) || NumeralChars.IsArabic(text[i + 4]))
            return false;
        int group = 0;
        while (group < 4 && i - 1 - group >= start && NumeralChars.IsArabic(text[i - 1 - group]))
            group++;
        return group is > 0 and < 4;
    }

    private static decimal Power(int decimals)
    {
        decimal power = 1;
        for (int i = 0; i < decimals; i++)
            power *= 10;
        return power;
    }

    private bool TryReadChinese(Glyphs text, int at, out Numeral numeral)
    {
        if (text[at] == '半')
            return TryReadHalf(text, at, out numeral);
        int start = at, vagueEnd = ReadVaguePrefix(text, at);
        if (vagueEnd == at && !NumeralChars.IsChinese(text[at]))
        {
            numeral = default;
            return false;
        }
        int end = ReadChineseRun(text, vagueEnd);
        numeral = end - vagueEnd > 1 && IsPositional(text, vagueEnd, end) ? Positional(text, start, end) : AddUp(text, start, vagueEnd, end);
        numeral = numeral with { IsVague = numeral.IsVague || vagueEnd > at, Bound = vagueEnd > at ? Comparator.Ge : numeral.Bound };
        if (text[text.SkipSpaces(end)] == '几')
            end = text.SkipSpaces(end);
        if (text[end] == '几' && NumeralChars.Scale(text[numeral.End - 1]) > 0)
            numeral = ReadScale(text, numeral with { DigitsEnd = end + 1, End = end + 1, ScaleStart = end + 1, ScaleEnd = end + 1, Value = numeral.Value * numeral.Scale, Scale = 1, Bound = Comparator.Gt, IsVague = true });
        else
            numeral = ReadTail(text, numeral);
        return true;
    }

    // 半年, 半小时; 上半年 is a date.
    private bool TryReadHalf(Glyphs text, int at, out Numeral numeral)
    {
        numeral = new Numeral { Start = at, DigitsEnd = at + 1, End = at + 1, ScaleStart = at + 1, ScaleEnd = at + 1, Scale = 1, Value = 0.5m, Form = NumeralForm.Chinese };
        return units.Match(text, at + 1, out Unit unit) > 0 && unit.Dimension == "time" && text[at - 1] is not ('上' or '下' or '前' or '后' or '过' or '夜');
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
            return ReadArabicDigits(text, decimals, out _);
        return NumeralChars.Digit(text[decimals]) >= 0 ? ReadDigits(text, decimals) : end;
    }

    private int ReadDigits(Glyphs text, int at)
    {
        int end = at;
        while (NumeralChars.IsChinese(text[end]) && (end == at || !StartsUnit(text, end)))
        {
            int next = text.SkipSpaces(++end);
            // 一百 五 十: a space the source put between a magnitude and its digits.
            if (next > end && NumeralChars.IsChinese(text[next]) && (NumeralChars.Scale(text[end - 1]) > 0 || NumeralChars.Magnitude(text[next]) > 0))
                end = next;
        }
        return end;
    }

    // 七十百分位: 百 belongs to the word behind it.
    private bool StartsUnit(Glyphs text, int at) =>
        units.StartsLongerUnit(text, at) || (text[at] == '百' && text[at + 1] == '分' && text[at + 2] != '之');

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
        var numeral = new Numeral { Start = start, DigitsEnd = end, End = end, Form = NumeralForm.Chinese, Scale = 1, ScaleStart = end, ScaleEnd = end };
        int first = NumeralChars.Digit(text[start]), second = NumeralChars.Digit(text[start + 1]);
        if (end - start == 2 && first > 0 && second == first + 1)
            return numeral with { Value = first, Upper = second, IsVague = true, IsPositional = true };
        decimal value = 0;
        int i = start;
        for (; i < end && end - start <= MaxDigits && text[i] != '点'; i++)
            value = value * 10 + NumeralChars.Digit(text[i]);
        decimal? total = end - start > MaxDigits ? null : i < end ? Fraction(text, i + 1, end, value) : value;
        return numeral with { Value = total, IsPositional = true };
    }

    private static Numeral AddUp(Glyphs text, int start, int from, int end)
    {
        int scaleStart = end;
        while (scaleStart > from && text[scaleStart - 1] is '万' or '亿')
            scaleStart--;
        decimal scale = 1;
        for (int i = scaleStart; i < end; i++)
            scale = end - scaleStart > 3 ? 1 : scale * NumeralChars.Scale(text[i]);
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
            return ReadArabicDigits(text, i, out decimal? decimals) - i <= MaxDigits - 8 ? whole + decimals / Power(end - i) : null;
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
            if (NumeralChars.Scale(text[i]) == 0 || end - i > 3)
                return null;
            whole *= NumeralChars.Scale(text[i]);
        }
        return whole;
    }

    // 十余万, 百多, 三十一万多亿: the bound word may split numeral and scale word.
    private Numeral ReadTail(Glyphs text, Numeral numeral) => numeral.ScaleStart < numeral.ScaleEnd
        ? ReadScale(text, numeral)
        : ReadScale(text, numeral with { DigitsEnd = numeral.End, ScaleStart = numeral.End, ScaleEnd = numeral.End });

    private Numeral ReadScale(Glyphs text, Numeral numeral)
    {
        int at = numeral.End;
        Comparator? bound = numeral.Bound;
        if (IsMore(text, at))
            (bound, at) = (Comparator.Gt, at + 1);
        int spaced = text.SkipSpaces(at);
        if (spaced > at && (NumeralChars.Scale(text[spaced]) > 0 || IsMore(text, spaced)) && !units.StartsUnit(text, spaced))
            (bound, at) = IsMore(text, spaced) ? (Comparator.Gt, spaced + 1) : (bound, spaced);
        int scaleStart = at, scaleEnd = at;
        decimal scale = 1;
        while (scaleEnd - scaleStart < 3 && NumeralChars.Scale(text[scaleEnd]) is var factor and > 0 && !StartsUnit(text, scaleEnd))
            (scale, scaleEnd) = (scale * factor, scaleEnd + 1);
        if (scale == 1)
            return numeral with { Bound = bound, End = at };
        int end = scaleEnd;
        if (bound is null && IsMore(text, end))
        {
            (bound, end) = (Comparator.Gt, end + 1);
            while (NumeralChars.Scale(text[end]) is var more and > 0 && !units.StartsLongerUnit(text, end) && end - scaleEnd < 3)
                (scale, end, scaleEnd) = (scale * more, end + 1, end + 1);
        }
        int from = numeral.ScaleStart < numeral.ScaleEnd ? numeral.ScaleStart : scaleStart;
        return numeral with { Bound = bound, End = end, ScaleStart = from, ScaleEnd = scaleEnd, Scale = numeral.Scale * scale };
    }

    private static bool IsMore(Glyphs text, int at) => text[at] switch
    {
        '余' => text[at + 1] is not ('额' or '热' or '姚'),
        '多' => text[at + 1] is not ('式' or '功') && !(text[at + 1] == '元' && text[at + 2] is '化' or '发' or '投'),
        '来' => text[at - 1] == '十',
        _ => false,
    };

    // 1亿2000万, 1万2千, 100万三千: the parts add up; the value is counted in the last scale word. The scales must fall,
    // so that the parts are few whatever the text is.
    private Numeral ReadMixture(Glyphs text, Numeral first)
    {
        int at = first.End;
        if (first.Scale == 1 || first.Bound is not null || first.Value is null)
            return first;
        at = text[at] == '零' ? at + 1 : text.SkipSpaces(at);
        if (!TryReadPart(text, at, out Numeral second) || second.Value * second.Scale >= first.Scale || (second.Scale == 1 && units.StartsUnit(text, first.End)))
            return first;
        second = second.Form == NumeralForm.Arabic ? ReadMixture(text, second) : second;
        return first with
        {
            DigitsEnd = second.DigitsEnd, End = second.End, ScaleStart = second.ScaleStart, ScaleEnd = second.ScaleEnd,
            Scale = second.Scale, Bound = second.Bound, Value = (first.Value * first.Scale + second.Value * second.Scale) / second.Scale,
        };
    }

    private bool TryReadPart(Glyphs text, int at, out Numeral part)
    {
        if (NumeralChars.IsArabic(text[at]))
        {
            int end = ReadArabicDigits(text, at, out decimal? value);
            part = ReadScale(text, new Numeral { Start = at, DigitsEnd = end, End = end, Form = NumeralForm.Arabic, Value = value, Scale = 1, ScaleStart = end, ScaleEnd = end });
            return value is not null;
        }
        return TryReadChinese(text, at, out part) && part is { Form: NumeralForm.Chinese, Value: not null, IsVague: false };
    }
}
