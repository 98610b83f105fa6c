using ReportParser.Diagnostics;

namespace ReportParser.Observations.Consistency;

/// <summary>Levels of one indicator in one report about 10,000 apart, in whatever years: 万元 for 亿元.</summary>
internal static class ScaleCheck
{
    /// <summary>万 between two units, and how far a value may move between the years of a report.</summary>
    private const decimal Slip = 10_000, Moves = 3;

    public static IEnumerable<Diagnostic> Find(Claim[] claims) => claims
        .Where(claim => claim is { Value: > 0, Found: { Indicator: not null, Measure: Measure.Level } })
        .GroupBy(claim => (claim.Subject, claim.Unit))
        .Select(series => series.OrderBy(claim => claim.Value).ThenBy(claim => claim.Found.Quote.Start).ToArray())
        .Where(series => series[^1].Value / series[0].Value is >= Slip / Moves and <= Slip * Moves)
        .Select(series => ConsistencyReader.Warn(DiagnosticCodes.ScaleDoubtful, series[0].Found,
            $"{series[0].SaySubject()} is {series[0].Say()}, but {series[^1].Say()} for {series[^1].Found.Period ?? "an open period"}; expected values of one size. Compare with the original: 万 and 亿 may be confused."));
}
