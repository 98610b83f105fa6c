using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations;

/// <summary>
/// Finds the remark that the figures from there on are estimates: 预计（[下同]）生产总值增长6%, 增长6%（[预计数，下同]）. It holds for the rest of the review.
/// </summary>
internal static class StandingEstimate
{
    private const string Likewise = "下同", Openings = "（(", Closings = "）)";

    /// <summary>The brackets that hold nothing but 下同, which stand between words that belong together: 增长[（下同）]6%.</summary>
    /// <param name="text">The report's text.</param>
    /// <returns>Their spans in the frozen text, in order.</returns>
    public static IEnumerable<TextSpan> Brackets(string text) =>
        Remarks(text).Where(words => words.IsEmpty).Select(words => new TextSpan(words.Start - 1, words.End + Likewise.Length + 1));

    /// <summary>The offset in the frozen text from which every figure under review is an estimate, null without such a remark.</summary>
    /// <param name="text">The frozen text.</param>
    /// <param name="lexicon">Tells the words for estimates.</param>
    public static int? From(string text, ClauseLexicon lexicon)
    {
        foreach (TextSpan words in Remarks(text))
            if (SpeaksOfEstimate(text, words, lexicon))
                return words.End;
        return null;
    }

    /// <summary>The words before each 下同 that ends a bracket, back to where the bracket opens; empty where it holds nothing else.</summary>
    private static IEnumerable<TextSpan> Remarks(string text)
    {
        for (int at = text.IndexOf(Likewise, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Likewise, at + 1, StringComparison.Ordinal))
            if (Closes(text, at) && text.AsSpan(0, at).LastIndexOfAny(Openings) is >= 0 and int open)
                yield return new TextSpan(open + 1, at);
    }

    private static bool Closes(string text, int at) => at + Likewise.Length < text.Length && Closings.Contains(text[at + Likewise.Length], StringComparison.Ordinal);

    /// <summary>Whether the words in a bracket before 下同 say that the figure is estimated, or where there are none those before the bracket.</summary>
    private static bool SpeaksOfEstimate(string text, TextSpan words, ClauseLexicon lexicon) => words.IsEmpty
        ? lexicon.Ending(text.AsSpan(0, words.Start - 1), words.Start - 1, ClauseRole.Estimate) is not null
        : lexicon.Starting(text, words.Start, ClauseRole.Estimate) is { } estimate && words.Start + estimate.Surface.Length <= words.End;
}
