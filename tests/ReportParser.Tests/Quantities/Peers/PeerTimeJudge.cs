using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Tests.Quantities.Peers;

/// <summary>Says whether the scanner reads a peer's date or period: its place, and where the case says so the months that it covers.</summary>
internal static partial class PeerTimeJudge
{
    /// <summary>Whether all that the case expects is found.</summary>
    public static bool Passes(PeerCase @case)
    {
        QuantityMention[] mentions = [.. QuantityScannerTests.Scanner.Scan(@case.Input)];
        return @case.Expected.All(expected => Finds(mentions, expected, @case.ReferenceYear));
    }

    private static bool Finds(QuantityMention[] mentions, JObject expected, int? year)
    {
        var place = new TextSpan((int)expected["start"]!, (int)expected["end"]!);
        QuantityMention[] here = [.. mentions.Where(m => m.Kind is MentionKind.Date or MentionKind.Period or MentionKind.Quantity && m.Span.Overlaps(place))];
        if (here.Length == 0)
            return false;
        (string First, string Last)[] accepted = [.. Months(expected)];
        return accepted.Length == 0 || (Months(here[0].Time?.Resolve(year, year)) is { } from && Months(here[^1].Time?.Resolve(year, year)) is { } to && accepted.Contains((from.First, to.Last)));
    }

    /// <summary>The months that the case says are covered; nothing where it says none (a place, a duration).</summary>
    private static IEnumerable<(string First, string Last)> Months(JObject expected)
    {
        if (expected["value"] is JArray { Count: 2 } ends && TryDate(ends[0], out DateTime from) && TryDate(ends[1], out DateTime to))
            yield return (Month(from), Month(to));
        if ((string?)expected["expr"] is { } expression && Expression().Match(expression) is { Success: true } match
            && Grain(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[3].Value) is { } grain)
            yield return grain;
        foreach (JToken resolved in Resolutions(expected))
        {
            if (!TryDate(resolved["startDate"] ?? resolved["start"], out DateTime start) || !TryDate(resolved["endDate"] ?? resolved["end"], out DateTime end))
                continue;
            yield return (Month(start), Month(end.AddDays(-1)));
            // The suite ends a span before the year or month that is named last; reports mean it to be included.
            bool years = end is { Month: 1, Day: 1 } && start is { Month: 1, Day: 1 };
            yield return (Month(start), years ? $"{end.Year}-12" : Month(end));
        }
    }

    private static IEnumerable<JToken> Resolutions(JObject expected)
    {
        if (expected["resolution"]?["PastResolution"] is { } past)
            yield return past;
        foreach (JToken value in expected["resolution"]?["values"] as JArray ?? [])
            yield return value;
    }

    private static bool TryDate(JToken? token, out DateTime date)
    {
        date = default;
        return token is JValue { Type: JTokenType.String } text && DateTime.TryParse((string)text!, CultureInfo.InvariantCulture, out date);
    }

    private static (string, string)? Grain(int year, int month, string grain) => grain switch
    {
        "Year" => ($"{year}-01", $"{year}-12"),
        "Month" => ($"{year}-{month:00}", $"{year}-{month:00}"),
        _ => null,
    };

    private static (string First, string Last)? Months(string? period)
    {
        if (period is null)
            return null;
        string[] ends = period.Split('/');
        return (First(ends[0]), Last(ends[^1]));
    }

    private static string First(string point) => point.Length == 4 ? point + "-01" : point[5] switch
    {
        'S' => point[..5] + (point[6] == '1' ? "01" : "07"),
        'Q' => point[..5] + ((point[6] - '1') * 3 + 1).ToString("00", CultureInfo.InvariantCulture),
        _ => point[..7],
    };

    private static string Last(string point) => point.Length == 4 ? point + "-12" : point[5] switch
    {
        'S' => point[..5] + (point[6] == '1' ? "06" : "12"),
        'Q' => point[..5] + ((point[6] - '0') * 3).ToString("00", CultureInfo.InvariantCulture),
        _ => point[..7],
    };

    private static string Month(DateTime date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^datetime \((\d+), (\d+), \d+, \d+, \d+, \d+\) (\w+)$")]
    private static partial Regex Expression();
}
