using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells whether a clause without a verb goes on under the verb of the clause before it: 新增上市企业3家，[专精特新企业]8家; 新增公路60公里，其中[高速公路]4公里.</summary>
internal sealed class CarriedAct(ClauseLexicon lexicon, WordClasses words, NamingLexicon naming)
{
    private const string Part = "其中";

    /// <summary>The length from which an action is a predicate with its object, which the part has not: 获国家科学技术奖.</summary>
    private const int LongestVerb = 4;

    /// <summary>The verb that a clause goes on under, null where it stands for itself.</summary>
    /// <param name="segment">The clause's first segment.</param>
    /// <param name="name">Its name.</param>
    public string? Of(SegmentContext segment, string name)
    {
        if (segment.Carried is not { Action: { } act, Measure: Measure.Level, Origin: { } origin } || !OpensClause(segment))
            return null;
        return IsPart(segment, origin) && (IsNoun(name) || SegmentReader.CountsPeople(segment.Mention) && naming.Ending(name, NamingKind.People) is not null) || IsNoun(name) && IsMember(segment, origin) ? act : null;
    }

    private static bool OpensClause(SegmentContext segment) =>
        segment.Segment is { Joint: Joint.Clause, InBracket: false } && segment.Lead is { Verb.IsEmpty: true, Predicate: null, Cumulative: false } && segment.Tail.Predicate.IsEmpty;

    /// <summary>Whether a name is a thing, and neither an amount that stands for itself nor a clause: not 粮食产量, not 转移就业.</summary>
    /// <param name="name">The name.</param>
    public bool IsNoun(string name) => lexicon.Ending(name, name.Length, ClauseRole.Head | ClauseRole.Rate) is null && !words.HoldsVerb(name);

    /// <summary>Whether a clause names a part of what was counted or measured before.</summary>
    private static bool IsPart(SegmentContext segment, Segment origin) =>
        (segment.Before.TrimStart().StartsWith(Part, StringComparison.Ordinal) || IsBehindPart(segment)) && IsAlike(segment, origin) && segment.Carried.Action!.Length <= LongestVerb;

    /// <summary>Whether the clause before is nothing but the word that opens the parts: [其中：]教师300名.</summary>
    private static bool IsBehindPart(SegmentContext segment) =>
        segment.Segment is { Clause: > 0, After.IsEmpty: true } && segment.Window.Sentence.Clauses[segment.Segment.Clause - 1].Span.In(segment.Window.Text).TrimEnd(" ：:").SequenceEqual(Part);

    /// <summary>Whether a clause is a further member of the list that the clause before opened behind its verb.</summary>
    private static bool IsMember(SegmentContext segment, Segment origin) =>
        segment.Carried.Governs && origin.Clause == segment.Segment.Clause - 1 && segment.Window.Sentence.Clauses[origin.Clause].Separator is '，' or ','
        && origin.After.IsEmpty == segment.Segment.After.IsEmpty && IsAlike(segment, origin) && segment.Dimension is not ("person" or "household")
        && segment.Before.Trim() == segment.Subject;

    private static bool IsAlike(SegmentContext segment, Segment origin) =>
        segment.Dimension == (origin.Mention.UnitRecord?.Dimension ?? "") || SegmentReader.IsCount(segment.Mention) && SegmentReader.IsCount(origin.Mention);
}
