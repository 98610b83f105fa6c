using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>What was done to the things that a number counts, or what they did: [建成]6个公园, 19个镇[列入重点镇], [提高]四个水平.</summary>
internal sealed class CountedAct(ClauseLexicon lexicon, NamingLexicon naming, TailReader tails, ActorsVerb actors)
{
    private const string Attains = "实现";

    /// <summary>Says only that a deed was done, which the predicate names itself: 40个村[实施]煤改气改造.</summary>
    private const string Carries = "实施";

    /// <summary>The action, null without one.</summary>
    /// <param name="segment">The number with its words.</param>
    /// <param name="predicate">The predicate behind the noun; may be empty.</param>
    public string? Of(SegmentContext segment, string predicate)
    {
        if (actors.Inner(segment) is { } inner)
            return inner;
        if (Front(segment) is { } front)
            return segment.Verb.Length > 0 ? actors.Of(segment) ?? front : front;
        if (predicate.StartsWith('“') && (segment.Verb is Attains || segment.Lead.Predicate?.Surface is Attains))
            return Attains + predicate;
        if (predicate.Length > 0)
            return tails.IsProgress(predicate) || naming.Is(predicate, NamingKind.Existing) ? null : WithoutCarrier(predicate);
        return segment.Verb.Length > 0 ? segment.Verb.TrimEnd('了') : Before(segment);
    }

    /// <summary>The verb that makes the counted things do something, also that of the list which the number continues: [带动]2000户、6000名农民增收. Null without one.</summary>
    private string? Front(SegmentContext segment)
    {
        bool goesOn = segment.Verb.Length == 0 && segment is { Lead.Predicate: null, Carried: { Governs: true, Action: not null } } && (segment.Segment.Joint == Joint.List || segment.Segment.IsWithin);
        string verb = goesOn ? segment.Carried.Action! : segment.Verb;
        return verb.Length > 1 && lexicon.Ending(verb, verb.Length, ClauseRole.Pivot) is not null ? verb : null;
    }

    /// <summary>The verb before a number that the lead has not taken off; else that of the list which the number continues.</summary>
    private string? Before(SegmentContext segment)
    {
        if (segment.Lead.Predicate is { } word && word.Is(ClauseRole.Action))
            return word.Surface.TrimEnd('了');
        if ((actors.Of(segment) ?? Mover(segment) ?? Striven(segment)) is { } act)
            return act;
        return segment.Segment.Joint == Joint.List || segment.Segment.IsWithin ? segment.Carried.Action : null;
    }

    /// <summary>A predicate without the verb that says only that the deed behind it was done.</summary>
    private string WithoutCarrier(string predicate) =>
        predicate.StartsWith(Carries, StringComparison.Ordinal) && predicate.Length > Carries.Length + 2 && naming.Ending(predicate, NamingKind.Deed) is not null
            ? predicate[Carries.Length..].TrimStart('了') : predicate;

    /// <summary>A word of goals that is itself the verb of the things counted directly behind it: [争取]6个试点.</summary>
    private string? Striven(SegmentContext segment)
    {
        string before = segment.Before.TrimEnd();
        return segment.Lead is { Target: true, Subject.IsEmpty: true, Predicate: null } && SegmentReader.IsCount(segment.Mention)
            && lexicon.Ending(before, before.Length, ClauseRole.Target) is { Surface.Length: > 1 } verb && verb.Is(ClauseRole.Action) ? verb.Surface : null;
    }

    /// <summary>A verb that moves an amount, directly before things that are counted, which it is done to: [提高]四个水平, [加快]4个项目建设.</summary>
    private static string? Mover(SegmentContext segment) =>
        segment.Lead is { Growth: { Surface.Length: 2 } mover, Subject.IsEmpty: true } && !mover.Is(ClauseRole.GrowthNoun) && SegmentReader.IsCount(segment.Mention)
        && segment.Before.TrimEnd().TrimEnd('了').EndsWith(mover.Surface, StringComparison.Ordinal) ? mover.Surface : null;
}
