using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells whether a clause without a verb goes on under the verb of the clause before it: 新增上市企业3家，[专精特新企业]8家; 新增公路60公里，其中[高速公路]4公里.</summary>
internal sealed class CarriedAct(ClauseLexicon lexicon, WordClasses words, NamingLexicon naming)
{
    private const string Part = "其中";

    /// <summary>The length from which an action is a predicate with its object, which the part has not: 获国家科学技术奖.</summary>
    private const int LongestVerb = 4;

    /// <summary>The length of the noun that a part has in common with its whole: 项目.</summary>
    private const int ShortNoun = 2;

    /// <summary>The verb that a clause goes on under, null where it stands for itself.</summary>
    /// <param name="segment">The clause's first segment.</param>
    /// <param name="name">Its name.</param>
    public string? Of(SegmentContext segment, string name)
    {
        if (!OpensClause(segment))
            return null;
        if (OfThing(segment, name) is { } done)
            return done;
        if (segment.Carried is not { Action: { } act, Measure: Measure.Level, Origin: { } origin })
            return null;
        bool part = IsPart(segment, origin) && (IsNoun(name) || SegmentReader.CountsPeople(segment.Mention) && naming.Ending(name, NamingKind.People) is not null);
        bool member = IsNoun(name) || IsDeed(name, act) || AreFunds(name, segment.Carried.Name) || !segment.Segment.After.IsEmpty && words.EndsAsNoun(name);
        return part || member && IsMember(segment, origin) ? act : null;
    }

    /// <summary>The act done to the things counted before, of which some are counted behind an amount or growth of all: 实施项目90个、总投资60亿元，其中[省级项目]8个. Null for other values.</summary>
    private static string? OfThing(SegmentContext segment, string name) =>
        segment.Carried is { Thing: { Length: >= ShortNoun } thing, ThingAction: { Length: <= LongestVerb } act } && SegmentReader.IsCount(segment.Mention) && OpensPart(segment) && name.EndsWith(thing.AsSpan(thing.Length - ShortNoun), StringComparison.Ordinal) ? act : null;

    private bool OpensClause(SegmentContext segment) =>
        segment.Segment is { Joint: Joint.Clause, InBracket: false } && segment.Lead is { Verb.IsEmpty: true, Cumulative: false } && segment.Tail.Predicate.IsEmpty
        && (segment.Lead.Predicate is null || Bound(segment).Length > 0);

    /// <summary>The predicate that only bounds the number, where one bounded that of the clause before as well: 谋划甲类项目不少于20个，乙类项目[不少于]10个. Empty without one.</summary>
    private string Bound(SegmentContext segment) =>
        segment.Lead.Predicate is { } predicate && naming.Is(predicate.Surface, NamingKind.Bounding) && segment.Carried.Origin is { } origin && naming.Ending(origin.Before.In(segment.Window.Text).TrimEnd(), NamingKind.Bounding) is not null
            ? predicate.Surface : "";

    /// <summary>Whether a name is a thing, and neither an amount that stands for itself nor a clause: not 粮食产量, not 转移就业.</summary>
    /// <param name="name">The name.</param>
    public bool IsNoun(string name) => lexicon.Ending(name, name.Length, ClauseRole.Head | ClauseRole.Rate) is null && !words.HoldsVerb(name, IsModifier);

    /// <summary>Whether a verb of the segmenter's dictionary only modifies the noun behind it: [健身]中心, [超]亿元企业; not one that the lexicon knows as a verb.</summary>
    private bool IsModifier(string verb) => verb.Length > 1 && lexicon.Whole(verb, ClauseRole.Any) is null || naming.Is(verb, NamingKind.ThresholdVerb);

    /// <summary>Whether a clause names a part of what was counted or measured before.</summary>
    private static bool IsPart(SegmentContext segment, Segment origin) =>
        OpensPart(segment) && IsAlike(segment, origin) && (segment.Carried.Action!.Length <= LongestVerb || ArePeople(segment, origin));

    /// <summary>Whether two names end in the same word for money that is given: 争取国债[资金]5亿元，省级补助[资金]3亿元.</summary>
    private bool AreFunds(string name, string? first) =>
        first is not null && naming.Ending(name, NamingKind.Allotment) is { } money && naming.Ending(first, NamingKind.Allotment) == money;

    /// <summary>Whether two numbers count people one by one: 引进院士2[名]，博士30[名]; not 新增就业300人，失业人员90人.</summary>
    private static bool AreNamed(SegmentContext segment, Segment origin) =>
        segment.Mention.Unit is [.., '名' or '位'] && origin.Mention.Unit == segment.Mention.Unit;

    /// <summary>Whether a part and its whole both count people, for each of whom the predicate holds: 为900人提供帮扶，其中残疾人60人.</summary>
    private static bool ArePeople(SegmentContext segment, Segment origin) =>
        SegmentReader.CountsPeople(segment.Mention) && SegmentReader.CountsPeople(origin.Mention);

    private static bool OpensPart(SegmentContext segment) => segment.Before.TrimStart().StartsWith(Part, StringComparison.Ordinal) || IsBehindPart(segment);

    /// <summary>Whether the clause before is nothing but the word that opens the parts: [其中：]教师300名.</summary>
    private static bool IsBehindPart(SegmentContext segment) =>
        segment.Segment is { Clause: > 0, After.IsEmpty: true } && segment.Window.Sentence.Clauses[segment.Segment.Clause - 1].Span.In(segment.Window.Text).TrimEnd(" ：:").SequenceEqual(Part);

    /// <summary>Whether a clause is a further member of the list that the clause before opened behind its verb.</summary>
    private bool IsMember(SegmentContext segment, Segment origin) =>
        segment.Carried.Governs && origin.Clause == segment.Segment.Clause - 1 && segment.Window.Sentence.Clauses[origin.Clause].Separator is '，' or ','
        && origin.After.IsEmpty == segment.Segment.After.IsEmpty && IsAlike(segment, origin) && (segment.Dimension is not ("person" or "household") || IsDeed(segment.Subject, segment.Carried.Action!) || AreNamed(segment, origin))
        && segment.Before.Trim() == segment.Subject + Bound(segment);

    /// <summary>Whether a name is a deed, and the verb one that deeds are the object of: 完成危房改造40户，[抗震加固]20户; not 新建住房90套，危房改造40户.</summary>
    private bool IsDeed(string name, string act) =>
        naming.Ending(name, NamingKind.Deed) is not null && naming.Is(act, NamingKind.BeforeDeed) && act != "新增";

    private static bool IsAlike(SegmentContext segment, Segment origin) =>
        segment.Dimension == (origin.Mention.UnitRecord?.Dimension ?? "") || SegmentReader.IsCount(segment.Mention) && SegmentReader.IsCount(origin.Mention);
}
