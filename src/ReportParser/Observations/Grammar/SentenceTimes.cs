using ReportParser.Quantities;
using ReportParser.Quantities.Times;

namespace ReportParser.Observations.Grammar;

/// <summary>Decides for which values of a sentence a time holds that stands in it.</summary>
internal static class SentenceTimes
{
    /// <summary>What stands before the time of another value than the one at hand.</summary>
    private const string ComparedWith = "比较与同";

    /// <summary>How many characters after a time 提出 is looked for.</summary>
    private const int ProposalReach = 8;

    /// <summary>The time that holds for a value: its own, or that of its clause or of the value whose subject it continues. What 由… or a multiple names is another value's.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The value with its words.</param>
    /// <param name="lead">The words before it, taken apart.</param>
    /// <param name="carried">What the sentence carried before it.</param>
    public static QuantityMention? NearTime(SentenceWindow window, Segment segment, Lead lead, CarriedSubject carried)
    {
        bool starts = carried.Near?.Time is TimeSince && !segment.After.IsEmpty;
        bool continues = segment.Clause == carried.NearClause || !starts && lead.Subject.IsEmpty && lead.Verb.IsEmpty;
        if (lead.Years is not null || lead.Time?.Time is YearsUnplaced)
            return PartOf(window, segment.Clause) <= carried.NearClause && carried.Near is { } year ? year : lead.Time;
        bool others = lead.IsStart || segment.Mention.Unit is "倍" or "番" || IsCompared(window, lead.Time);
        return lead.Time is not null && !others ? lead.Time : continues ? carried.Near : null;
    }

    /// <summary>The time that opens a clause and governs what follows; not the one of 与2015年相比.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The clause's words, taken apart.</param>
    public static QuantityMention? Governing(SentenceWindow window, Lead lead) =>
        IsCompared(window, lead.OpeningTime) || IsOfProposal(window, lead.OpeningTime) || IsOfTotal(window, lead.OpeningTime) ? null : lead.OpeningTime;

    /// <summary>Whether the years since a point only say what the total behind them adds up: [2014年以来累计]引资3亿元，今年….</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="time">The time; null without one.</param>
    public static bool IsOfTotal(SentenceWindow window, QuantityMention? time) =>
        time?.Time is TimeSince && window.Text.AsSpan(time.Span.End, window.Sentence.Span.End - time.Span.End).StartsWith("累计");

    /// <summary>Whether a time only says when something was proposed, which was done later: 2019年县里提出用三年时间解决拖欠，已偿还3亿元.</summary>
    private static bool IsOfProposal(SentenceWindow window, QuantityMention? time) =>
        time is not null && window.Text.AsSpan(time.Span.End, Math.Min(ProposalReach, window.Sentence.Span.End - time.Span.End)).IndexOf("提出") is >= 0 and int at
        && window.Text.AsSpan(time.Span.End, at).IndexOfAny('，', '。') < 0;

    /// <summary>Whether a time is a year that the words name, not its end; it governs what follows wherever its clause stands, but in a review of several years only dates its value.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="time">The time.</param>
    public static bool IsYear(SentenceWindow window, QuantityMention time) =>
        time.Time is PointInTime { Point: { Origin: YearOrigin.Absolute, Part: YearPart.Whole } } && window[time.Span].EndsWith('年');

    /// <summary>The time that the values of a sentence are compared with: 与2015年相比.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The clause's words, taken apart.</param>
    public static QuantityMention? Against(SentenceWindow window, Lead lead) => IsCompared(window, lead.OpeningTime) ? lead.OpeningTime : null;

    private static bool IsCompared(SentenceWindow window, QuantityMention? time) =>
        time is { Span.Start: > 0 } && ComparedWith.Contains(window.Text[time.Span.Start - 1], StringComparison.Ordinal);

    /// <summary>Whether a clause opens the sentence or a part of it, so that the time it opens with holds for what follows.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause's index.</param>
    public static bool Opens(SentenceWindow window, int clause) =>
        clause == 0 || window.Sentence.Clauses[clause - 1].Separator is '：' or '；' or '。';

    /// <summary>The first clause of the part of the sentence that a clause stands in.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause's index.</param>
    public static int PartOf(SentenceWindow window, int clause)
    {
        while (!Opens(window, clause))
            clause--;
        return clause;
    }
}
