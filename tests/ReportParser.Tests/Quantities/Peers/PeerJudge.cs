using System.Globalization;
using Newtonsoft.Json.Linq;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Tests.Quantities.Peers;

/// <summary>Says whether the scanner reads a peer's case: value and place of each number, and nothing where nothing is expected.</summary>
internal static class PeerJudge
{
    private static readonly Dictionary<string, (string BaseUnit, decimal PerBase)> PeerUnits = new()
    {
        ["Metre"] = ("m", 1), ["Centimetre"] = ("m", 100), ["Gram"] = ("kg", 1000), ["Foot"] = ("[ft]", 1),
        ["Dollar"] = ("CNY", 1), ["元"] = ("CNY", 1), ["日元"] = ("JPY", 1), ["港元"] = ("HKD", 1), ["欧元"] = ("EUR", 1), ["HKD"] = ("HKD", 1),
    };

    /// <summary>Whether all that the case expects is found.</summary>
    public static bool Passes(PeerCase @case)
    {
        QuantityMention[] mentions = [.. QuantityScannerTests.Scanner.Scan(@case.Input)];
        return @case.Expected.Count == 0
            ? !mentions.Any(m => m.Kind == MentionKind.Quantity && IsOfModel(m, @case.Model))
            : @case.Expected.All(expected => Finds(mentions, expected, @case.Model));
    }

    // A money suite expects no money; that it holds 三年 is not its concern.
    private static bool IsOfModel(QuantityMention mention, string model) => model switch
    {
        "CurrencyModel" or "money_extractor" => mention.UnitRecord?.Dimension == "money",
        "PercentModel" => mention.BaseUnit == "%" && mention.Unit != "折",
        "NumberModel" => mention.UnitRecord is null,
        _ => true,
    };

    private static bool Finds(QuantityMention[] mentions, JObject expected, string model)
    {
        var place = new TextSpan((int)expected["start"]!, (int)expected["end"]!);
        QuantityMention[] here = [.. mentions.Where(m => IsAt(m, place))];
        if (here.Length == 0)
            return false;
        if (expected["range"] is JArray ends)
            return here.Any(m => Equal(Scaled(m, m.Value), Number(ends[0]), expected) && (m.Upper is null ? m.Comparator == Comparator.Gt || m.IsVague : Equal(Scaled(m, m.Upper), Number(ends[1]), expected)));
        if (expected["value"] is not JValue { Type: not JTokenType.Null } value)
            return true;
        return model == "NumberRangeModel" ? IsRange(here, (string)value!) : here.Any(m => Equal(m, value, expected));
    }

    // The peer's text and ours differ in bound words and unit; the number itself must be the same.
    private static bool IsAt(QuantityMention mention, TextSpan place) =>
        place.Contains(mention.NumberSpan) || (mention.Span.Contains(place) && mention.NumberSpan.Overlaps(place));

    private static bool Equal(QuantityMention mention, JValue value, JObject expected)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return text.EndsWith('%') ? mention.BaseUnit is "%" or "[pp]" && Close(mention.BaseValue, Number(text.TrimEnd('%')))
            : Equal(Scaled(mention, mention.Value), Number(text), expected) || (mention.BaseUnit == "%" && Close(mention.BaseValue / 100, Number(text))) || IsInPeerUnit(mention, Number(text), expected);
    }

    private static bool IsInPeerUnit(QuantityMention mention, decimal number, JObject expected) =>
        (string?)expected["unit"] is { } unit && PeerUnits.TryGetValue(unit, out (string BaseUnit, decimal PerBase) known)
        && mention.BaseUnit == known.BaseUnit && Close(mention.BaseValue * known.PerBase, number);

    private static bool Equal(decimal? actual, decimal number, JObject expected) =>
        Close(actual, number) && ((string?)expected["iso_currency"] is null || actual is not null);

    private static bool Close(decimal? actual, decimal expected) =>
        actual is { } value && Math.Abs(value - expected) <= Math.Abs(expected) * 0.000_000_000_01m;

    /// <summary>The number with its scale word: 35.1亿 is 3,510,000,000.</summary>
    private static decimal? Scaled(QuantityMention mention, decimal? value) => value is null || mention.Kind != MentionKind.Quantity || mention.Value is null or 0 || mention.BaseValue is null
        ? value
        : value * (mention.BaseValue / (mention.UnitRecord?.Factor ?? 1) * (mention.UnitRecord?.FactorDivisor ?? 1) / mention.Value);

    // "[3,5)", "(,100)": which of the ends is open is not compared, 以上 includes its number in reports.
    private static bool IsRange(QuantityMention[] here, string range)
    {
        string[] ends = range.Trim('[', ']', '(', ')').Split(',');
        decimal? lower = ends[0].Length > 0 ? Number(ends[0]) : null, upper = ends[1].Length > 0 ? Number(ends[1]) : null;
        return (lower is not { } low || here.Any(m => m.Comparator is Comparator.Gt or Comparator.Ge or Comparator.Range && Close(Scaled(m, m.Value), low)))
            && (upper is not { } up || here.Any(m => (m.Comparator is Comparator.Lt or Comparator.Le && Close(Scaled(m, m.Value), up)) || Close(Scaled(m, m.Upper), up)));
    }

    private static decimal Number(JToken token) => Number(((JValue)token).ToString(CultureInfo.InvariantCulture));

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
