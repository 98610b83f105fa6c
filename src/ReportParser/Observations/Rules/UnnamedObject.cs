using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>The name behind a verb without an object: what the sentence was about, or the verb itself. 优化养老服务，新增[床位]300张; [立案]20件.</summary>
internal sealed class UnnamedObject(ClauseLexicon lexicon, NamingLexicon naming, WordClasses words)
{
    /// <summary>The name, null where nothing is known of the object.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="verb">Its verb.</param>
    public string? Of(SegmentContext segment, string verb)
    {
        if (segment.Dimension == "money")
            return lexicon.Starting(verb, 0, ClauseRole.Nominal)?.Surface.Length != verb.Length ? segment.Carried.Name ?? PaidFor(segment) ?? verb : verb;
        if (naming.Is(verb, NamingKind.HoldsObject) || lexicon.Ending(verb, verb.Length, ClauseRole.Nominal) is not null && CountsAnother(segment))
            return verb;
        string? named = Topic(segment, verb) ?? segment.Carried.Base ?? segment.Carried.Name;
        bool counted = segment.Dimension is "person" or "household" && segment.Tail.Noun.IsEmpty;
        if (named is not null && counted && !IsOfPeople(named))
            return naming.Is(verb, NamingKind.Reaches) ? Reaching(segment, named) + verb : IsOfUnits(segment, named) ? named : verb;
        return named ?? (SaysAll(segment, verb) ? verb : segment.Carried.Topic);
    }

    /// <summary>What reaches people: the last thing of which an amount was told, not the ones that it moved: 发放[补贴]2亿元，带动家电消费增长9%，惠及3万人.</summary>
    private static string Reaching(SegmentContext segment, string named) =>
        segment.Carried is { Measure: Measure.Growth, Recent: [.., { } last] } ? last.Name : named;

    /// <summary>The name of the projects that a policy or fund of the clause before supports: 设立转型基金，支持[项目]12个 is 转型基金项目. Null for other things.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="thing">What the verb is done to.</param>
    public string? Supported(SegmentContext segment, string verb, string thing)
    {
        if (!naming.Is(verb, NamingKind.Supporting) || !naming.Is(thing, NamingKind.Supported) || segment.Carried is not { Topic: { } topic, TopicClause: var clause } || clause != segment.Segment.Clause - 1 || words.OpensAsClause(topic))
            return null;
        return naming.Ending(topic, NamingKind.Scheme) is { } scheme && scheme.Length < topic.Length ? (naming.Is(scheme, NamingKind.Policy) ? topic[..^scheme.Length] : topic) + thing : null;
    }

    private bool IsOfPeople(string name) => !words.IsPredicative(name) &&
        (naming.Ending(name, NamingKind.PersonEnding) is not null || naming.Ending(name, NamingKind.People) is not null);

    /// <summary>Whether 户 counts firms rather than households: 经营主体120万户，净增[8万户].</summary>
    private bool IsOfUnits(SegmentContext segment, string name) =>
        segment.Dimension == "household" && naming.Ending(name, NamingKind.Firm) is not null;

    /// <summary>What the clause before was about, which the money is: 低保[标准]逐年提高，累计发放2亿元. Null without it.</summary>
    private string? PaidFor(SegmentContext segment) =>
        segment.Carried is { Topic: { } topic, TopicClause: var clause } && clause == segment.Segment.Clause - 1 && lexicon.Ending(topic, topic.Length, ClauseRole.Rate) is { } rate && rate.Surface.Length + 1 < topic.Length
            && lexicon.Starting(topic, 0, ClauseRole.Adverb | ClauseRole.Action) is null
            ? topic[..^rate.Surface.Length] : null;

    /// <summary>What the clause before was about; not a clause that says how something was done (做到有贪必肃), nor an action of which the verb tells what was done: 开展整治行动，拆违3万平方米.</summary>
    private string? Topic(SegmentContext segment, string verb) =>
        segment.Carried.Topic is { } topic && (words.OpensAsClause(topic) || SaysAll(segment, verb) && naming.Ending(topic, NamingKind.DeedSeries) is not null) ? null : segment.Carried.Topic;

    /// <summary>Whether a verb that nothing goes before says what is measured: 造林绿化3万亩, 脱贫120户.</summary>
    private bool SaysAll(SegmentContext segment, string verb) =>
        segment.Tail.Noun.IsEmpty && (segment.Dimension is "person" or "household" || !SegmentReader.IsCount(segment.Mention) && lexicon.Ending(verb, verb.Length, ClauseRole.Nominal) is not null);

    /// <summary>Whether the number cannot count what the last one counted, so that the verb says all: 修复矿山34处，治沙10万亩.</summary>
    private static bool CountsAnother(SegmentContext segment) =>
        segment.Carried.Origin is { } origin && !SegmentReader.IsCount(segment.Mention) && segment.Dimension.Length > 0 && segment.Dimension != (origin.Mention.UnitRecord?.Dimension ?? "")
        && segment.Lead.Subject.IsEmpty && segment.Tail.Noun.IsEmpty;
}
