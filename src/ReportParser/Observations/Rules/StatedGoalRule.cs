using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Rules;

/// <summary>The goal in a bracket behind what was reached: 增长9%（年度目标6%以上）, and the higher one that a growth is to strive for: 增长7%以上、力争达到8%. It measures what the value before it measures.</summary>
internal sealed class StatedGoalRule(ClauseLexicon lexicon) : IClauseRule
{
    private const string Goal = "目标";

    public Draft? Read(SegmentContext segment)
    {
        bool goal = segment.Segment.InBracket && segment.Before.Contains(Goal, StringComparison.Ordinal) || IsGoalOfGrowth(segment) || IsHigherAim(segment);
        return goal && segment.Carried is { Measure: { } measure, Names.IsEmpty: false } carried
            ? new Draft("stated-goal", measure, carried.Names) { Action = carried.Action, Whole = carried.Whole, Carries = false }
            : null;
    }

    /// <summary>Whether a percentage is the goal that the growth before it came near to: 增长9%，接近[10%]左右的预期目标.</summary>
    private bool IsGoalOfGrowth(SegmentContext segment) =>
        segment.IsPercent && segment.Carried.Measure is Measure.Growth && segment.Segment.Joint == Joint.Clause && segment.After.EndsWith(Goal, StringComparison.Ordinal)
        && lexicon.Ending(segment.After, segment.After.Length, ClauseRole.Benchmark)?.Surface.Length == segment.After.TrimStart('的').Length
        && segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true, Growth: null };

    /// <summary>Whether a percentage is what the growth before it is to strive for beyond itself: 增长7%以上、力争达到[8%].</summary>
    private static bool IsHigherAim(SegmentContext segment) =>
        segment.IsPercent && segment.Carried.Measure is Measure.Growth && segment.After.Length == 0
        && segment.Lead is { Target: true, Subject.IsEmpty: true, Verb.IsEmpty: true, Growth: null };
}
