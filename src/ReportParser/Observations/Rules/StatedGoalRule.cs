using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Rules;

/// <summary>The goal in a bracket behind what was reached: 增长9%（年度目标6%以上）. It measures what the value before it measures.</summary>
internal sealed class StatedGoalRule : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        bool goal = segment.Segment.InBracket && segment.Before.Contains("目标", StringComparison.Ordinal);
        return goal && segment.Carried is { Measure: { } measure, Names.IsEmpty: false } carried
            ? new Draft("stated-goal", measure, carried.Names) { Action = carried.Action, Whole = carried.Whole, Carries = false }
            : null;
    }
}
