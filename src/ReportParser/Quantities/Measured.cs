using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Describes a measured amount: its unit as written and its value in the base unit.</summary>
internal static class Measured
{
    /// <summary>The mention of a numeral with its unit. Its span and comparator are the caller's.</summary>
    public static QuantityMention Describe(in ScanState state, Numeral numeral, UnitMatch? unit)
    {
        Unit? record = unit?.Unit;
        decimal scale = numeral.Scale;
        return new QuantityMention
        {
            Span = new TextSpan(numeral.Start, unit?.End ?? numeral.End),
            NumberSpan = numeral.NumberSpan,
            Kind = MentionKind.Quantity,
            Value = numeral.Value,
            Upper = numeral.Upper,
            Unit = Restored(Written(state, numeral, unit), record),
            UnitRecord = record,
            BaseValue = ToBase(numeral.Value, scale, record),
            BaseUpper = ToBase(numeral.Upper, scale, record),
            BaseUnit = record?.BaseUnit ?? "1",
            IsVague = numeral.IsVague,
            Rule = record is null ? "quantity.bare" : Rules.Of(record.Dimension),
        };
    }

    /// <summary>The value in the base unit; null where it is null or too large for a decimal.</summary>
    public static decimal? ToBase(decimal? value, decimal scale, Unit? unit)
    {
        if (value is null)
            return null;
        try
        {
            return value * scale * (unit?.Factor ?? 1) / (unit?.FactorDivisor ?? 1);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>A value of one unit in another one of its dimension; null where it is too large for a decimal.</summary>
    public static decimal? Convert(decimal value, Unit from, Unit to)
    {
        try
        {
            return value * from.Factor * to.FactorDivisor / (from.FactorDivisor * to.Factor);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // 13.3_M_M_: some web pages have lost the sign %, which their publisher's software writes so.
    private static string Restored(string written, Unit? unit) => written.Contains('_', StringComparison.Ordinal) ? unit?.Spellings[0] ?? written : written;

    // 100余万人: the unit is 万人.
    private static string Written(in ScanState state, Numeral numeral, UnitMatch? unit)
    {
        int start = unit?.Start ?? numeral.End, end = unit?.End - unit?.TailLength ?? numeral.End;
        if (numeral.ScaleStart == numeral.ScaleEnd || numeral.ScaleEnd == start)
            return WithoutMore(state.Slice(Math.Min(start, numeral.ScaleStart < numeral.ScaleEnd ? numeral.ScaleStart : start), end));
        return WithoutMore(state.Slice(numeral.ScaleStart, numeral.ScaleEnd)) + state.Slice(start, end);
    }

    private static string WithoutMore(string unit) => unit.Length > 2 && unit[1] is '多' or '余' ? unit.Remove(1, 1) : unit;

    private static class Rules
    {
        public static string Of(string dimension) => string.Intern("quantity." + dimension);
    }
}
