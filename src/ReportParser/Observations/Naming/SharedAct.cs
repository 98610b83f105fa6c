using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Carries the predicate behind a list's last member to the members before it: [12]座水库、[30]处水闸完成加固, [8]个乡镇[63]个村完成改造.</summary>
internal static class SharedAct
{
    /// <summary>Stand before those with whom or to whom something is done.</summary>
    private const string Partners = "与和向对为给";

    /// <summary>Gives counted members without a verb of their own the action of the member behind them.</summary>
    /// <param name="findings">The values of a sentence; actions are put in place.</param>
    /// <param name="lexicon">Tells a predicate from a noun of action, which only the last member has: 4家医院、2所学校[建设].</param>
    public static void Fill(List<Finding> findings, ClauseLexicon lexicon)
    {
        for (int i = findings.Count - 2; i >= 0; i--)
            if (IsSubject(findings[i]) && findings[i].Draft.Action is null && IsMemberWithPredicate(findings[i + 1], lexicon))
                findings[i] = findings[i] with { Draft = findings[i].Draft with { Action = findings[i + 1].Draft.Action } };
            else if (DealOf(findings[i], findings[i + 1]) is { } deal)
                findings[i] = findings[i] with { Draft = findings[i].Draft with { Action = deal } };
            else if (IsSubject(findings[i]) && findings[i].Draft.Action is null && (ClaimOf(findings[i + 1], lexicon) ?? DeedOf(findings[i], findings[i + 1])) is { } claim)
                findings[i] = findings[i] with { Draft = findings[i].Draft with { Action = claim } };
    }

    /// <summary>What a list's last member, people without a noun, is named after, and the members before it do or undergo: 79个村、15万人[用上自来水]. Null without it.</summary>
    private static string? ClaimOf(Finding finding, ClauseLexicon lexicon) =>
        IsSubject(finding) && finding is { Segment: { Segment.Joint: Joint.List, Lead.Subject.IsEmpty: true, Dimension: "person" or "household" }, Draft.Action: null }
        && lexicon.Starting(finding.Name, 0, ClauseRole.Transitive) is { Surface.Length: > 1 } verb && verb.Surface.Length + 1 < finding.Name.Length ? finding.Name : null;

    /// <summary>What is done with, to or for those who were counted, the things whose number follows with it: 与[30家]央企[签署]70项[协议]. Null without it.</summary>
    private static string? DealOf(Finding partner, Finding next)
    {
        SegmentContext segment = partner.Segment;
        bool addressed = partner.Draft.Rule == "counted-noun" && segment.Mention.Span.Start > 0 && Partners.Contains(segment.Window.Text[segment.Mention.Span.Start - 1], StringComparison.Ordinal);
        if (!addressed || next is not { Draft: { Rule: "counted-noun", Action: { Length: > 1 } act }, Segment.Lead.Predicate: null } || next.Segment.Segment.Clause != segment.Segment.Clause || !SegmentReader.IsCount(next.Segment.Mention))
            return null;
        bool done = next.Segment.Segment.Joint == Joint.Subject && next.Segment.Verb == act || next.Segment.Segment.IsWithin && partner.Draft.Action == act;
        return done && (partner.Draft.Action ?? act) == act ? act + next.Name : null;
    }

    /// <summary>What counted people do for the things whose number follows, the things with it: 90名医生[走访农户]700户. Null without it.</summary>
    private static string? DeedOf(Finding people, Finding next)
    {
        bool acting = SegmentReader.CountsPeople(people.Segment.Mention) && people.Draft.Rule == "counted-noun" && next.Segment.Segment.Clause == people.Segment.Segment.Clause;
        return acting && next is { Segment: { Segment.Joint: Joint.Subject, Lead: { Verb.IsEmpty: false, Predicate: null } }, Draft: { Rule: "level", Action: { } act } } && SegmentReader.IsCount(next.Segment.Mention)
            ? act + next.Name : null;
    }

    private static bool IsMemberWithPredicate(Finding finding, ClauseLexicon lexicon) =>
        IsSubject(finding) && (finding.Segment.Segment.Joint == Joint.List || finding.Segment.Segment.IsWithin) && (finding.Segment.Lead.Subject.IsEmpty || !finding.Segment.Tail.Predicate.IsEmpty && (finding.Draft.Rule == "level" || HoldsOwner(finding))) && finding.Draft.Action is { } act
        && lexicon.Whole(act, ClauseRole.Nominal) is null;

    /// <summary>Whether the words before a number are part of the name: [市定]20项实事.</summary>
    private static bool HoldsOwner(Finding finding) => finding.Name.StartsWith(finding.Segment.Subject, StringComparison.Ordinal);

    /// <summary>Whether what a number counts is a subject, with no verb before it; the noun may stand before the number: [建议]12件、[提案]8件全部办复.</summary>
    private static bool IsSubject(Finding finding) =>
        finding.Draft.Rule is "counted-noun" or "level" && finding.Segment.Tail.Noun.IsEmpty == (finding.Draft.Rule == "level") && SegmentReader.IsCount(finding.Segment.Mention) && finding.Segment.Lead.Verb.IsEmpty && finding.Segment.Lead.Predicate is null;
}
