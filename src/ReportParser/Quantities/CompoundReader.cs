using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;

namespace ReportParser.Quantities;

/// <summary>Reads amounts in two units, counted in the smaller one: 1小时30分钟 are 90 minutes; and the tail of 七成五.</summary>
internal sealed class CompoundReader(NumeralReader numerals, UnitReader units)
{
    /// <summary>Extends a numeral and its unit by what follows them; leaves them alone when nothing does.</summary>
    public void Read(Glyphs text, ref Numeral numeral, ref UnitMatch unit)
    {
        if (unit.Unit.PartCount == 0 || numeral is not { Value: { } value, Upper: null, Bound: null, Scale: 1 } || value != decimal.Floor(value))
            return;
        int at = text.SkipSpaces(unit.End);
        at += text[at] is '零' or '又' ? 1 : 0;
        if (unit.Unit.PartId == unit.Unit.Id)
            ReadTenth(text, ref numeral, ref unit);
        else if ((NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at])) && numerals.TryRead(text, at, out Numeral part)
            && part is { Value: { } rest, Upper: null, Scale: 1 } && units.TryRead(text, part.End, out UnitMatch smaller) && smaller.Unit.Id == unit.Unit.PartId)
            (numeral, unit) = (numeral with { Value = value * unit.Unit.PartCount + rest, Bound = part.Bound }, smaller with { Start = smaller.Start });
    }

    // 七成五: the last digit counts tenths of the unit itself.
    private static void ReadTenth(Glyphs text, ref Numeral numeral, ref UnitMatch unit)
    {
        int digit = NumeralChars.Digit(text[unit.End]);
        if (digit > 0 && numeral.Form == NumeralForm.Chinese && !NumeralChars.IsChinese(text[unit.End + 1]) && !char.IsLetter(text[unit.End + 1]))
            (numeral, unit) = (numeral with { Value = numeral.Value + digit / (decimal)unit.Unit.PartCount }, unit with { End = unit.End + 1, TailLength = 1 });
    }
}
