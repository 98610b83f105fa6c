using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells the place that a move in an order starts from, and its year: [由上年居全省第五位]上升到第四位.</summary>
internal static class RankStart
{
    /// <summary>How many characters may stand between 由 and the place.</summary>
    private const int Reach = 14;

    /// <summary>How many characters may stand between the two places: 位上升到第.</summary>
    private const int MoveLength = 8;

    /// <summary>The words before a number, marked as a start where the number is the place that a move starts from.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="lead">Its words, taken apart.</param>
    public static Lead Read(SentenceWindow window, Segment segment, Lead lead)
    {
        if (lead.IsStart || !IsOrdinal(window, segment.Mention) || Opener(window.Text, segment.Before) is not { } at || !Moves(window, segment.Mention))
            return lead;
        QuantityMention? time = window.Mentions.FirstOrDefault(m => m.Time is not null && m.Span.Start > at && m.Span.End <= segment.Before.End);
        return lead with { IsStart = true, Time = time ?? lead.Time };
    }

    private static bool IsOrdinal(SentenceWindow window, QuantityMention mention) => mention.Span.In(window.Text).StartsWith("第");

    /// <summary>Where the 由 or 从 stands that opens the words up to a number, null without one.</summary>
    private static int? Opener(string text, TextSpan before)
    {
        int at = before.In(text).LastIndexOfAny('由', '从');
        return at >= 0 && before.Length - at <= Reach ? before.Start + at : null;
    }

    private static bool Moves(SentenceWindow window, QuantityMention from) =>
        window.Mentions.FirstOrDefault(m => m.Span.Start >= from.Span.End) is { } to && IsOrdinal(window, to) && to.Span.Start - from.Span.End <= MoveLength
        && window.Text.AsSpan(from.Span.End, to.Span.Start - from.Span.End).IndexOfAny('到', '至', '为') >= 0;
}
