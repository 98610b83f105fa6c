using ReportParser.Observations.Grammar;
using ReportParser.Observations.Periods;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>Decides whether a value has come about, is estimated or is a goal.</summary>
internal sealed class StatusReader(CueLexicon cues)
{
    /// <summary>The status of a segment's value.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    /// <param name="when">The value's period.</param>
    public StatusReading Of(SegmentContext segment, ReportFrame frame, PeriodReading when)
    {
        bool named = when.Source == PeriodSource.Words;
        if (frame.IsPlan)
            return named && Years.Last(when.Period) < frame.ReportYear ? new StatusReading(ObservationStatus.Actual, StatusSource.NamedTime)
                : IsDone(segment) ? new StatusReading(ObservationStatus.Actual, StatusSource.DoneWord)
                : when.Source == PeriodSource.Start ? new StatusReading(ObservationStatus.Actual, StatusSource.Start)
                : new StatusReading(ObservationStatus.Target, StatusSource.Part);
        if (IsGoal(segment))
            return new StatusReading(ObservationStatus.Target, StatusSource.GoalWord);
        if (named && Years.Last(when.Period) > frame.ReportYear)
            return new StatusReading(ObservationStatus.Target, StatusSource.NamedTime);
        if (segment.Carried.Estimate)
            return new StatusReading(ObservationStatus.Estimated, StatusSource.EstimateCue);
        return frame.Estimated && Years.Last(when.Period) >= frame.ReportYear - 1
            ? new StatusReading(ObservationStatus.Estimated, StatusSource.Remark)
            : new StatusReading(ObservationStatus.Actual, StatusSource.Part);
    }

    /// <summary>Whether the words before the value say that it was reached or stands so now; a plan speaks of such values too.</summary>
    public bool IsDone(SegmentContext segment) => StandsAtVerb(segment, CueKind.Done) || IsPerfect(segment) || StandsNow(segment) || IsListed(segment) || IsFound(segment);

    /// <summary>了 between predicate and number: 增加了3万人.</summary>
    private static bool IsPerfect(SegmentContext segment) =>
        segment.Before.TrimEnd().EndsWith('了') && segment.Lead.Predicate is not null;

    /// <summary>Whether the value's clause opens with 目前; not 现在可以…, 现在要….</summary>
    private bool StandsNow(SegmentContext segment)
    {
        if (segment.Lead.Target || segment.Before.AsSpan().ContainsAny("可要应将"))
            return false;
        int clause = segment.Segment.Clause;
        ReadOnlySpan<char> own = WithoutArea(Clause(segment, clause)), before = clause > 0 ? Clause(segment, clause - 1) : default;
        return cues.Opening(own, CueKind.Now) is not null || cues.Is(before, CueKind.Now);
    }

    /// <summary>Whether the value stands in a list of what was done: [已建成的有]：学校3所.</summary>
    private bool IsListed(SegmentContext segment)
    {
        for (int i = 0; i < segment.Segment.Clause; i++)
            if (segment.Window.Sentence.Clauses[i].Separator is '：' && cues.Opening(Clause(segment, i), CueKind.Done) is not null)
                return true;
        return false;
    }

    /// <summary>Whether the value is only found to be so, before anything is announced: 我县有高速公路3条, 从发展基础看，….</summary>
    private bool IsFound(SegmentContext segment)
    {
        TextSpan clause = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span;
        if (segment.Lead.Target || cues.Holds(clause.In(segment.Window.Text), CueKind.Modal))
            return false;
        ReadOnlySpan<char> first = Clause(segment, 0);
        return first.Length > 3 && first[0] == '从' && first[^1] == '看' || HasThere(clause.In(segment.Window.Text).Trim());
    }

    /// <summary>Whether the clause says of the own area what there is in it: 我国有, 全省现有.</summary>
    private static bool HasThere(ReadOnlySpan<char> clause)
    {
        ReadOnlySpan<char> rest = WithoutArea(clause);
        return rest.Length < clause.Length && (rest.StartsWith("有") || rest.StartsWith("现有") || rest.StartsWith("共有"));
    }

    /// <summary>A clause without the report's own area at its front: [全县]现有学校30所.</summary>
    private static ReadOnlySpan<char> WithoutArea(ReadOnlySpan<char> clause) =>
        clause.Length > 2 && clause[0] is '全' or '我' or '本' && "国省市县区州旗镇乡".Contains(clause[1], StringComparison.Ordinal) ? clause[2..] : clause;

    private static ReadOnlySpan<char> Clause(SegmentContext segment, int index) =>
        segment.Window.Sentence.Clauses[index].Span.In(segment.Window.Text).Trim();

    private bool IsGoal(SegmentContext segment) =>
        segment.Segment.InBracket && segment.Before.Contains("目标", StringComparison.Ordinal)
        || cues.Opening(segment.After, CueKind.GoalNoun) is not null
        || segment.Before.Contains("力争", StringComparison.Ordinal) || StandsAtVerb(segment, CueKind.Ahead) || IsAhead(segment);

    /// <summary>Whether the predicate behind a noun has yet to come: 6家企业[即将]投产, 9个县[有望]退出.</summary>
    private bool IsAhead(SegmentContext segment) =>
        SegmentReader.IsCount(segment.Mention) && segment.Tail is { Noun.IsEmpty: false, Predicate.IsEmpty: false } tail && tail.Noun.End < tail.Predicate.Start && cues.Holds(segment.Window.Text.AsSpan(tail.Noun.End, tail.Predicate.Start - tail.Noun.End), CueKind.Ahead);

    /// <summary>Whether a word of a kind stands before the verb of a value: 将建成 before a noun, 已达到 before the number.</summary>
    private bool StandsAtVerb(SegmentContext segment, CueKind kind)
    {
        string text = segment.Window.Text;
        Lead lead = segment.Lead;
        ReadOnlySpan<char> beforeVerb = lead.Verb.IsEmpty ? default : text.AsSpan(segment.Segment.Before.Start, Math.Max(0, lead.Verb.Start - segment.Segment.Before.Start));
        int subjectEnd = Math.Max(lead.Subject.End, lead.Verb.End);
        var behind = new TextSpan(Math.Max(subjectEnd, segment.Segment.Before.Start), segment.Segment.Before.End);
        ReadOnlySpan<char> predicate = lead.Predicate is null || behind.IsEmpty ? default : behind.In(text);
        return cues.Ending(beforeVerb, kind) is not null || cues.Opening(predicate, kind) is not null;
    }
}
