using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the amount that a clause leaves out after one that names it: 食品业产值达到9亿元，纺织业[产值]达到6亿元; 蔬菜面积发展到3万亩、林果[面积]达到2万亩; 装机容量6万千瓦，其中水电[装机容量]2万千瓦.</summary>
internal sealed class GappedAmount(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming)
{
    private const int LongestOwner = 10;

    /// <summary>Begins the name of what plants can produce, in whose unit nothing else is measured.</summary>
    private const string Capacity = "装机";

    /// <summary>Opens the name of an amount that all have together, of which a part has only the rest: [全社会]固定资产投资.</summary>
    private const string Everyone = "全社会";

    /// <summary>The amount, empty where the name needs none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="name">Its name.</param>
    public string Of(SegmentContext segment, string name)
    {
        if (OfPart(segment, name) is { } shared)
            return shared;
        if (segment.Lead is not { Verb.IsEmpty: true, Subject.IsEmpty: false, Predicate: { } predicate } || !predicate.Is(ClauseRole.Level)
            || segment.Carried is not { Measure: Measure.Level, Name: { } before, Origin: { } origin } || segment.Dimension is not ("money" or "area") || origin.Mention.UnitRecord?.Dimension != segment.Dimension)
            return "";
        bool follows = origin.Clause >= segment.Segment.Clause - 1 && !segment.Segment.InBracket;
        return follows && lexicon.Ending(before, before.Length, ClauseRole.Head) is { } head && before.Length > head.Surface.Length + 1 && IsOwner(name) ? head.Surface : "";
    }

    /// <summary>The amount of a whole that a part of it leaves out: 其中水电[装机容量]2万千瓦、核电[装机容量]1万千瓦. Null where no part is told, or where its unit may be that of something else.</summary>
    private string? OfPart(SegmentContext segment, string name)
    {
        if (segment.Lead.Subject.IsEmpty || segment.Carried.Recent is not [.., { } whole] || !segment.IsAmong && !GoesOn(segment, whole)
            || lexicon.Ending(whole.Name, whole.Name.Length, ClauseRole.Head) is not { } head || head.Surface.Length + 1 >= whole.Name.Length)
            return null;
        bool shares = segment.Dimension == "money" ? naming.Ending(whole.Name, NamingKind.Outlay) is not null && IsOwner(name)
            : segment.Mention.Unit.EndsWith("千瓦", StringComparison.Ordinal) && head.Surface.StartsWith(Capacity, StringComparison.Ordinal) && lexicon.Ending(name, name.Length, ClauseRole.Head) is null;
        return !shares ? null : whole.Name.StartsWith(Everyone, StringComparison.Ordinal) ? whole.Name[Everyone.Length..] : head.Surface;
    }

    /// <summary>Whether a number goes on with the list of a whole's parts.</summary>
    private static bool GoesOn(SegmentContext segment, RecentLevel last) =>
        segment.Segment.Joint == Joint.List && last.Clause == segment.Segment.Clause
        && segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.In(segment.Window.Text).Contains("其中", StringComparison.Ordinal);

    /// <summary>Whether a name is a thing that has amounts and is none itself: 纺织业; not 贷款, 税收.</summary>
    private bool IsOwner(string name) =>
        (name.Length <= LongestOwner || name[^1] == '业') && catalogue.Find(name) is null && lexicon.Ending(name, name.Length, ClauseRole.Head | ClauseRole.Rate | ClauseRole.GrowthNoun) is null
        && naming.Ending(name, NamingKind.Allotment) is null && naming.Ending(name, NamingKind.Completed) is null && naming.Ending(name, NamingKind.LandArea) is null;
}
