using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Observations.Periods;
using ReportParser.Quantities;

namespace ReportParser.Observations;

/// <summary>A value with the name that it belongs to, before it becomes an observation.</summary>
internal sealed record Finding(
    SegmentContext Segment, Draft Draft, string Name, PeriodReading When, StatusReading Standing, Comparator Comparator, string? Scope, ReportFrame Frame)
{
    /// <summary>How many values the words of this one pair with under 分别; 1 for a value of its own.</summary>
    public int Distributed { get; init; } = 1;
}

/// <summary>Reads one sentence: segments in order, with what each carries to the next.</summary>
internal sealed class SentenceExtractor(ClauseGrammar grammar)
{
    /// <summary>Belongs to the amount of money behind it, save where things with that amount are counted: [完成]投资2亿元的3座水厂.</summary>
    private const string Completes = "完成";

    private const int LongestTopic = 30, LongestList = 60;

    private readonly Distribution _distribution = new(grammar);
    private readonly StatusReader _statuses = new(grammar.Cues);
    private readonly PeriodResolver _periods = new(grammar.Cues, grammar.Naming);

    /// <summary>The values of a sentence, in text order.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="frame">What the stretch of the report speaks about.</param>
    public List<Finding> Read(SentenceWindow window, ReportFrame frame)
    {
        List<Segment> segments = grammar.Segments.Read(window);
        return segments.Count == 0 ? [] : Read(window, frame, segments);
    }

    private List<Finding> Read(SentenceWindow window, ReportFrame frame, List<Segment> segments)
    {
        var findings = new List<Finding>();
        CarriedSubject carried = CarriedSubject.None;
        int clause = 0;
        string? act = null;
        for (int i = 0; i < segments.Count; i++)
        {
            for (; clause < segments[i].Clause; clause++)
                if (!segments.Exists(s => s.Clause == clause))
                    carried = PassClause(window, clause, carried, frame);
            SegmentContext segment = Look(window, segments[i], carried, frame, act);
            int values = _distribution.ValuesFrom(window, segments, i, segment);
            carried = segment.Carried;
            if (IsAttribute(segments, i))
            {
                act = ActOf(segment);
                continue;
            }
            if (grammar.Apply(segment) is not { } draft)
                continue;
            if (segment.Segment.Joint == Joint.Attribute)
                draft = draft with { Action = draft.Action ?? (act == Completes && draft.Rule != "counted-noun" ? null : act) };
            act = null;
            draft = grammar.Rates.Join(segment, values > 1 ? draft : EachAlone(segments, i, segment, draft), values);
            carried = values > 1
                ? Distribute(window, segments, i, values, segment, draft, frame, findings)
                : Single(segment, draft, frame, findings);
            i += values - 1;
        }
        findings.RemoveAll(OnlySumsUp);
        grammar.Grades.Fill(findings);
        SharedAct.Fill(findings, grammar.Lexicon);
        grammar.Works.Fill(findings);
        return findings;
    }

    /// <summary>Whether a number only announces how many things of a fixed order its sentence speaks of, which nobody counted (五大产业集群), or multiplies the size behind it (2×35万千瓦). Its noun is carried on all the same.</summary>
    private static bool OnlySumsUp(Finding finding) => finding.Segment.Mention is { Unit: "大" } or { Rule: "quantity.multiplier" };

    private SegmentContext Look(SentenceWindow window, Segment segment, CarriedSubject carried, ReportFrame frame, string? act)
    {
        Lead lead = MultipleOf.Read(window, segment, MoveStart.Read(window, segment, grammar.Leads));
        int part = SentenceTimes.PartOf(window, segment.Clause);
        carried = carried with
        {
            Estimate = carried.Estimate || lead.Estimate,
            Time = SentenceTimes.Governing(window, lead) is { } time && (SentenceTimes.Opens(window, segment.Clause) || frame.Span is null && SentenceTimes.IsYear(window, time)) ? time : carried.Time,
            StartTime = lead.IsStart && lead.Time is not null ? lead.Time : carried.StartTime,
            Against = SentenceTimes.Against(window, lead) ?? carried.Against,
            Near = SentenceTimes.NearTime(window, segment, lead, carried),
            NearClause = segment.Clause,
            PartClause = part,
            Unmoved = part > carried.PartClause ? [] : carried.Unmoved,
            Topic = lead.Scope is null || lead.Subject.IsEmpty ? carried.Topic : null,
        };
        return new SegmentContext(window, segment, lead, MeasuredMember.Alone(window, segment, TailTime.Without(window, grammar.Detached.Complete(window, segment, lead, grammar.Tails.Read(window, segment.After, lead, GovernorOf(lead, segment.Joint == Joint.Attribute ? act : segment.Joint == Joint.List ? carried.Action : null))), grammar.Cues), grammar.Naming), carried);
    }

