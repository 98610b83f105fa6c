using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Reads fractions in words: 百分之五点二, 千分之三, 三分之一, 一又二分之一, 百分之五到六, 百分之几十.</summary>
internal sealed class SpokenFractionReader(NumeralReader numerals, UnitLexicon units, BoundLexicon bounds)
{
    // 一百分之, 一千万分之
    private const int LongestDivisor = 5;
    private readonly Unit _percent = units.Units.First(u => u.Spellings.Contains("%"));
    private readonly Unit _perTenThousand = units.Units.First(u => u.Spellings.Contains("‱"));
    private readonly Unit _permille = units.Units.First(u => u.Spellings.Contains("‰"));

    /// <summary>Reads such a number at an offset and adds it.</summary>
    public bool TryRead(ref ScanState state, int at) => TryReadMixed(ref state, at) || TryRead(ref state, at, at, 0);

    /// <summary>Adds a fraction with the bounds around it.</summary>
    public void Add(ref ScanState state, Numeral numeral, Unit? unit)
    {
        BoundWord? after = bounds.After(state.Text, numeral.End);
        BoundWord? before = bounds.Before(state.Text, numeral.Start, state.Floor, false);
        UnitMatch? match = unit is null ? null : new UnitMatch(unit, numeral.End, numeral.End);
        state.Add(Measured.Describe(state, numeral, match) with
        {
            Span = new TextSpan(before is { Glued: true } ? numeral.Start - before.Text.Length : numeral.Start, after is null ? numeral.End : numeral.End + after.Text.Length),
            Unit = unit?.Spellings[0] ?? "",
            Comparator = numeral.Upper is not null ? Comparator.Range : after?.Comparator ?? numeral.Bound ?? before?.Comparator ?? Comparator.Eq,
            Rule = unit is null ? "quantity.fraction" : "quantity.percent",
        });
    }

    // 一又二分之一
    private bool TryReadMixed(ref ScanState state, int at)
    {
        Glyphs text = state.Text;
        int mark = at;
        while (mark < at + LongestDivisor && (NumeralChars.IsChinese(text[mark]) || NumeralChars.IsArabic(text[mark]) || text[mark] == ' '))
            mark++;
        return mark > at && text[mark] == '又' && numerals.TryRead(text, at, out Numeral whole) && whole.End == mark && whole.Value is { } value
            && TryRead(ref state, at, mark + 1, value * whole.Scale);
    }

    private bool TryRead(ref ScanState state, int start, int at, decimal added)
    {
        Glyphs text = state.Text;
        int over = Divisor(text, at, out decimal whole);
        if (over == at)
            return false;
        int sign = text[over] == '负' ? -1 : 1;
        over += text[over] == '负' ? 1 : 0;
        Unit? unit = added > 0 ? null : UnitOf(whole);
        if (!TryReadNumber(text, over, out Numeral dividend))
            return unit is not null && TryAddVague(ref state, start, over, unit);
        decimal value = sign * dividend.Value!.Value * dividend.Scale;
        (decimal? upper, int end, Comparator? bound) = sign > 0 ? Upper(text, dividend, whole, value) : (null, dividend.End, dividend.Bound);
        Add(ref state, Numeral.Plain(start, end, dividend.Form, unit is null ? added + value / whole : value) with { Upper = unit is null ? upper / whole : upper, Bound = bound }, unit);
        return true;
    }

    private Unit? UnitOf(decimal whole) => whole switch
    {
        100 => _percent,
        1000 => _permille,
        10_000 => _perTenThousand,
        _ => null,
    };

    // 百分之, 千分之, 三分之: behind it, spaces of the source between allowed; the offset itself when there is none.
    private int Divisor(Glyphs text, int at, out decimal whole)
    {
        whole = 0;
        int mark = at;
        while (mark < at + LongestDivisor && (NumeralChars.IsChinese(text[mark]) || NumeralChars.IsArabic(text[mark])))
            mark++;
        int divide = text.SkipSpaces(mark), of = text.SkipSpaces(divide + 1);
        if (mark == at || text[divide] != '分' || text[of] != '之' || !numerals.TryRead(text, at, out Numeral divisor) || divisor.Value * divisor.Scale is not (>= 2 and var parts))
            return at;
        whole = parts;
        return text.SkipSpaces(of + 1);
    }

    private bool TryReadNumber(Glyphs text, int at, out Numeral number)
    {
        number = default;
        return (NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at])) && numerals.TryRead(text, at, out number) && number.Value is not null;
    }

    // 百分之五到六, 百分之五到百分之六
    private (decimal? Upper, int End, Comparator? Bound) Upper(Glyphs text, Numeral first, decimal whole, decimal value)
    {
        int connector = TimeText.Connector(text, first.End), at = first.End + connector;
        int second = connector > 0 ? Divisor(text, at, out decimal again) is var over && over > at && again == whole ? over : at : at;
        if (connector > 0 && TryReadNumber(text, second, out Numeral last) && last.Value * last.Scale > value && !units.StartsUnit(text, last.End) && text[last.End] != '分')
            return (last.Value * last.Scale, last.End, last.Bound);
        return (first.Upper * first.Scale, first.End, first.Bound);
    }

    // 百分之几, 百分之几十
    private static bool TryAddVague(ref ScanState state, int start, int at, Unit unit)
    {
        Glyphs text = state.Text;
        if (text[at] != '几')
            return false;
        int end = text[at + 1] == '十' ? at + 2 : at + 1;
        state.Add(new QuantityMention
        {
            Span = new TextSpan(start, end), NumberSpan = new TextSpan(start, end), Kind = MentionKind.Quantity,
            Unit = unit.Spellings[0], UnitRecord = unit, BaseUnit = unit.BaseUnit, IsVague = true, Rule = "quantity.percent",
        });
        return true;
    }
}
