using System.Collections.Immutable;
using ReportParser.Quantities.Bounds;
using ReportParser.Quantities.Numerals;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Reads numbers made of several: 三分之一, 1/10, 8.1:45.2:46.7, 1比3, 2×220吨, 2+1+1.</summary>
internal sealed class FractionReader(SpokenFractionReader spoken, BoundLexicon bounds)
{
    private const int MaxParts = 8;

    /// <summary>Reads such a number at an offset and adds it.</summary>
    public bool TryRead(ref ScanState state, int at)
    {
        Glyphs text = state.Text;
        if (spoken.TryRead(ref state, at))
            return true;
        if (!NumeralChars.IsArabic(text[at]))
            return false;
        int end = ArabicDigits.Read(text, at, out decimal? value);
        if (value is not { } first)
            return false;
        return text[end] switch
        {
            '/' => TryReadSlash(ref state, at, end, first),
            ':' or '∶' or '：' or '比' => TryReadRatio(ref state, at, end, first),
            '×' or '*' or 'x' or 'X' => TryReadMultiplier(ref state, at, end, first),
            '+' => TryReadSum(ref state, at, end),
            _ => false,
        };
    }

    private bool TryReadSlash(ref ScanState state, int at, int mark, decimal first)
    {
        if (!NumeralChars.IsArabic(state.Text[mark + 1]))
            return false;
        int end = ArabicDigits.Read(state.Text, mark + 1, out decimal? second);
        if (second is not > 0 || (second <= first && first > 100) || state.Text[end] is '/' or '%')
            return false;
        spoken.Add(ref state, Numeral.Plain(at, end, NumeralForm.Arabic, first / second.Value), null);
        return true;
    }

    private bool TryReadRatio(ref ScanState state, int at, int mark, decimal first)
    {
        Glyphs text = state.Text;
        var parts = ImmutableArray.CreateBuilder<decimal>();
        parts.Add(first);
        int end = mark;
        while (text[end] is ':' or '∶' or '：' or '比' && parts.Count < MaxParts)
        {
            int next = SkipBlank(text, end + 1);
            if (!NumeralChars.IsArabic(text[next]))
                break;
            end = ArabicDigits.Read(text, next, out decimal? part);
            if (part is not { } value)
                return false;
            parts.Add(value);
        }
        if (parts.Count < 2 || (text[mark] == '比' && text[end] is '年' or '%' or '月'))
            return false;
        bool clock = parts.Count <= 3 && IsClock(text, at, end);
        BoundWord? bound = clock ? null : bounds.After(text, end);
        state.Add(new QuantityMention
        {
            Span = new TextSpan(at, end + (bound?.Text.Length ?? 0)), NumberSpan = new TextSpan(at, mark), Kind = clock ? MentionKind.Date : MentionKind.Quantity,
            Parts = clock ? [] : parts.ToImmutable(), Rule = clock ? "date.clock" : "quantity.ratio", Comparator = bound?.Comparator ?? Comparator.Eq,
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
}
