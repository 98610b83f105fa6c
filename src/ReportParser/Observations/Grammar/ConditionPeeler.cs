using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts off what an amount's movement takes into account: 税收[扣除退税因素后]增长6%, 出口[受需求不足影响]下降3%, [按可比口径]增长4%, 秋粮[因旱]减产3%.</summary>
internal sealed class ConditionPeeler(NamingLexicon naming)
{
    private const int Longest = 24;

    /// <summary>The lengths of a cause that stands alone before its predicate, 因灾, and of one behind a subject, 因产业结构调整.</summary>
    private const int ShortCause = 2, LongCause = 7;

    /// <summary>Cuts such a phrase off the subject's end; the same lead without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The words before a number.</param>
    public Lead Peel(SentenceWindow window, Lead lead)
    {
        TextSpan subject = lead.Subject;
        if (CauseIn(window, subject) is { } cause && IsCause(window, lead, cause))
            return lead with { Subject = LeadReader.Trim(window.Text, lead.Predicate is null ? subject with { Start = cause + ShortCause } : subject with { End = cause }) };
        if (lead.Predicate is null || naming.Ending(subject.In(window.Text), NamingKind.Considered) is not { } end)
            return lead;
        for (int i = subject.End - end.Length - 2; i >= Math.Max(subject.Start, subject.End - Longest); i--)
            if (window.IsWordStart(i) && naming.Opening(window.Text.AsSpan(i, subject.End - i), NamingKind.Considering) is { } word && IsWord(window, i, word.Length))
                return lead with { Subject = LeadReader.Trim(window.Text, subject with { End = i }) };
        return lead;
    }

    /// <summary>Where the last 因 stands that is a word, or that the segmenter joins to the words behind it; null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words before a number.</param>
    public static int? CauseIn(SentenceWindow window, TextSpan words) =>
        words.In(window.Text).LastIndexOf('因') is >= 0 and var at && IsWord(window, words.Start + at, 1) && window.IsWordStart(words.Start + at) ? words.Start + at : null;

    /// <summary>Whether a cause ends the words before a predicate, or opens those before what land yielded: [因灾]单产. What it did to things is part of their name: 因灾倒塌房屋.</summary>
    private bool IsCause(SentenceWindow window, Lead lead, int at)
    {
        TextSpan words = lead.Subject;
        int length = words.End - at;
        return lead.Predicate is null ? at == words.Start && length > ShortCause && naming.Is(window.Text.AsSpan(at + ShortCause, words.End - at - ShortCause), NamingKind.LandYield)
            : length >= ShortCause && length <= (at == words.Start ? ShortCause : LongCause) && window.Text.AsSpan(at, length).IndexOfAny('的', '、') < 0;
    }

    /// <summary>Whether an opener stands alone, or where it is joined to its neighbour in a word that the dictionary does not know: [受]外需, not 受益.</summary>
    private static bool IsWord(SentenceWindow window, int at, int length) => window.IsWordStart(at + length) || window.IsWordOf(at, "");
}
