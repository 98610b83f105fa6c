using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Periods;

/// <summary>Tells a step that an indicator passed within a review of several years, no one knows when, so that its period stays open.</summary>
internal sealed class PassedStep(CueLexicon cues)
{
    /// <summary>The length of a verb that says of a value that it was passed: 迈上了.</summary>
    private const int LongestPassing = 3;

    /// <summary>How far behind a step the value stands that was reached in the end: 突破9百亿元[大关、达到]960亿元.</summary>
    private const int Reach = 6;

    private const string Marks = "、，,", Reached = "达";

    /// <summary>Whether a value is one of several steps that were passed behind each other: 进出口额[接连]突破8千亿元、9千亿元.</summary>
    /// <param name="segment">The value.</param>
    public bool IsOneOfSeveral(SegmentContext segment)
    {
        TextSpan clause = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span;
        QuantityMention[] steps = [.. segment.Window.Mentions.Where(m => m.Kind == MentionKind.Quantity && clause.Contains(m.Span) && m.UnitRecord?.Dimension == segment.Mention.UnitRecord?.Dimension)];
        if (steps.Length < 2 || steps[0].Span.Start - clause.Start <= LongestPassing)
            return false;
        ReadOnlySpan<char> before = segment.Window.Text.AsSpan(clause.Start, steps[0].Span.Start - clause.Start);
        for (int verb = 2; verb <= LongestPassing; verb++)
            if (cues.Ending(before[..^verb], CueKind.Successive) is not null)
                return true;
        return false;
    }

    /// <summary>Whether the value that the indicator has come to since stands behind a step that it passed: 经济总量突破[9百亿元]、达960亿元.</summary>
    /// <param name="segment">The value.</param>
    public static bool IsOvertaken(SegmentContext segment)
    {
        QuantityMention step = segment.Mention;
        if (segment.Window.Mentions.FirstOrDefault(m => m.Span.Start >= step.Span.End) is not { Kind: MentionKind.Quantity } end || end.Span.Start - step.Span.End > Reach
            || end.UnitRecord?.Dimension != step.UnitRecord?.Dimension || !(end.BaseValue > step.BaseValue))
            return false;
        ReadOnlySpan<char> between = segment.Window.Text.AsSpan(step.Span.End..end.Span.Start);
        return between.IndexOfAny(Marks) is >= 0 and int mark && between[(mark + 1)..].StartsWith(Reached);
    }
}
