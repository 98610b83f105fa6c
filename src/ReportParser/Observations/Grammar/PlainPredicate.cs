using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// A predicate that the clause lexicon need not know: a verb of two characters that the dictionary has as a verb only, with an object to the end of
/// its clause. 60名教师[驰援山区], 8种茶叶[供给海外].
/// </summary>
internal sealed class PlainPredicate(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>What the lexicon says of words that stand in nouns or before verbs as well.</summary>
    private const ClauseRole Doubtful = ClauseRole.Nominal | ClauseRole.Head | ClauseRole.Adverb | ClauseRole.Preposition | ClauseRole.Opener | ClauseRole.Completes | ClauseRole.Attribute | ClauseRole.SharedModifier;

    private const string Relative = "的";

    /// <summary>Ends a modifier or a list before the verb, which then belongs to the noun behind it.</summary>
    private const string Joins = "的和及与、";

    /// <summary>Whether such a predicate opens at an offset behind a noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="at">Where the segmenter's word starts.</param>
    public bool IsAt(SentenceWindow window, TextSpan words, int at)
    {
        TextSpan verb = window.WordAt(at);
        if (verb.Length != 2 || verb.End + 2 > words.End || !window.IsWordOf(at, "v") || Joins.Contains(window.Text[at - 1], StringComparison.Ordinal))
            return false;
        if (lexicon.StartingWhole(window, words with { Start = at }, ClauseRole.Any) is { } known && (known.Is(Doubtful) || known.Surface.Length < 2))
            return false;
        return EndsClause(window, words.End) && !IsNoun(window.Text, new TextSpan(verb.End, words.End));
    }

    /// <summary>Whether the words end with their clause or before the next number.</summary>
    private static bool EndsClause(SentenceWindow window, int end) => end == window.Text.Length || !char.IsLetter(window.Text[end]);

    /// <summary>Whether the words behind a verb are the noun that it modifies, or a subject with a predicate: 重点扶持[项目], 获得表彰[的企业], 集成[服务提速].</summary>
    private bool IsNoun(string text, TextSpan rest)
    {
        ReadOnlySpan<char> words = rest.In(text);
        return words.Contains(Relative, StringComparison.Ordinal) || lexicon.Ending(words, words.Length, ClauseRole.Completes) is not null || IsThing(words);
    }

    private bool IsThing(ReadOnlySpan<char> words) =>
        naming.Ending(words, NamingKind.Work) is not null || naming.Ending(words, NamingKind.Thing) is not null || naming.Ending(words, NamingKind.Deed) is not null;
}
