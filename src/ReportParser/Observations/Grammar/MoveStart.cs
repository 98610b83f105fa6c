using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Tells the value that a move starts from, what the words say of it, and its year: [由上年居全省第五位]上升到第四位, 产量[由改革前的]3万吨增加到5万吨.
/// The verb of the move, whatever it is, names neither value: 行政村由90个[归并为]60个.
/// </summary>
internal static class MoveStart
{
    /// <summary>How many characters may stand between 由 and the value.</summary>
    private const int Reach = 14;

    /// <summary>How many characters may stand between the two values: 位上升到第.</summary>
    private const int MoveLength = 8;

    /// <summary>End the words of a move.</summary>
    private const string Targets = "到至为成";

    /// <summary>The verb of a move that the lexicon lacks.</summary>
    private static readonly ClauseWord Reached = new() { Surface = "为", Roles = [ClauseRole.Level], Mask = ClauseRole.Level };

    /// <summary>The words before a number, marked as a start where a move starts from it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="leads">Takes its words apart.</param>
    public static Lead Read(SentenceWindow window, Segment segment, LeadReader leads)
    {
        Lead lead = leads.Read(window, segment.Before);
        if (IsEnd(window, segment))
            return lead with { Subject = lead.Subject with { Start = lead.Subject.End }, Verb = default, Predicate = lead.Predicate ?? Reached };
        if (lead.IsStart || Opener(window.Text, segment.Before) is not { } at || !Moves(window, segment.Mention))
            return lead;
        QuantityMention? time = window.Mentions.FirstOrDefault(m => m.Time is not null && m.Span.Start > at && m.Span.End <= segment.Before.End);
        if (!IsOrdinal(window, segment.Mention))
        {
            if (window.WordAt(at).Length != 1)
                return lead;
            lead = leads.Read(window, segment.Before with { End = at });
        }
        return lead with { IsStart = true, Time = time ?? lead.Time };
    }

    /// <summary>Whether the words between two counts are the move from one to the other: 由90个[归并为]60个.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="from">The first number.</param>
    /// <param name="to">The number behind it.</param>
    public static bool IsMove(SentenceWindow window, QuantityMention from, QuantityMention to)
    {
        var before = new TextSpan(window.ClauseAt(from.Span.Start).Start, from.Span.Start);
        return SegmentReader.IsCount(from) && SegmentReader.IsCount(to) && !IsOrdinal(window, from) && Targets.Contains(window.Text[to.Span.Start - 1], StringComparison.Ordinal)
            && Opener(window.Text, before) is { } at && window.WordAt(at).Length == 1 && Moves(window, from);
    }

    /// <summary>Whether a segment's words are the verb of such a move, of which the lexicon leaves something as a noun.</summary>
    private static bool IsEnd(SentenceWindow window, Segment segment) =>
        !segment.Before.IsEmpty && Targets.Contains(window.Text[segment.Before.End - 1], StringComparison.Ordinal)
        && window.Mentions.LastOrDefault(m => m.Span.End == segment.Before.Start) is { } from && IsMove(window, from, segment.Mention);

    private static bool IsOrdinal(SentenceWindow window, QuantityMention mention) => mention.Span.In(window.Text).StartsWith("第");

    /// <summary>Where the 由 or 从 stands that opens the words up to a number, null without one.</summary>
    private static int? Opener(string text, TextSpan before)
    {
        int at = before.In(text).LastIndexOfAny('由', '从');
        return at >= 0 && before.Length - at <= Reach ? before.Start + at : null;
    }

    private static bool Moves(SentenceWindow window, QuantityMention from) =>
        window.Mentions.FirstOrDefault(m => m.Span.Start >= from.Span.End) is { } to && IsAlike(window, from, to) && to.Span.Start - from.Span.End <= MoveLength
        && window.Text.AsSpan(from.Span.End, to.Span.Start - from.Span.End) is var move && move.IndexOfAny('到', '至', '为') >= 0 && move.IndexOfAny('，', '、') < 0;

    private static bool IsAlike(SentenceWindow window, QuantityMention from, QuantityMention to) =>
        IsOrdinal(window, from) ? IsOrdinal(window, to) : from.Unit == to.Unit || from.UnitRecord is { } unit && unit.Dimension == to.UnitRecord?.Dimension;
}
