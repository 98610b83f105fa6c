using ReportParser.Quantities;

namespace ReportParser.Observations;

/// <summary>A mention's number as an observation states it: signed, and with 番 turned into multiples.</summary>
internal readonly record struct Amount(decimal? Value, decimal? Upper, string Unit, decimal? BaseValue, decimal? BaseUpper, string BaseUnit)
{
    /// <summary>The amount of a mention.</summary>
    /// <param name="mention">The number.</param>
    /// <param name="measure">What it says.</param>
    /// <param name="sign">-1 for a decline.</param>
    public static Amount Of(QuantityMention mention, Measure measure, int sign)
    {
        if (measure == Measure.Ratio)
            return new Amount(null, null, mention.Unit, null, null, mention.BaseUnit);
        if (mention.Unit == "番" && mention.Value is { } times and > 0 and < 10)
        {
            decimal multiple = 1;
            for (int i = 0; i < (int)times; i++)
                multiple *= 2;
            return new Amount(multiple, null, "倍", multiple, null, mention.BaseUnit);
        }
        return new Amount(mention.Value * sign, mention.Upper * sign, mention.Unit, mention.BaseValue * sign, mention.BaseUpper * sign, mention.BaseUnit);
    }
}
