using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>Gives a count the words behind the count that follows it directly, of which it is another count: [两批]30件便民事项, [八大类]40项实事, [20条]、9条具体措施, 北山村[300亩]、柳湾村400亩造林.</summary>
internal static class StackedCounts
{
    /// <summary>Gives the counts of a sentence the words behind their neighbours.</summary>
    /// <param name="segments">The segments; those that stand first are put in place.</param>
    /// <param name="lexicon">Tells a verb before the first count, behind which no noun stands that it may count.</param>
    /// <param name="naming">Tells the units of groups.</param>
    /// <param name="zones">Tells the places of a work.</param>
    /// <param name="window">The sentence.</param>
    public static void Share(List<Segment> segments, ClauseLexicon lexicon, NamingLexicon naming, ZoneNames zones, SentenceWindow window)
    {
        string text = window.Text;
        for (int i = segments.Count - 2; i >= 0; i--)
            if (segments[i + 1] is { After.Length: > 1 } next && text[next.After.Start] != '的' && (IsOfSites(segments[i], next, zones, window) || IsBare(segments[i]) && next.Before.IsEmpty
                && (next.Joint == Joint.Adjacent && naming.Is(segments[i].Mention.Unit, NamingKind.GroupUnit) && SegmentReader.IsCount(next.Mention) || IsAlternative(segments[i], next, lexicon, text))))
                segments[i] = segments[i] with { After = next.After };
    }

    /// <summary>Whether two sizes are those of one work at two places.</summary>
    private static bool IsOfSites(Segment segment, Segment next, ZoneNames zones, SentenceWindow window) =>
        segment.After.IsEmpty && next.Joint == Joint.List && segment.Mention.Unit == next.Mention.Unit
        && LeadReader.Trim(window.Text, next.Before) is var site && (ZoneNames.IsDivision(window, site) || segment.Mention.UnitRecord?.Dimension is "area" or "length" && zones.IsSite(window, site, window[next.After]));

    private static bool IsBare(Segment segment) => segment.After.IsEmpty && SegmentReader.IsCount(segment.Mention);

    /// <summary>Whether two numbers follow each other in a list behind a verb, so that the noun behind the second is that of both: 完成[300户]、2万平方米危房改造.</summary>
    private static bool IsAlternative(Segment segment, Segment next, ClauseLexicon lexicon, string text) =>
        next.Joint == Joint.List && (segment.Mention.Unit == next.Mention.Unit || next.Mention.UnitRecord?.Dimension is "area" or "length")
        && lexicon.Ending(segment.Before.In(text), segment.Before.Length, ClauseRole.Action | ClauseRole.Performs) is { Surface.Length: > 1 };
}
