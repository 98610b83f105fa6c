using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A clause of its own that a list mark joins to a counted noun: 接待80万名游客、[创历史纪录]. It is no member of a list, and no part of the name.</summary>
internal sealed class JoinedClause(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const char Mark = '、';

    /// <summary>What a member of the list would hold: 为老助餐[的]点位, the bracket of a list.</summary>
    private const string Nouns = "的）)";

    /// <summary>Where the mark before such a clause stands behind a number, null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    public int? Border(SentenceWindow window, TextSpan words)
    {
        for (int i = words.Start + 2; i < words.End - 2; i++)
            if (window.Text[i] == Mark && Opens(window, new TextSpan(i + 1, words.End)))
                return i;
        return null;
    }

    /// <summary>A predicate without a clause that a list mark joins to it, which has a subject of its own: 陆续完工[、企业相继入驻].</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="predicate">The predicate; may be empty.</param>
    public TextSpan Without(SentenceWindow window, TextSpan predicate)
    {
        int mark = predicate.In(window.Text).IndexOf(Mark);
        if (mark < 2)
            return predicate;
        var rest = new TextSpan(predicate.Start + mark + 1, predicate.End);
        return Opens(window, rest) || lexicon.Whole(predicate.In(window.Text)[..mark], ClauseRole.Completes) is not null && HasSubject(window, rest)
            ? predicate with { End = predicate.Start + mark } : predicate;
    }

    /// <summary>Whether words are a noun and what is said of it, with an adverb before the verb: 企业[相继入驻].</summary>
    private bool HasSubject(SentenceWindow window, TextSpan words)
    {
        ReadOnlySpan<char> text = words.In(window.Text);
        return words.Length > 4 && window.IsWordOf(words.Start, "n") && lexicon.Ending(text, text.Length, ClauseRole.Completes) is { Surface.Length: > 1 } verb
            && lexicon.Ending(text, text.Length - verb.Surface.Length, ClauseRole.Adverb) is { Surface.Length: > 1 };
    }

    private bool Opens(SentenceWindow window, TextSpan words) =>
        naming.Opening(words.In(window.Text), NamingKind.JoinedVerb) is { } verb && window.IsWordStart(words.Start) && words.Length > verb.Length + 1
        && words.In(window.Text).IndexOfAny(Nouns) < 0;
}
