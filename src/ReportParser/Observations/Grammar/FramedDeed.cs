using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Deeds within a phrase that says to what end or in what way something else is done: 围绕建设2个中心、6个基地[目标], 采取招聘教师90名[等措施]. The closing words are no part of a name.</summary>
internal sealed class FramedDeed(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const string Etcetera = "的等";

    /// <summary>The words behind a number without those that close a phrase which opened before it, with a verb.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="number">Offset behind the number.</param>
    public TextSpan Before(SentenceWindow window, TextSpan words, int number)
    {
        if (words.IsEmpty || naming.Ending(words.In(window.Text), NamingKind.FrameCloser) is not { } close || !Opens(window, window.ClauseAt(words.Start).Start, number))
            return words;
        int end = words.End - close.Length;
        while (end > words.Start && Etcetera.Contains(window.Text[end - 1], StringComparison.Ordinal))
            end--;
        return words with { End = end };
    }

    /// <summary>Whether a word that opens such a phrase stands before a verb in the clause.</summary>
    private bool Opens(SentenceWindow window, int start, int number)
    {
        for (int i = start; i < number; i++)
            if (window.IsWordStart(i) && naming.Opening(window.Text.AsSpan(i, number - i), NamingKind.FrameOpener) is { } opener
                && lexicon.Starting(window.Text, i + opener.Length, ClauseRole.Action) is { Surface.Length: > 1 } verb && i + opener.Length + verb.Surface.Length < number)
                return true;
        return false;
    }
}
