using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>
/// By what an amount moved, in a verb that holds what it did: 存款余额达到80亿元、净增12亿元, 农民人均纯收入净增120元, 税收3亿元，增收4000万元, 人均税负60元，减负58%.
/// Not a flow of its own: 企业净增12家、累计80家, 减负3亿元.
/// </summary>
internal sealed class NetChangeRule(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NameResolver names, NamingLexicon naming) : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        if (segment.Tail is not { Noun.IsEmpty: true, Predicate.IsEmpty: true } || segment.Lead.Growth is not null)
            return null;
        return segment.Lead.Subject.IsEmpty && naming.Is(segment.Verb, NamingKind.NetMove) ? OfCarried(segment) : OfOwn(segment);
    }

    private Draft? OfCarried(SegmentContext segment)
    {
        if (segment.Carried is not { Measure: Measure.Level, Action: null, Names.Length: 1, Origin: { } origin } carried)
            return null;
        bool grows = segment.IsPercent && !IsPercent(origin) && segment.Verb.Length > 0;
        return grows ? Moved(segment, "growth", Measure.Growth, carried.Names, segment.Verb)
            : IsSameUnit(segment, origin) && IsIncrease(segment.Verb, carried.Name!) ? Moved(segment, "change", Measure.Change, carried.Names, segment.Verb) with { Whole = carried.Whole }
            : null;
    }

    /// <summary>An amount that stands before the verb itself; things that are counted increase by a flow.</summary>
    private Draft? OfOwn(SegmentContext segment)
    {
        string words = segment.Subject;
        if (!segment.Lead.Verb.IsEmpty || segment.Lead.Predicate is not null || SegmentReader.IsCount(segment.Mention) || segment.IsRelative
            || naming.Ending(words, NamingKind.NetMove) is not { } verb || verb.Length == words.Length || !IsAmount(words[..^verb.Length]))
            return null;
        return names.Resolve(words[..^verb.Length], segment.Carried) is { } name ? Moved(segment, "change", Measure.Change, [name], verb) : null;
    }

    /// <summary>Whether a verb says nothing but that the amount before it grew; what is taken off burdens is an amount of its own.</summary>
    private bool IsIncrease(string verb, string carried) => lexicon.Whole(verb, ClauseRole.Any)?.Polarity is not -1 && (lexicon.Whole(verb, ClauseRole.Transitive) is not null || IsAmount(carried));

    private bool IsAmount(string words) => catalogue.Find(words) is not null || lexicon.Ending(words, words.Length, ClauseRole.Head) is not null;

    private Draft Moved(SegmentContext segment, string rule, Measure measure, ImmutableArray<string> moved, string verb) =>
        new(rule, measure, moved) { Polarity = lexicon.Whole(verb, ClauseRole.Any)?.Polarity is -1 ? -1 : 1, Scope = segment.Lead.Scope };

    private static bool IsPercent(Segment origin) => origin.Mention.UnitRecord?.Dimension == "percent";

    /// <summary>Whether both numbers are amounts of one kind: 亿元 and 万元, 家 and 家.</summary>
    private static bool IsSameUnit(SegmentContext segment, Segment origin) =>
        segment.Mention.Unit == origin.Mention.Unit || !SegmentReader.IsCount(segment.Mention) && segment.Dimension.Length > 0 && segment.Dimension == origin.Mention.UnitRecord?.Dimension;
}
