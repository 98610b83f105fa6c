using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A clause of its own that a list mark joins to a counted noun: 接待80万名游客、[创历史纪录]. It is no member of a list, and no part of the name.</summary>
internal sealed class JoinedClause(NamingLexicon naming)
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

    private bool Opens(SentenceWindow window, TextSpan words) =>
        naming.Opening(words.In(window.Text), NamingKind.JoinedVerb) is { } verb && window.IsWordStart(words.Start) && words.Length > verb.Length + 1
        && words.In(window.Text).IndexOfAny(Nouns) < 0;
}
