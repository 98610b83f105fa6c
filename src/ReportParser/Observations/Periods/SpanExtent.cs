using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;

namespace ReportParser.Observations.Periods;

/// <summary>Decides whether a value in a stretch of several years is about all of them or about the last: acts, totals and averages are about all, stocks about the last.</summary>
internal sealed class SpanExtent(NamingLexicon naming, CueLexicon cues)
{
    /// <summary>The last year of a review of several, where an act is set apart from the rest.</summary>
    private const string ThatYear = "当年";

    /// <summary>Whether a value is about all years of the span that it stands in.</summary>
    /// <param name="draft">What a rule made of the segment.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="baseline">The period that it is compared with.</param>
    /// <param name="named">The words of the sentence that name the span, null without any.</param>
    public bool IsWhole(Draft draft, SegmentContext segment, string? baseline, QuantityMention? named)
    {
        if (Years.IsSpan(baseline) || IsEachYear(segment.Before))
            return true;
        if (IsYearly(segment))
            return segment.Lead.Predicate is { } verb && cues.Opening(verb.Surface, CueKind.Kept) is not null;
        if (segment.Before.Contains(ThatYear, StringComparison.Ordinal) || segment.Lead.Baseline is not null || IsStanding(draft) || IsComeTo(draft, segment))
            return false;
        return draft is { Action: not null, IsState: false } || draft.Acts || draft.Rule == "investment" || draft.Names[0] is "投资" or "投入" || IsActItself(draft, segment) || IsDeed(draft, segment) || IsTimes(draft, segment) || IsBroughtAbout(draft, segment)
            || IsTotal(draft, segment) || IsAmountOfAct(draft, segment) || IsMoveOfTotal(draft, segment) || ContinuesSpan(draft, segment) || IsOverYears(draft, segment) || named is not null && IsSpending(draft)
            || named is not null && IsToCome(named, segment) && IsPlain(draft, segment);
    }

    /// <summary>Whether a value is what one year brings: 年接待游客30万人次.</summary>
    private static bool IsYearly(SegmentContext segment) => segment.Lead is { Time: null, Annualized: false } && segment.Before.AsSpan().TrimStart().StartsWith("年");

    /// <summary>Whether a value holds for every year; not what one year's dues are for each: 每人[每年]240元.</summary>
    private bool IsEachYear(string before) =>
        cues.Of(CueKind.EachYear).Any(word => before.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && !(at > 1 && before[at - 2] == '每') && !before.AsSpan(at + word.Length).StartsWith("每"));

    /// <summary>Whether an action says how things stand: [在建]桥梁8座.</summary>
    private bool IsStanding(Draft draft) => draft.Action is { } action && cues.Is(action, CueKind.Standing);

    /// <summary>Whether a value is what a number of things came to, whatever was done to them: 上榜企业[增至]18家; not 新增就业达到5万人.</summary>
    private static bool IsComeTo(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Level && segment.Lead is { Annualized: false, Cumulative: false, Predicate.Surface: [not '达', .., '至' or '到' or '在'] };

    /// <summary>Whether years are those in which something is to be done: 三年内, 用三年时间.</summary>
    private static bool IsToCome(QuantityMention years, SegmentContext segment) =>
        years.Time is YearsAhead || years.Span.Start > 0 && segment.Window.Text[years.Span.Start - 1] == '用';

    /// <summary>Whether a value is a total or a yearly average.</summary>
    public static bool IsTotal(Draft draft, SegmentContext segment) =>
        segment.Lead.Annualized || (segment.Lead.Cumulative || segment.Subject.Contains("累计", StringComparison.Ordinal)) && !IsStock(draft, segment);

    /// <summary>A total behind a flow in the same sentence is a stock, and so is a number of things that is reached: 净增164家、累计645家; 航线累计达到60条.</summary>
    private static bool IsStock(Draft draft, SegmentContext segment)
    {
        bool behindFlow = segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true } && segment.Carried.Action is not null;
        return draft.Measure == Measure.Level && (behindFlow || draft.Action is null && IsReached(segment) && SegmentReader.IsCount(segment.Mention));
    }