    /// <summary>The verb that governs the list which a number continues, deverbal nouns at its members' ends with them: 完成4个小区改造、[3条道路改造]. Null without one.</summary>
    private ClauseWord? GovernorOf(Lead lead, string? action) =>
        lead is { Verb.IsEmpty: true, Predicate: null } && action is not null ? grammar.Lexicon.Whole(action, ClauseRole.Performs | ClauseRole.Pivot) : null;

    /// <summary>Whether the number is an attribute inside the name of what the next number counts: 总投资10亿元的项目20个.</summary>
    private static bool IsAttribute(List<Segment> segments, int i) =>
        i + 1 < segments.Count && segments[i + 1].Joint == Joint.Attribute && !SegmentReader.IsCount(segments[i].Mention);

    /// <summary>The verb before a thing's size, whose object is the thing: [新建]总长9公里的道路3条, [完成]投资2亿元的水厂. Null without one; 实现 belongs to the amount.</summary>
    private string? ActOf(SegmentContext size) => size.Verb is "" or "实现" ? null : grammar.WithoutAdverb(size.Verb.TrimEnd('了'));

    /// <summary>What a clause without numbers leaves to the next: its time, its object, its estimate cue.</summary>
    private CarriedSubject PassClause(SentenceWindow window, int index, CarriedSubject carried, ReportFrame frame)
    {
        Text.TextSpan clause = window.Sentence.Clauses[index].Span;
        if (grammar.Rates.Read(window, index) is { IsEmpty: false } rates)
            return carried with { Rates = rates, RatesClause = index };
        Lead lead = grammar.Leads.ReadOpening(window, clause);
        Tail tail = grammar.Tails.Read(window, lead.Subject, lead with { Verb = default });
        string topic = WithoutTask(grammar.Cleaner.Clean(window[tail.Noun]));
        bool isTopic = topic.Length > 1 && topic.Length < (topic.Contains('、', StringComparison.Ordinal) ? LongestList : LongestTopic)
            && ((carried.Topic ?? carried.Name) is null || grammar.Naming.Ending(clause.In(window.Text), NamingKind.Circumstance) is null)
            && grammar.Lexicon.Starting(topic, 0, ClauseRole.Opener)?.Surface != topic;
        return grammar.Passed.Take(window, lead, carried) with
        {
            Estimate = carried.Estimate || lead.Estimate,
            Time = EventTime.Behind(window, clause, lead.Subject.IsEmpty || carried.Time is null && clause.Start == window.Sentence.Span.Start ? TimeOf(window, index, lead, frame) ?? carried.Time : carried.Time),
            Against = SentenceTimes.Against(window, lead) ?? carried.Against,
            PlanYears = CompletedPlan.Years(window, clause, grammar.Cues) ?? carried.PlanYears,
            Scope = CarriedScope.Opening(window, index, lead, grammar.Zones) ?? carried.Scope,
            Topic = isTopic ? topic : carried.Topic,
            TopicClause = isTopic ? index : carried.TopicClause,
        };
    }

    /// <summary>The time that a clause without numbers opens with, which holds for what follows; not one ahead that a clause amid a review only mentions: 已具备条件1万户，[到2020年]全部安置；建成住房900套.</summary>
    private static QuantityMention? TimeOf(SentenceWindow window, int index, Lead lead, ReportFrame frame) =>
        SentenceTimes.Governing(window, lead) is { } time && (frame.IsPlan || SentenceTimes.Opens(window, index) || time.Span.End == window.Sentence.Clauses[index].Span.End || !(Years.Last(frame.Resolve(time.Time!, frame.DefaultYear)) > frame.ReportYear)) ? time : null;

    /// <summary>What a task is about, without who set it: 保障房 in 国家下达的保障房目标任务.</summary>
    private static string WithoutTask(string topic)
    {
        const string Task = "目标任务";
        return topic.EndsWith(Task, StringComparison.Ordinal) && topic.Length > Task.Length + 1 ? topic[(topic.LastIndexOf('的') + 1)..^Task.Length] : topic;
    }

