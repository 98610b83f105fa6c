using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts off what an amount's movement takes into account: 税收[扣除退税因素后]增长6%, 出口[受需求不足影响]下降3%, [按可比口径]增长4%.</summary>
internal sealed class ConditionPeeler(NamingLexicon naming)
{
    private const int Longest = 24;

    /// <summary>Cuts such a phrase off the subject's end; the same lead without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The words before a number.</param>
    public Lead Peel(SentenceWindow window, Lead lead)
    {
        TextSpan subject = lead.Subject;
        if (lead.Predicate is null || naming.Ending(subject.In(window.Text), NamingKind.Considered) is not { } end)
            return lead;
        for (int i = subject.End - end.Length - 2; i >= Math.Max(subject.Start, subject.End - Longest); i--)
            if (window.IsWordStart(i) && naming.Opening(window.Text.AsSpan(i, subject.End - i), NamingKind.Considering) is { } word && IsWord(window, i, word.Length))
                return lead with { Subject = LeadReader.Trim(window.Text, subject with { End = i }) };
        return lead;
    }

    /// <summary>Whether an opener stands alone, or where it is joined to its neighbour in a word that the dictionary does not know: [受]外需, not 受益.</summary>
    private static bool IsWord(SentenceWindow window, int at, int length) => window.IsWordStart(at + length) || window.IsWordOf(at, "");
}
