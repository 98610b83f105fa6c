using ReportParser.Observations.Grammar;
using ReportParser.Observations.Periods;

namespace ReportParser.Observations;

/// <summary>What decided a value's status.</summary>
internal enum StatusSource
{
    /// <summary>The part of the report.</summary>
    Part,

    /// <summary>A goal word at the value.</summary>
    GoalWord,

    /// <summary>An estimate cue before it in the sentence.</summary>
    EstimateCue,
}

/// <summary>A value's status and what decided it.</summary>
internal readonly record struct StatusReading(ObservationStatus Status, StatusSource Source)
{
    /// <summary>The status of a segment's value.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    public static StatusReading Of(SegmentContext segment, ReportFrame frame)
    {
        if (frame.IsPlan)
            return new StatusReading(ObservationStatus.Target, StatusSource.Part);
        bool goal = segment.Segment.InBracket && segment.Before.Contains("目标", StringComparison.Ordinal) || segment.Before.Contains("力争", StringComparison.Ordinal);
        if (goal)
            return new StatusReading(ObservationStatus.Target, StatusSource.GoalWord);
        return segment.Carried.Estimate
            ? new StatusReading(ObservationStatus.Estimated, StatusSource.EstimateCue)
            : new StatusReading(ObservationStatus.Actual, StatusSource.Part);
    }
}