    /// <summary>The draft with the members of a list that share one value although 分别 stands before it: 城镇收入、农村收入分别增长6%.</summary>
    private Draft EachAlone(List<Segment> segments, int i, SegmentContext segment, Draft draft)
    {
        bool more = i + 1 < segments.Count && segments[i + 1].Clause == segments[i].Clause;
        return segment.Lead.Respectively && !more && !segment.Lead.Subject.IsEmpty && draft.Names.Length == 1
            ? draft with { Names = [.. grammar.Coordination.SplitList(draft.Names[0]).Select(grammar.Cleaner.Clean)] }
            : draft;
    }

    private CarriedSubject Distribute(
        SentenceWindow window, List<Segment> segments, int first, int count, SegmentContext segment, Draft draft, ReportFrame frame, List<Finding> findings)
    {
        ImmutableArray<RecentLevel> recent = Distribution.RecentFor(segment, draft, count);
        ImmutableArray<string> names = recent.IsEmpty ? _distribution.NamesFor(segment, draft, count) : [.. recent.Select(level => level.Name)];
        ImmutableArray<string> wholes = draft is { Measure: Measure.Share, Whole: { } whole } ? grammar.Coordination.Split(whole, count) : [];
        bool level = draft.Carries && draft.Measure is Measure.Level or Measure.Share;
        Comparator last = segments[first + count - 1].Mention.Comparator;
        for (int i = 0; i < count; i++)
        {
            SegmentContext at = i == 0 ? segment : segment with { Segment = segments[first + i], Lead = segment.Lead };
            Draft own = i > 0 && draft.Measure == Measure.Rank && window[segments[first + i].Before].Trim() is { Length: > 0 } versus ? draft with { Versus = versus } : draft;
            if (wholes.Length == count)
                own = own with { Whole = wholes[i] };
            if (!recent.IsEmpty && draft.Measure is Measure.Growth or Measure.Change)
                own = own with { Action = recent[i].Action, Whole = segment.IsPoints ? recent[i].Whole : own.Whole };
            Comparator comparator = at.Mention.Comparator == Comparator.Eq ? last : at.Mention.Comparator;
            string name = names[Math.Min(i, names.Length - 1)];
            findings.Add(Find(at, OfRate(own, name) with { Comparator = comparator }, name, frame) with { Distributed = count });
        }
        return Carry(segment, draft with { Names = names }, findings[^1]) is var carried && level && names.Length == count
            ? carried with { Recent = segment.Carried.Recent.AddRange(findings[^count..].Select(f => new RecentLevel(f.Name, f.Draft.Action, f.Draft.Whole))) }
            : carried;
    }

    /// <summary>The draft of one member of a list that was taken for a share because its last name is no rate: [绿地率]和公园面积分别达36%、9平方米.</summary>
    private Draft OfRate(Draft draft, string name) =>
        draft.Rule == "share.of-noun" && grammar.Lexicon.Ending(name, name.Length, ClauseRole.Rate) is not null ? draft with { Rule = "level", Measure = Measure.Level } : draft;

    private CarriedSubject Single(SegmentContext segment, Draft draft, ReportFrame frame, List<Finding> findings)
    {
        if (segment.Lead.Each && draft.Names.Length > 1 && SegmentReader.IsCount(segment.Mention))
            draft = draft with { Names = grammar.Grades.Share(draft.Names) };
        for (int i = 0; i < draft.Names.Length; i++)
            findings.Add(Find(segment, draft.Actions.IsEmpty ? draft : draft with { Action = draft.Actions[i] }, draft.Names[i], frame));
        return Carry(segment, draft, draft.Names.IsEmpty ? null : findings[^1]);
    }

