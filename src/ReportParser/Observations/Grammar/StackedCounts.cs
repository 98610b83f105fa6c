using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>Gives a count the words behind the count that follows it directly, of which it is another count: [两批]30件便民事项, [八大类]40项实事, [20条]、9条具体措施.</summary>
internal static class StackedCounts
{
    /// <summary>Gives the counts of a sentence the words behind their neighbours.</summary>
    /// <param name="segments">The segments; those that stand first are put in place.</param>
    /// <param name="lexicon">Tells a verb before the first count, behind which no noun stands that it may count.</param>
    /// <param name="text">The text.</param>
    public static void Share(List<Segment> segments, ClauseLexicon lexicon, string text)
    {
        for (int i = segments.Count - 2; i >= 0; i--)
            if (IsBare(segments[i]) && segments[i + 1] is { Before.IsEmpty: true, After.Length: > 1 } next && text[next.After.Start] != '的'
                && (next.Joint == Joint.Adjacent && IsGroup(segments[i].Mention) && SegmentReader.IsCount(next.Mention) || IsAlternative(segments[i], next, lexicon, text)))
                segments[i] = segments[i] with { After = next.After };
    }

    private static bool IsBare(Segment segment) => segment.After.IsEmpty && SegmentReader.IsCount(segment.Mention);

    /// <summary>Whether a number counts the groups that the things behind it fall into.</summary>
    private static bool IsGroup(QuantityMention mention) => mention.Unit is "批" or "批次" or "类" or "大类" or "宗" or "组" or "轮";

    /// <summary>Whether two numbers follow each other in a list behind a verb, so that the noun behind the second is that of both: 完成[300户]、2万平方米危房改造.</summary>
    private static bool IsAlternative(Segment segment, Segment next, ClauseLexicon lexicon, string text) =>
        next.Joint == Joint.List && (segment.Mention.Unit == next.Mention.Unit || next.Mention.UnitRecord?.Dimension is "area" or "length")
        && lexicon.Ending(segment.Before.In(text), segment.Before.Length, ClauseRole.Action | ClauseRole.Performs) is { Surface.Length: > 1 };
}
