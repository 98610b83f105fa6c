using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the amount that a clause leaves out after one that names it: 食品业产值达到9亿元，纺织业[产值]达到6亿元; 蔬菜面积发展到3万亩、林果[面积]达到2万亩.</summary>
internal sealed class GappedAmount(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming)
{
    private const int LongestOwner = 10;

    /// <summary>The amount, empty where the name needs none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="name">Its name.</param>
    public string Of(SegmentContext segment, string name)
    {
        if (segment.Lead is not { Verb.IsEmpty: true, Subject.IsEmpty: false, Predicate: { } predicate } || !predicate.Is(ClauseRole.Level)
            || segment.Carried is not { Measure: Measure.Level, Name: { } before, Origin: { } origin } || segment.Dimension is not ("money" or "area") || origin.Mention.UnitRecord?.Dimension != segment.Dimension)
            return "";
        bool follows = origin.Clause >= segment.Segment.Clause - 1 && !segment.Segment.InBracket;
        return follows && lexicon.Ending(before, before.Length, ClauseRole.Head) is { } head && before.Length > head.Surface.Length + 1 && IsOwner(name) ? head.Surface : "";
    }

    /// <summary>Whether a name is a thing that has amounts and is none itself: 纺织业; not 贷款, 税收.</summary>
    private bool IsOwner(string name) =>
        (name.Length <= LongestOwner || name[^1] == '业') && catalogue.Find(name) is null && lexicon.Ending(name, name.Length, ClauseRole.Head | ClauseRole.Rate | ClauseRole.GrowthNoun) is null
        && naming.Ending(name, NamingKind.Allotment) is null && naming.Ending(name, NamingKind.Completed) is null && naming.Ending(name, NamingKind.LandArea) is null;
}
