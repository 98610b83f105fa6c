using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Finds an average of those who were just counted: 带动3万户农户[户均增收]2000元.</summary>
internal sealed class PerHead(NamingLexicon naming)
{
    /// <summary>Where the words of the average begin between the number that counts and its own; null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="gap">The words between the two numbers.</param>
    /// <param name="last">The number that counts.</param>
    public int? Start(SentenceWindow window, TextSpan gap, QuantityMention last)
    {
        if (!SegmentReader.IsCount(last))
            return null;
        foreach (string average in naming.Of(NamingKind.PerHead))
            if (gap.In(window.Text).IndexOf(average, StringComparison.Ordinal) is > 1 and int at && window.IsWordStart(gap.Start + at) && window.Text[gap.Start + at - 1] != '的')
                return gap.Start + at;
        return null;
    }

    /// <summary>Whether a phrase opens with an average, and so belongs to those who were counted.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool Opens(string phrase) => naming.Opening(phrase, NamingKind.PerHead) is not null;
}
