using System.Collections.Immutable;
using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Reads numbers made of several: 百分之五点二, 三分之一, 1/10, 8.1:45.2:46.7, 2×220吨, 2+1+1.</summary>
internal sealed class FractionReader(NumeralReader numerals, UnitLexicon units, BoundLexicon bounds)
{
    // 一百分之, 一千万分之
    private const int LongestDivisor = 5;
    private readonly Unit _percent = units.Units.First(u => u.Spellings.Contains("%"));
    private readonly Unit _perTenThousand = units.Units.First(u => u.Spellings.Contains("‱"));
    private readonly Unit _permille = units.Units.First(u => u.Spellings.Contains("‰"));

    /// <summary>Reads such a number at an offset and adds it.</summary>
    public bool TryRead(ref ScanState state, int at)
    {
        Glyphs text = state.Text;
        if (TryReadMixed(ref state, at))
            return true;
        if (!NumeralChars.IsArabic(text[at]))
            return TryReadSpoken(ref state, at, at, 0);
        int end = NumeralReader.ReadArabicDigits(text, at, out decimal? value);
        if (text[text.SkipSpaces(end)] == '分')
            return TryReadSpoken(ref state, at, at, 0);
        if (value is not { } first)
            return false;
        return text[end] switch
        {
            '/' => TryReadSlash(ref state, at, end, first),
            ':' or '∶' or '：' => TryReadRatio(ref state, at, end, first),
            '×' or '*' or 'x' or 'X' => TryReadMultiplier(ref state, at, end, first),
            '+' => TryReadSum(ref state, at, end),
            _ => false,
        };
    }

    // 一又二分之一
    private bool TryReadMixed(ref ScanState state, int at)
    {
        Glyphs text = state.Text;
        int mark = at;
        while (mark < at + LongestDivisor && (NumeralChars.IsChinese(text[mark]) || NumeralChars.IsArabic(text[mark]) || text[mark] == ' '))
            mark++;
        return mark > at && text[mark] == '又' && numerals.TryRead(text, at, out Numeral whole) && whole.End == mark && whole.Value is { } value
            && TryReadSpoken(ref state, at, mark + 1, value * whole.Scale);
    }

    // 百分之, 千分之, 三分之一
    private bool TryReadSpoken(ref ScanState state, int start, int at, decimal added)
    {
        Glyphs text = state.Text;
        int mark = at;
        while (mark < at + LongestDivisor && (NumeralChars.IsChinese(text[mark]) || NumeralChars.IsArabic(text[mark])))
            mark++;
        int over = DivisionEnd(text, mark);
        if (mark == at || over == mark || !numerals.TryRead(text, at, out Numeral divisor) || divisor.Value is not > 0)
            return false;
        int sign = text[over] == '负' ? -1 : 1;
        over += text[over] == '负' ? 1 : 0;
        if (!(NumeralChars.IsArabic(text[over]) || NumeralChars.IsChinese(text[over])) || !numerals.TryRead(text, over, out Numeral dividend) || dividend.Value is null)
            return false;
        decimal whole = divisor.Value.Value * divisor.Scale;
        Unit? unit = added > 0 ? null : whole == 100 ? _percent : whole == 1000 ? _permille : whole == 10_000 ? _perTenThousand : null;
        decimal value = sign * dividend.Value.Value * dividend.Scale;
        Numeral numeral = dividend with { Start = start, DigitsEnd = dividend.End, Scale = 1, ScaleStart = dividend.End, ScaleEnd = dividend.End, Value = unit is null ? added + value / whole : value, Upper = null };
        Add(ref state, numeral, unit);
        return true;
    }

    // Behind 分之, spaces of the source between allowed; where it starts when there is none.
    private static int DivisionEnd(Glyphs text, int at)
    {
        int divide = text.SkipSpaces(at);
        int of = text.SkipSpaces(divide + 1);
        return text[divide] == '分' && text[of] == '之' ? text.SkipSpaces(of + 1) : at;
    }

