using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations;

/// <summary>Tells which values of a sentence belong together under 分别, or under names that stand before them all, and which names they have.</summary>
internal sealed class Distribution(ClauseGrammar grammar)
{
    /// <summary>How many values from a segment on belong together under 分别, or under names that a distribution left.</summary>
    public int ValuesFrom(SentenceWindow window, List<Segment> segments, int first, SegmentContext segment)
    {
        int count = 1;
        while (first + count < segments.Count && segments[first + count] is { Joint: Joint.List } next && next.Clause == segments[first].Clause
            && segments[first + count - 1].After.IsEmpty && IsBareValue(window, next))
            count++;
        bool inherits = (segment.Lead.Subject.IsEmpty || count > 1 && IsPredicate(window, segment)) && segment.Carried.Names.Length == count;
        bool divides = count > 1 && !IsHousehold(segments, first) && !StandAlone(window, segment, segments.GetRange(first + 1, count - 1)) && !segment.Lead.Subject.IsEmpty
            && grammar.Coordination.Split(segment.Subject, count).Length == count;
        return segment.Lead.Respectively || segment.IsRank && segment.Before.Contains("分别", StringComparison.Ordinal) || inherits || divides || TakesUp(segment, count) ? count : 1;
    }

    /// <summary>The level values before, where 分别 takes them up in order; empty where the names come from elsewhere.</summary>
    public static ImmutableArray<RecentLevel> RecentFor(SegmentContext segment, Draft draft, int count) =>
        draft.Names.Length != count && (segment.Lead.Subject.IsEmpty || draft.Measure == Measure.Share && draft.Names[^1] == segment.Carried.Name) && segment.Carried.Names.Length != count && segment.Carried.Recent.Length >= count
            || segment.Carried.Names.Length == count && segment.Carried.Recent.Length >= count && draft.Names.SequenceEqual(segment.Carried.Names) && segment.Carried.Recent[^count..].Select(level => level.Name).SequenceEqual(draft.Names)
            ? segment.Carried.Recent[^count..] : [];

    /// <summary>The names that values are paired with: one each where they divide so, else one for all.</summary>
    /// <param name="segment">The first value.</param>
    /// <param name="draft">What a rule made of it.</param>
    /// <param name="count">How many values there are.</param>
    public ImmutableArray<string> NamesFor(SegmentContext segment, Draft draft, int count)
    {
        if (draft.Names.Length == count)
            return draft.Names;
        if (draft.Measure is Measure.Gap or Measure.Change && segment.Carried.Names.Length == count && draft.Names[^1] == segment.Carried.Name)
            return segment.Carried.Names;
        if (draft.Measure == Measure.Rank && segment.Carried.Names.Length == count && draft.Names[^1].StartsWith(segment.Carried.Name!, StringComparison.Ordinal))
            return [.. segment.Carried.Names.Select(name => name + draft.Names[^1][segment.Carried.Name!.Length..])];
        if (draft.Measure == Measure.Rank && segment.Carried.Grown is var grown && grown.Length >= count && grown[^1].Name is var last && draft.Names[^1].StartsWith(last, StringComparison.Ordinal) && draft.Names[^1].AsSpan(last.Length).IndexOfAny('、', '和', '及') < 0)
            return [.. grown[^count..].Select(growth => growth.Name + draft.Names[^1][last.Length..])];
        if (grammar.Coordination.SplitMembers(segment.Subject, count) is { } members)
            return [.. members.Select(grammar.Cleaner.Clean)];
        if (OfTopic(segment, draft.Names[^1], count) is { } listed)
            return listed;
        ImmutableArray<string> names = grammar.Coordination.Split(draft.Names[^1], count);
        if (names.Length != count)
            names = grammar.Members.Of(segment, count);
        if (names.Length != count)
            return [draft.Names[^1]];
        names = [.. names.Select(grammar.Cleaner.Clean)];
        return SegmentReader.IsCount(segment.Mention) ? grammar.Grades.Share(names) : names;
    }

    /// <summary>The names of an amount of each thing that the clause before lists: 整顿[评比、论坛]，数量分别减少30%、20%. Null where it lists not as many.</summary>
    private ImmutableArray<string>? OfTopic(SegmentContext segment, string amount, int count) =>
        count > 1 && segment.Carried.Topic is { } topic && segment.Carried.TopicClause == segment.Segment.Clause - 1 && grammar.Lexicon.Whole(amount, ClauseRole.Head) is not null
        && grammar.Coordination.SplitCounted(topic, count) is { } things && things.Length == count && things.All(thing => thing.Length > 1) ? [.. things.Select(thing => thing + amount)] : null;

    /// <summary>Whether several growths behind each other are those of the levels before them, in order: 收入9亿元、税收5亿元，增长6%和8%.</summary>
    private static bool TakesUp(SegmentContext segment, int count) =>
        count > 1 && segment is { IsRelative: true, Lead: { Subject.IsEmpty: true, Growth: not null } } && segment.Carried.Unmoved.Length == count;

    /// <summary>Whether the two values count the households and the people of one thing: 低保对象120户、300人.</summary>
    private static bool IsHousehold(List<Segment> segments, int first) =>
        segments[first].Mention.UnitRecord?.Dimension == "household" && segments[first + 1].Mention.UnitRecord?.Dimension == "person";

    /// <summary>Whether a value is only the distance of the names before it from another area's, or their place: 高于全省2和3个百分点, 居全省第二和第五.</summary>
    private bool IsPredicate(SentenceWindow window, SegmentContext segment) =>
        (segment.IsPoints || segment.IsRank) && grammar.Lexicon.Starting(window.Text, segment.Lead.Subject.Start, segment.IsRank ? ClauseRole.Rank : ClauseRole.Gap) is not null;

    /// <summary>Whether a value behind the first is of the same thing, and not of the next one of a list.</summary>
    private bool StandAlone(SentenceWindow window, SegmentContext segment, List<Segment> values) => Moves(window, values) || segment.IsRank && NameArea(window, values);

    /// <summary>Whether one of the values behind the first says how the first moved: 收入12亿元、增长20%.</summary>
    private bool Moves(SentenceWindow window, List<Segment> values) =>
        values.Exists(v => window[v.Before].Trim() is { Length: > 0 } before && grammar.Lexicon.Ending(before, before.Length, ClauseRole.Growth) is not null);

    /// <summary>Whether one of the values behind the first names the area that it is of, and so is another one of the same thing: 改革和管理工作列全省第五、[全市]第一.</summary>
    private bool NameArea(SentenceWindow window, List<Segment> values) =>
        values.Exists(v => window[v.Before].Trim() is { Length: > 0 } before && grammar.Lexicon.Ending(before, before.Length, ClauseRole.Place) is not null);

    private bool IsBareValue(SentenceWindow window, Segment segment)
    {
        string before = window[segment.Before].Trim();
        return before.Length == 0 || window.PerUnitStart(segment.Before.Start, segment.Before.End) == segment.Before.Start
            || grammar.Lexicon.Ending(before, before.Length, ClauseRole.Place | ClauseRole.OwnArea | ClauseRole.Level | ClauseRole.Growth) is { } word
               && word.Surface.Length == before.Length;
    }
}
