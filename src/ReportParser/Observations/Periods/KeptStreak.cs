using ReportParser.Observations.Grammar;
using ReportParser.Observations.Rules;
using ReportParser.Quantities;

namespace ReportParser.Observations.Periods;

/// <summary>Finds the years for which a value was kept: 参保率连续[5年]保持在95%以上.</summary>
internal sealed class KeptStreak(CueLexicon cues)
{
    /// <summary>The years of the streak that a value was kept in, null for a value without one.</summary>
    /// <param name="segment">The value.</param>
    public QuantityMention? Before(SegmentContext segment)
    {
        string words = segment.Before.Trim();
        return cues.Opening(words, CueKind.Kept) is not null && segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true }
            && segment.Window.Mentions.LastOrDefault(m => m.Span.End == segment.Segment.Before.Start) is { } years
            && segment.Window.Text.AsSpan(0, years.Span.Start).EndsWith(StreakRule.Running) ? years : null;
    }
}
