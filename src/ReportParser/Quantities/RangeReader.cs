using ReportParser.Quantities.Labels;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Times;
using ReportParser.Quantities.Units;

namespace ReportParser.Quantities;

/// <summary>A range: both ends as one numeral in the unit of the second.</summary>
/// <param name="Numeral">The numeral, its value the lower and its upper the upper end.</param>
/// <param name="Unit">The unit of both ends, null without one.</param>
/// <param name="Word">The phrase that makes the numbers names (1—5号), else null.</param>
/// <param name="End">Behind the range.</param>
internal readonly record struct NumberRange(Numeral Numeral, UnitMatch? Unit, NumberWord? Word, int End);

/// <summary>Reads the second end of a range: 5%-6%, 3—5家, 150万—200万吨, 30万至35万.</summary>
internal sealed class RangeReader(NumeralReader numerals, UnitReader units, NumberWordLexicon words)
{
    /// <summary>Reads the range that begins with a numeral and perhaps its unit.</summary>
    public bool TryRead(Glyphs text, Numeral first, UnitMatch? firstUnit, out NumberRange range)
    {
        range = default;
        int connectorAt = text.SkipSpaces(firstUnit?.End ?? first.End);
        int connector = TimeText.Connector(text, connectorAt);
        int at = text.SkipSpaces(connectorAt + connector);
        if (connector == 0 || first.Value is null || first.Upper is not null || !(NumeralChars.IsArabic(text[at]) || NumeralChars.IsChinese(text[at])))
            return false;
        if (firstUnit is not null && text[first.Start - 1] is '从' or '由')
            return false;
        numerals.TryRead(text, at, out Numeral second);
        if (second.Value is null || second.IsPositional != first.IsPositional)
            return false;
        if (firstUnit is null && words.After(text, at, second.End, second.Form == NumeralForm.Arabic, out NumberWord word) is var suffix and > 0 && word.Kind is not null)
        {
            range = new NumberRange(Join(first, second, first.Value.Value), null, word, second.End + suffix);
            return true;
        }
        return TryJoin(text, first, firstUnit, second, out range);
    }

    private bool TryJoin(Glyphs text, Numeral first, UnitMatch? firstUnit, Numeral second, out NumberRange range)
    {
        range = default;
        bool hasUnit = units.TryRead(text, second.End, out UnitMatch unit);
        if (firstUnit is { } one && (!hasUnit || one.Unit.Dimension != unit.Unit.Dimension))
            return false;
        if (!hasUnit && second.Scale == 1 && text[second.Start - 1] is not ('至' or '到' or '~' or '～'))
            return false;
        if (Lower(first, firstUnit, second, hasUnit ? unit : null) is not { } lower || lower >= second.Value)
            return false;
        range = new NumberRange(Join(first, second, lower), hasUnit ? unit : null, null, second.End);
        return true;
    }

    private static Numeral Join(Numeral first, Numeral second, decimal lower) =>
        second with { Start = first.Start, DigitsEnd = first.DigitsEnd, Value = lower, Upper = second.Value };

    // The lower end in the scale and the unit of the upper end; null where it is too large for a decimal.
    private static decimal? Lower(Numeral first, UnitMatch? firstUnit, Numeral second, UnitMatch? unit)
    {
        decimal value = first.Value!.Value;
        decimal lower = first.Scale == 1 && firstUnit is null ? value : value * first.Scale / second.Scale;
        if (firstUnit is { Unit: var from } && unit is { Unit: var to } && from != to)
            return Measured.Convert(lower, from, to);
        return firstUnit is null && first.Scale == 1 && lower >= second.Value ? value / second.Scale : lower;
    }
}
