using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Finds what places, firms or indicators that were counted have more or less of than others: 9个县[财政收入增速快于全省], 5项指标[增速高于全市].</summary>
internal sealed class ComparedAmount(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const string Indicators = "指标";

    /// <summary>Whether the name of the amount opens at an offset behind the noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="at">The offset.</param>
    public bool IsAt(SentenceWindow window, TextSpan words, int at)
    {
        if (at <= words.Start || !window.IsWordStart(at) || window.Text[at] is '（' or '）' || !IsOwner(window, words with { End = at }))
            return false;
        for (int i = at + 2; i < words.End - 2; i++)
            if (window.IsWordStart(i) && lexicon.Starting(window.Text, i, ClauseRole.Gap) is { Surface.Length: > 1 } gap)
                return i + gap.Surface.Length < words.End && words.In(window.Text).IndexOf('的') < 0
                    && lexicon.Ending(window.Text.AsSpan(at, i - at), i - at, ClauseRole.Head | ClauseRole.GrowthNoun | ClauseRole.Rate) is not null;
        return false;
    }

    private bool IsOwner(SentenceWindow window, TextSpan noun)
    {
        ReadOnlySpan<char> words = noun.In(window.Text);
        return words[^1] == '）' || PredicateOpening.Places.Contains(words[^1], StringComparison.Ordinal)
            || words.EndsWith(Indicators) || naming.Ending(words, NamingKind.Firm) is not null;
    }
}