    private static CarriedSubject Carry(SegmentContext segment, Draft draft, Finding? finding)
    {
        if (!draft.Carries || segment.Segment.InBracket)
        {
            CarriedSubject kept = draft.Measure == Measure.Rank ? segment.Carried with { Unmoved = [], Versus = draft.Versus } : segment.Carried;
            return draft.Subject is { } subject ? kept with { Names = [subject], Origin = segment.Segment, Measure = draft.Measure, Action = subject == kept.Name ? kept.Action : null } : kept;
        }
        bool level = draft.Measure is Measure.Level or Measure.Share;
        bool counts = SegmentReader.IsCount(segment.Mention) && draft.Measure == Measure.Level;
        bool more = counts && segment.Carried.ThingsClause == segment.Segment.Clause;
        return segment.Carried with
        {
            Names = draft.Left,
            Base = draft.Base,
            Origin = segment.Segment,
            Thing = counts ? draft.Left[^1] : segment.Carried.Thing,
            ThingAction = counts ? draft.Action : segment.Carried.ThingAction,
            Things = more ? segment.Carried.Things.AddRange(draft.Left) : counts ? draft.Left : segment.Carried.Things,
            ThingsClause = counts ? segment.Segment.Clause : segment.Carried.ThingsClause,
            Action = draft.Action,
            Governs = draft.Action is { } act && (segment.Before.Contains(act, StringComparison.Ordinal) || segment.Carried.Governs && segment.Carried.Action == act),
            Measure = draft.Measure,
            Topic = null,
            Whole = draft.Whole,
            Versus = draft.Measure == Measure.Rank ? draft.Versus : null,
            Scope = CarriedScope.Of(segment, draft.Scope, draft.Action),
            OwnScope = finding?.Scope,
            SpanDimension = draft.Measure == Measure.Level && Years.IsSpan(finding?.When.Period) ? segment.Dimension : null,
            TotalsSpan = draft.Measure == Measure.Level && Years.IsSpan(finding?.When.Period) && (segment.Lead.Cumulative || segment.Carried.TotalsSpan && segment.Segment.Joint == Joint.List),
            Recent = level ? segment.Carried.Recent.AddRange(draft.Left.Select(name => new RecentLevel(name, draft.Action, draft.Whole) { Clause = segment.Segment.Clause })) : segment.Carried.Recent,
            Grown = draft.Measure == Measure.Growth ? segment.Carried.Grown.AddRange(draft.Left.Select(name => new RecentLevel(name, draft.Action, draft.Whole) { Clause = segment.Segment.Clause })) : segment.Carried.Grown,
            Unmoved = level ? Unmoved(segment, draft) : [],
        };
    }

    /// <summary>The values that a later 均 holds for: not a share of what has a value itself, nor a number that only sums up.</summary>
    private static ImmutableArray<RecentLevel> Unmoved(SegmentContext segment, Draft draft)
    {
        ImmutableArray<RecentLevel> before = segment.Carried.Unmoved;
        return segment.Mention.Unit == "大" ? before
            : before.AddRange(draft.Left.Where(name => draft.Measure == Measure.Level || !before.Any(b => b.Name == name)).Select(name => new RecentLevel(name, draft.Action, draft.Whole) { Clause = segment.Segment.Clause }));
    }

    private Finding Find(SegmentContext segment, Draft draft, string name, ReportFrame frame)
    {
        Comparator comparator = draft.Comparator ?? (segment.Mention.Comparator == Comparator.Eq ? BoundOf(segment) : segment.Mention.Comparator);
        PeriodReading when = _periods.Resolve(draft, segment, frame);
        return new Finding(segment, draft, WithValueAdded(name, draft.Measure), when, _statuses.Of(segment, frame, when),
            draft.Polarity < 0 ? Flip(comparator) : comparator, CarriedScope.For(segment, draft, grammar.Naming), frame);
    }

    /// <summary>How an adverb earlier in the clause bounds a value: 每县[至少]建成2个示范区、20个示范村.</summary>
    private Comparator BoundOf(SegmentContext segment)
    {
        string text = segment.Window.Text;
        for (int i = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.Start; i < segment.Mention.Span.Start; i++)
            if (grammar.Lexicon.Starting(text, i, ClauseRole.Adverb) is { Bound: { } bound })
                return bound;
        return Comparator.Eq;
    }

    /// <summary>A sector alone stands for its value added: 第一产业81亿元.</summary>
    private string WithValueAdded(string name, Measure measure) =>
        measure is Measure.Level or Measure.Growth && grammar.Naming.Is(name, NamingKind.Sector) ? name + "增加值" : name;

    /// <summary>A bound on a decline, as it holds for the signed value: 下降20%以上 is at most -20.</summary>
    private static Comparator Flip(Comparator comparator) => comparator switch
    {
        Comparator.Gt => Comparator.Lt,
        Comparator.Ge => Comparator.Le,
        Comparator.Lt => Comparator.Gt,
        Comparator.Le => Comparator.Ge,
        _ => comparator,
    };
}
