using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Tells a percentage that opens its clause and is the share of those who do something to what the next number counts: 全县[80%以上]农户掌握了2项技术.</summary>
internal sealed class ActingShare(ClauseLexicon lexicon)
{
    /// <summary>Whether a number is such a percentage.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="mention">The number.</param>
    /// <param name="gap">The words between it and the next number.</param>
    public bool Is(SentenceWindow window, QuantityMention mention, TextSpan gap)
    {
        if (mention.UnitRecord?.Dimension != "percent" || gap.Length < 4)
            return false;
        TextSpan clause = window.ClauseAt(mention.Span.Start);
        string opening = LeadReader.Trim(window.Text, clause with { End = mention.Span.Start }).In(window.Text).ToString();
        return (opening.Length == 0 || lexicon.Whole(opening, ClauseRole.OwnArea) is not null) && EndsWithVerb(window, gap);
    }

    /// <summary>Whether the words between a share and the number of its object end with a verb: 农户[掌握了].</summary>
    private bool EndsWithVerb(SentenceWindow window, TextSpan gap)
    {
        TextSpan words = window.Text[gap.End - 1] == '了' ? gap with { End = gap.End - 1 } : gap;
        int at = words.End - 2;
        while (at > words.Start + 1 && window.WordAt(at).End != words.End)
            at--;
        return at > words.Start + 1 && (window.IsWordOf(at, "v") || lexicon.Starting(window.Text, at, ClauseRole.Performs) is not null) && lexicon.Starting(window.Text, at, ClauseRole.Level | ClauseRole.Growth) is null;
    }
}
