using ReportParser.Quantities.Units;

namespace ReportParser.Quantities.Numerals;

/// <summary>Reads the number that starts at an offset, with its scale word and the 余, 多, 几 inside it. The unit is read by others.</summary>
internal sealed class NumeralReader(UnitLexicon units)
{
    private readonly ScaleReader _scales = new(units);
    private readonly ChineseReader _chinese = new(units);

    /// <summary>Reads a number in Arabic or Chinese digits.</summary>
    public bool TryRead(Glyphs text, int at, out Numeral numeral) => NumeralChars.IsArabic(text[at])
        ? TryReadArabic(text, at, out numeral)
        : TryReadChinese(text, at, out numeral);

    private bool TryReadArabic(Glyphs text, int at, out Numeral numeral)
    {
        numeral = ReadMixture(text, ReadPart(text, at));
        return true;
    }

    private Numeral ReadPart(Glyphs text, int at)
    {
        int end = ArabicDigits.Read(text, at, out decimal? value);
        return _scales.Read(text, Numeral.Plain(at, end, NumeralForm.Arabic, value));
    }

    private bool TryReadChinese(Glyphs text, int at, out Numeral numeral)
    {
        if (text[at] == '半')
            return TryReadHalf(text, at, out numeral);
        if (TryReadEither(text, at, out numeral))
            return true;
        if (!_chinese.TryRead(text, at, out numeral))
            return false;
        int some = text.SkipSpaces(numeral.End);
        numeral = text[some] == '几' && NumeralChars.Scale(text[numeral.End - 1]) > 0
            ? _scales.Read(text, Numeral.Plain(at, some + 1, numeral.Form, numeral.Value * numeral.Scale) with { Bound = Comparator.Gt, IsVague = true })
            : _scales.ReadTail(text, numeral);
        return true;
    }

    // 半年, 半小时; 上半年 is a date.
    private bool TryReadHalf(Glyphs text, int at, out Numeral numeral)
    {
        numeral = Numeral.Plain(at, at + 1, NumeralForm.Chinese, 0.5m);
        return units.Match(text, at + 1, out Unit unit) > 0 && unit.Dimension == "time" && text[at - 1] is not ('上' or '下' or '前' or '后' or '过' or '夜');
    }

    // 三、四十年, 五、六倍: one or the other, a range; 一、二期 is a list of two.
    private bool TryReadEither(Glyphs text, int at, out Numeral numeral)
    {
        numeral = default;
        int digit = NumeralChars.Digit(text[at]);
        if (digit < 1 || text[at + 1] != '、' || NumeralChars.Digit(text[at + 2]) != digit + 1 || text[at - 1] is '、' or '第')
            return false;
        if (!TryReadChinese(text, at + 2, out Numeral last) || last.Value is not { } value || last.Upper is not null || last.Form == NumeralForm.BareScale)
            return false;
        int unit = units.Match(text, last.End, out Unit record);
        bool magnitude = last.DigitCount > 1 || last.Scale > 1;
        if (!magnitude && !(unit > 0 && (record.Dimension != "count" || record.CountsNoun) && record.ChineseKind is null))
            return false;
        decimal step = 1;
        while (step * 10 <= value)
            step *= 10;
        numeral = last with { Start = at, Value = value - step, Upper = value, IsVague = true };
        return true;
    }

    // 1亿2000万, 1万2千, 100万三千: the parts add up; the value is counted in the last scale word. The scales must fall,
    // so that the parts are few whatever the text is.
    private Numeral ReadMixture(Glyphs text, Numeral first)
    {
        int at = first.End;
        if (first.Scale == 1 || first.Bound is not null || first.Value is null)
            return first;
        at = text[at] == '零' ? at + 1 : text.SkipSpaces(at);
        if (!TryReadNext(text, at, out Numeral second) || second.Value * second.Scale >= first.Scale || (second.Scale == 1 && units.StartsUnit(text, first.End)))
            return first;
        second = second.Form == NumeralForm.Arabic ? ReadMixture(text, second) : second;
        return first with
        {
            DigitsEnd = second.DigitsEnd, End = second.End, ScaleStart = second.ScaleStart, ScaleEnd = second.ScaleEnd,
            Scale = second.Scale, Bound = second.Bound, Value = (first.Value * first.Scale + second.Value * second.Scale) / second.Scale,
        };
    }

    private bool TryReadNext(Glyphs text, int at, out Numeral part)
    {
        if (!NumeralChars.IsArabic(text[at]))
            return TryReadChinese(text, at, out part) && part is { Form: NumeralForm.Chinese, Value: not null, IsVague: false };
        part = ReadPart(text, at);
        return part.Value is not null;
    }
}
