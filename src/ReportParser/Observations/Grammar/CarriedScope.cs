using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Grammar;

/// <summary>A place that holds for the values behind it: to the end of the sentence where it opens it, else to the end of its part or clause.</summary>
/// <param name="Place">The place.</param>
/// <param name="LastClause">The last clause that it holds for.</param>
internal sealed record CarriedScope(string Place, int LastClause)
{
    /// <summary>The place of a value: its own, the one of the value whose name it goes on about, or the one that governs where it stands.</summary>
    /// <param name="segment">The value's segment.</param>
    /// <param name="draft">What a rule made of it.</param>
    /// <param name="naming">Tells names that say themselves where their things are.</param>
    public static string? For(SegmentContext segment, Draft draft, NamingLexicon naming)
    {
        CarriedSubject carried = segment.Carried;
        bool goesOn = segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true } || carried.Name is { } name && draft.Names.Length > 0 && draft.Names[0].StartsWith(name, StringComparison.Ordinal);
        bool near = carried.Origin is { } origin && origin.Clause >= carried.PartClause;
        return draft.Scope ?? (goesOn && near ? carried.OwnScope : null) ?? (carried.Scope is { } scope && segment.Segment.Clause <= scope.LastClause && !NamesAnother(draft, scope.Place, naming) ? scope.Place : null);
    }

    /// <summary>Whether a name says itself where its thing is, or that it is one of such places, so that a place from before cannot hold for it: [农村]学校 behind 城区学校, 国家级[开发区] behind 开发区产值.</summary>
    private static bool NamesAnother(Draft draft, string place, NamingLexicon naming) =>
        draft.Names.Any(name => name.Contains(place, StringComparison.Ordinal) || naming.Opening(name, NamingKind.OwnPlace) is not null);

    /// <summary>What a segment leaves: the place that its value names, which a later member of a list has for itself alone, or the one that it has itself from before.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="named">The place that it names; null without one.</param>
    /// <param name="action">What was done there; null without an action.</param>
    public static CarriedScope? Of(SegmentContext segment, string? named, string? action)
    {
        CarriedScope? before = segment.Carried.Scope;
        if (named is null || segment.Segment.Joint == Joint.List)
            return before;
        int clause = segment.Segment.Clause;
        int last = IsTopic(segment, named, action) ? LastOfTopic(segment.Window, clause) : clause;
        return before is not null && last == clause && before.LastClause > clause ? before : new CarriedScope(named, last);
    }

    /// <summary>What a clause without a number leaves: the place that opens it, of which it and what follows tell: [开发区]建设步伐加快，产值达9亿元. Null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="lead">Its words.</param>
    /// <param name="zones">Tells zones.</param>
    public static CarriedScope? Opening(SentenceWindow window, int clause, Lead lead, ZoneNames zones) =>
        lead.Scope is { } place && lead.Verb.IsEmpty && zones.IsZone(place) && window[window.Sentence.Clauses[clause].Span].StartsWith(place, StringComparison.Ordinal)
            ? new CarriedScope(place, LastOfTopic(window, clause)) : null;

    /// <summary>Whether a place stands before what is said of it, and is not where its object is: [东关片区]新建学校3所, not 新建东关片区学校3所.</summary>
    private static bool IsTopic(SegmentContext segment, string place, string? action)
    {
        int at = segment.Before.IndexOf(place, StringComparison.Ordinal);
        bool behindAct = action is not null && at > 0 && segment.Before.IndexOf(action, 0, at, StringComparison.Ordinal) >= 0;
        return at >= 0 && !behindAct && (segment.Lead.Verb.IsEmpty || segment.Segment.Before.Start + at < segment.Lead.Verb.Start);
    }

    /// <summary>The last clause that a topic holds for that stands in a clause.</summary>
    private static int LastOfTopic(SentenceWindow window, int clause)
    {
        var clauses = window.Sentence.Clauses;
        if (clause == 0 || clause == 1 && window.TimeStartingAt(clauses[0].Span.Start) is { } time && time.Span.End == clauses[0].Span.End)
            return clauses.Length;
        if (clauses[clause - 1].Separator is not ('；' or '：' or '。'))
            return clause;
        int last = clause;
        while (last < clauses.Length - 1 && clauses[last].Separator is not ('；' or '。'))
            last++;
        return last;
    }
}
