using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// A predicate of people, firms or places that were counted, who act: 60家企业[启动数字改造], 8万农户[发展林下经济]. Behind a thing the same verb
/// may name a kind of it; behind those who act it does so only where the words end as a thing or a work: 农户[发展资金].
/// </summary>
internal sealed class AgentPredicate(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Transitive | ClauseRole.Performs;

    /// <summary>What a word is that ends or names what it modifies, and no verb with an object.</summary>
    private const ClauseRole Named = ClauseRole.Head | ClauseRole.Rate | ClauseRole.Attribute | ClauseRole.Completes;

    /// <summary>What a noun holds that names no actor alone.</summary>
    private const string Joins = "的、和及与”";

    private const string City = "城市";

    /// <summary>The length of a verb that may stand here, and of what it is done to.</summary>
    private const int VerbLength = 2, ShortestObject = 2;

    /// <summary>Whether such a predicate opens at an offset behind the noun.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="at">Where the segmenter's word starts.</param>
    public bool IsAt(SentenceWindow window, TextSpan words, int at)
    {
        TextSpan verb = window.WordAt(at);
        var rest = new TextSpan(verb.End, words.End);
        return verb.Length == VerbLength && rest.Length >= ShortestObject && IsVerb(window, verb) && Acts(window, words with { End = at }, verb) && IsObject(window, rest);
    }

    private bool IsVerb(SentenceWindow window, TextSpan word) =>
        lexicon.Whole(word.In(window.Text), ClauseRole.Any) is { } known ? known.Is(Verbs) && !known.Is(ClauseRole.Head | ClauseRole.Adverb | ClauseRole.Attribute | ClauseRole.SharedModifier)
            : window.IsWordOf(word.Start, "v");

    /// <summary>Whether a noun names those who act; places do no work of building or mending, which is done to them: 城中村改造.</summary>
    private bool Acts(SentenceWindow window, TextSpan noun, TextSpan verb)
    {
        ReadOnlySpan<char> words = noun.In(window.Text);
        if (words.IndexOfAny(Joins.AsSpan()) >= 0 || window.IsWordOf(window.LastWordStart(noun), "v", "vn"))
            return false;
        if (naming.Ending(words, NamingKind.PersonEnding) is not null || naming.Ending(words, NamingKind.Firm) is not null)
            return true;
        return PredicateOpening.Places.Contains(words[^1], StringComparison.Ordinal) && (window.WordAt(noun.Start).End == noun.End || words.EndsWith(City))
            && !naming.Is(window[verb], NamingKind.Deed);
    }

    /// <summary>Whether the words behind a verb are what it is done to, to the end of their clause, and neither the noun that it modifies nor a predicate's subject: 政协委员[提案全部办复].</summary>
    private bool IsObject(SentenceWindow window, TextSpan rest)
    {
        ReadOnlySpan<char> words = rest.In(window.Text);
        if (rest.End < window.Text.Length && char.IsLetter(window.Text[rest.End]) || words.Contains('的') || lexicon.Ending(words, words.Length, Named) is not null || HoldsPredicate(window, rest))
            return false;
        return naming.Ending(words, NamingKind.Work) is null && naming.Ending(words, NamingKind.Thing) is null && naming.Ending(words, NamingKind.Item) is null
            && naming.Ending(words, NamingKind.Allotment) is null && naming.Ending(words, NamingKind.Actor) is null;
    }

    /// <summary>Whether words hold an adverb or a verb with an object, and so a predicate of their own.</summary>
    private bool HoldsPredicate(SentenceWindow window, TextSpan words)
    {
        for (int at = words.Start; at < words.End; at = Math.Max(window.WordAt(at).End, at + 1))
            if (lexicon.StartingWhole(window, words with { Start = at }, ClauseRole.Adverb | ClauseRole.Transitive) is { Surface.Length: > 1 } word && !word.Is(ClauseRole.Nominal))
                return true;
        return false;
    }
}