    private bool TryReadSlash(ref ScanState state, int at, int mark, decimal first)
    {
        if (!NumeralChars.IsArabic(state.Text[mark + 1]))
            return false;
        int end = NumeralReader.ReadArabicDigits(state.Text, mark + 1, out decimal? second);
        if (second is not > 0 || (second <= first && first > 100) || state.Text[end] is '/' or '%')
            return false;
        Add(ref state, new Numeral { Start = at, DigitsEnd = end, End = end, ScaleStart = end, ScaleEnd = end, Scale = 1, Form = NumeralForm.Arabic, Value = first / second.Value }, null);
        return true;
    }

    private static bool TryReadRatio(ref ScanState state, int at, int mark, decimal first)
    {
        Glyphs text = state.Text;
        var parts = ImmutableArray.CreateBuilder<decimal>();
        parts.Add(first);
        int end = mark;
        while (text[end] is ':' or '∶' or '：' && parts.Count < 8)
        {
            int next = SkipBlank(text, end + 1);
            if (!NumeralChars.IsArabic(text[next]))
                break;
            end = NumeralReader.ReadArabicDigits(text, next, out decimal? part);
            if (part is not { } value)
                return false;
            parts.Add(value);
        }
        if (parts.Count < 2)
            return false;
        bool clock = parts.Count <= 3 && IsClock(text, at, end);
        state.Add(new QuantityMention
        {
            Span = new TextSpan(at, end), NumberSpan = new TextSpan(at, mark), Kind = clock ? MentionKind.Date : MentionKind.Quantity,
            Parts = clock ? [] : parts.ToImmutable(), Rule = clock ? "date.clock" : "quantity.ratio",
        });
        return true;
    }

    // 09:30, 14:05:20
    private static bool IsClock(Glyphs text, int at, int end)
    {
        bool twoDigits = text[end - 3] is ':' or '：' && text[at + 1] is ':' or '：' || text[at + 2] is ':' or '：';
        return twoDigits && text[end - 3] is ':' or '：' && text[end - 2] < '6' && (text[at - 1] is ' ' or '日' || text[at] == '0');
    }

    private static int SkipBlank(Glyphs text, int at)
    {
        int end = at;
        while (end < at + 3 && text[end] is ' ' or '\n' or '\r')
            end++;
        return end;
    }

    // 2×220吨: the count of boilers, then their size.
    private static bool TryReadMultiplier(ref ScanState state, int at, int mark, decimal first)
    {
        if (!NumeralChars.IsArabic(state.Text[mark + 1]))
            return false;
        state.Add(new QuantityMention
        {
            Span = new TextSpan(at, mark), NumberSpan = new TextSpan(at, mark), Kind = MentionKind.Quantity, Value = first, BaseValue = first, Rule = "quantity.multiplier",
        });
        state.At = mark + 1;
        return true;
    }

    // 1+3+N, 2+1+1: names of programmes.
    private static bool TryReadSum(ref ScanState state, int at, int mark)
    {
        Glyphs text = state.Text;
        int end = mark;
        while (text[end] is '+' or 'N' or 'n' or 'X' || NumeralChars.IsArabic(text[end]))
            end++;
        state.Add(new QuantityMention { Span = new TextSpan(at, end), NumberSpan = new TextSpan(at, mark), Kind = MentionKind.Label, Rule = "label.sum" });
        return true;
    }

    private void Add(ref ScanState state, Numeral numeral, Unit? unit)
    {
        BoundWord? after = bounds.After(state.Text, numeral.End);
        BoundWord? before = bounds.Before(state.Text, numeral.Start, state.Floor, false);
        UnitMatch? match = unit is null ? null : new UnitMatch(unit, numeral.End, numeral.End);
        QuantityMention described = Measured.Describe(state, numeral, match);
        state.Add(described with
        {
            Span = new TextSpan(before is { Glued: true } ? numeral.Start - before.Text.Length : numeral.Start, after is null ? numeral.End : numeral.End + after.Text.Length),
            Unit = unit?.Spellings[0] ?? "",
            Comparator = after?.Comparator ?? numeral.Bound ?? before?.Comparator ?? Comparator.Eq,
            Rule = unit is null ? "quantity.fraction" : "quantity.percent",
        });
    }
}
