using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Rules;

/// <summary>Names the money behind what was done for those just counted: 为36家企业[融资]3亿元, 为19家企业发放[补贴]5万元.</summary>
internal sealed class GrantedMoney(ClauseLexicon lexicon)
{
    /// <summary>The shortest noun that can be what a verb gave.</summary>
    private const int ShortestNoun = 2;

    /// <summary>The name, and the verb where one stands before it; null where the money is not granted to anyone counted.</summary>
    /// <param name="segment">The segment.</param>
    public (string Name, string? Verb)? Of(SegmentContext segment)
    {
        if (Act(segment) is not { } act)
            return null;
        for (int i = 0; i <= act.Length - ShortestNoun; i++)
            if (lexicon.Starting(act, i, ClauseRole.Action | ClauseRole.Transitive) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Nominal) && i + verb.Surface.Length + ShortestNoun <= act.Length)
                return (act[(i + verb.Surface.Length)..].TrimStart('了'), verb.Surface);
        return (act, null);
    }

    /// <summary>What was done for those counted, directly before the money. Null elsewhere.</summary>
    private static string? Act(SegmentContext segment)
    {
        if (segment is not { Dimension: "money", Lead: { Verb.IsEmpty: true, Subject.IsEmpty: true }, Carried: { Action: { Length: > 1 } act, Origin: { } origin } } || origin.Mention.UnitRecord?.Dimension == "money")
            return null;
        int from = origin.Mention.Span.End, length = segment.Mention.Span.Start - from;
        return length > act.Length && segment.Window.Text.AsSpan(from, length) is var between && between.EndsWith(act) && between.IndexOfAny("，、；") < 0 ? act : null;
    }
}
