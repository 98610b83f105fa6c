using System.Globalization;
using ReportParser.Diagnostics;

namespace ReportParser.Observations.Consistency;

/// <summary>
/// Level, change and growth of one thing in one sentence that contradict each other: with level L and growth g the change is L·g/(1+g), and
/// from one level to the next it is their difference. Digits bound each value; a growth at constant prices is left alone.
/// </summary>
internal static class MovementCheck
{
    /// <summary>Of how many values of one thing in a sentence the first ones are looked at; more are a list.</summary>
    private const int Most = 12;

    public static IEnumerable<Diagnostic> Find(Claim[] claims, CueLexicon cues) => claims
        .Where(claim => claim.Found is { Annualized: false, Measure: Measure.Level or Measure.Change or Measure.Growth })
        .GroupBy(claim => (claim.Found.Sentence, claim.Subject))
        .Select(group => group.Take(Most).ToArray())
        .Where(group => group.Length > 2)
        .Select(group => OfGrowth(group, cues) ?? OfLevels(group))
        .OfType<Diagnostic>();

    private static Diagnostic? OfGrowth(Claim[] group, CueLexicon cues)
    {
        foreach (Claim growth in group.Where(claim => claim is { Found.Measure: Measure.Growth, Unit: "%", Value: > -100 } && !IsReal(claim, cues)))
        {
            Claim? level = group.FirstOrDefault(claim => claim.Found.Measure == Measure.Level && IsOfSamePeriod(claim, growth));
            Claim? change = group.FirstOrDefault(claim => claim.Found.Measure == Measure.Change && claim.Unit == level?.Unit && IsOfSamePeriod(claim, growth) && claim.Found.Baseline == growth.Found.Baseline);
            if (level is null || change is null)
                continue;
            (decimal least, decimal most) = Expected(level, growth);
            if (change.Value < least - change.Slack || change.Value > most + change.Slack)
                return Warn(change, $"{change.SaySubject()} is {change.Say()}; expected about {Round((least + most) / 2, change)} from the level {level.Say()} and the growth {growth.Say()}");
        }
        return null;
    }

    /// <summary>The least and the greatest change that a level and a growth allow within their digits.</summary>
    private static (decimal Least, decimal Most) Expected(Claim level, Claim growth)
    {
        decimal[] ends =
        [
            .. from l in new[] { level.Value - level.Slack, level.Value + level.Slack }
               from g in new[] { growth.Value - growth.Slack, growth.Value + growth.Slack }
               select l * g / (100 + g),
        ];
        return (ends.Min(), ends.Max());
    }

    private static Diagnostic? OfLevels(Claim[] group)
    {
        foreach (Claim change in group.Where(claim => claim.Found.Measure == Measure.Change))
        {
            Claim[] levels = [.. group.Where(claim => claim.Found.Measure == Measure.Level && claim.Found.Quote.Start < change.Found.Quote.Start && IsInUnitOf(claim, change))];
            if (levels.Length != 2 || Array.Find(levels, claim => IsOfSamePeriod(claim, change)) is not { } now || Array.Find(levels, claim => IsBefore(claim, now, change)) is not { } before)
                continue;
            decimal difference = now.Value - before.Value;
            if (Math.Abs(difference - change.Value) > now.Slack + before.Slack + change.Slack)
                return Warn(change, $"{change.SaySubject()} is {change.Say()}; expected {Round(difference, change)}, the difference of {before.Say()} and {now.Say()}");
        }
        return null;
    }

    /// <summary>Whether a level is the one that a change starts from: its baseline, or the open start of 由…提高到.</summary>
    private static bool IsBefore(Claim level, Claim now, Claim change) =>
        level != now && (level.Found.Period is null || level.Found.Period == change.Found.Baseline
            || change.Found.Baseline is null && !level.Found.Period.Contains('/', StringComparison.Ordinal) && string.CompareOrdinal(level.Found.Period, now.Found.Period) < 0);

    private static bool IsInUnitOf(Claim level, Claim change) => level.Unit == change.Unit || (level.Unit, change.Unit) is ("%", "[pp]");

    private static bool IsOfSamePeriod(Claim one, Claim other) => one.Found.Period is not null && one.Found.Period == other.Found.Period;

    private static bool IsReal(Claim growth, CueLexicon cues) => cues.Ending(growth.Found.Name, CueKind.ConstantPrices) is not null;

    private static string Round(decimal value, Claim like) =>
        (like.Found.Value is { } written && written != 0 ? value / (like.Value / written) : value).ToString("0.##", CultureInfo.InvariantCulture) + like.Found.Unit;

    private static Diagnostic Warn(Claim at, string problem) => ConsistencyReader.Warn(
        DiagnosticCodes.MovementContradicted, at.Found, $"{problem}. Read the sentence: a figure may be mistyped, or be compared with another year than it seems.");
}
