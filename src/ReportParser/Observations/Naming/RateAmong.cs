using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Gives a group the rate of the whole that it is set apart from: 失业率3%，其中[青年]5% is 青年失业率.</summary>
internal static class RateAmong
{
    /// <summary>The rate of a group, null where the sentence names no rate before, or the percentage is a part of a whole.</summary>
    /// <param name="segment">The segment of the group's percentage.</param>
    /// <param name="group">The group's name.</param>
    /// <param name="lexicon">Tells the name of a rate.</param>
    public static string? Complete(SegmentContext segment, string group, ClauseLexicon lexicon) =>
        segment.IsAmong && !segment.Before.Contains('占', StringComparison.Ordinal) && segment.Lead.Verb.IsEmpty
        && segment.Carried is { Measure: Measure.Level, Name: { } rate, Origin.Mention.Unit: "%" or "％" } && lexicon.Ending(rate, rate.Length, ClauseRole.Rate) is not null && !rate.Contains(group, StringComparison.Ordinal)
            ? group + rate : null;
}