    private static bool IsReached(SegmentContext segment) => segment.Lead.Predicate?.Surface.Contains('达', StringComparison.Ordinal) == true;

    /// <summary>What was done has its amounts from the years in which it was done: 新上项目60个，总投资90亿元.</summary>
    private bool IsAmountOfAct(Draft draft, SegmentContext segment)
    {
        if (draft.Measure != Measure.Level || segment.Carried is not { Action: not null, Name: { } thing })
            return false;
        string name = draft.Names[0];
        return naming.Ending(name, NamingKind.InvestedSum) is not null
            || name.Length > thing.Length && name.StartsWith(thing, StringComparison.Ordinal) && !IsReached(segment);
    }

    /// <summary>A part or a neighbour of what the years brought, without a verb of its own: 新增公路60公里，其中高速公路9公里.</summary>
    private static bool ContinuesSpan(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Level && segment.Lead is { Predicate: null, Time: null }
        && (segment.Carried.SpanDimension == segment.Dimension || segment is { Segment.Joint: Joint.Adjacent, Dimension: "person", Carried.SpanDimension: "household" });

    /// <summary>Whether the words next to the value say in how many years it came about: 五年支出9亿元, 两年增长12%.</summary>
    private static bool IsOverYears(Draft draft, SegmentContext segment)
    {
        if (draft.Measure is Measure.Growth or Measure.Change)
            return segment.Lead.Years is not null;
        bool own = segment.Lead.Years is not null || segment.Lead.Time is { Kind: MentionKind.Period };
        return own && IsPlain(draft, segment);
    }

    /// <summary>Whether a value is an amount that no predicate says was reached: 五年内造林9万亩.</summary>
    private static bool IsPlain(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Level && !segment.IsRelative && segment.Lead.Predicate is null or { Surface: "完成" };

    /// <summary>Whether what is measured is the act that the verb before the value names: 改厕3万户.</summary>
    private static bool IsActItself(Draft draft, SegmentContext segment) =>
        draft is { Measure: Measure.Level, Action: null } && !segment.Lead.Verb.IsEmpty && draft.Names[0] == segment.Verb;

    /// <summary>Whether what is measured is named after what was done, with no predicate that says what it has come to: 村内道路[硬化]9万平方米.</summary>
    private bool IsDeed(Draft draft, SegmentContext segment) =>
        draft is { Measure: Measure.Level, Action: null } && segment.Lead.Predicate is null && naming.Ending(draft.Names[0], NamingKind.Deed) is not null;

    /// <summary>Whether a value counts how often something was done, or to how many people: 四次提高标准, 3万人次受益.</summary>
    private bool IsTimes(Draft draft, SegmentContext segment) => naming.Is(segment.Mention.Unit, NamingKind.Repeat)
        || draft.Measure == Measure.Level && segment.Mention.Unit.EndsWith("人次", StringComparison.Ordinal) && segment.Lead is { Predicate: null, Subject.IsEmpty: true };

    /// <summary>Whether a value is people for whom something was brought about: 实现毕业生就业3万人.</summary>
    private static bool IsBroughtAbout(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Level && segment is { Verb: "实现", Dimension: "person" or "household", Lead.Predicate: null };

    /// <summary>How far a total of several years, without words of its own, exceeds that of the years before: 累计引进内资9亿元，增长1.2倍.</summary>
    private static bool IsMoveOfTotal(Draft draft, SegmentContext segment) =>
        draft.Measure == Measure.Growth && segment.Lead.Subject.IsEmpty && segment.Carried is { TotalsSpan: true };

    private bool IsSpending(Draft draft) =>
        draft.Measure == Measure.Level && naming.Ending(draft.Names[0], NamingKind.Outlay) is not null;
}
