using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>What an amount grew by, behind the amount itself: 存款余额达到80亿元、净增12亿元. Not a flow of its own: 企业净增12家、累计80家.</summary>
internal sealed class NetChangeRule(NamingLexicon naming) : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        CarriedSubject carried = segment.Carried;
        bool bare = naming.Is(segment.Verb, NamingKind.NetIncrease) && segment.Lead.Subject.IsEmpty && segment.Tail is { Noun.IsEmpty: true, Predicate.IsEmpty: true };
        return bare && carried is { Measure: Measure.Level, Action: null, Names.Length: 1, Origin: { } origin } && IsSameUnit(segment, origin)
            ? new Draft("change", Measure.Change, carried.Names) { Polarity = 1, Whole = carried.Whole, Scope = segment.Lead.Scope }
            : null;
    }

    /// <summary>Whether both numbers are amounts of one kind: 亿元 and 万元, 家 and 家.</summary>
    private static bool IsSameUnit(SegmentContext segment, Segment origin) =>
        segment.Mention.Unit == origin.Mention.Unit || !SegmentReader.IsCount(segment.Mention) && segment.Dimension.Length > 0 && segment.Dimension == origin.Mention.UnitRecord?.Dimension;
}
