using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the thing that a clause without a number is about, which owns the amount in the next one: 提高[义务教育]质量，巩固率达94%; [污水处理厂]投入运行，日处理能力4万吨.</summary>
internal sealed class TopicOwner(ClauseLexicon lexicon, NamingLexicon naming, Segmenter segmenter)
{
    private const int ShortThing = 3, Longest = 14;
    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Performs | ClauseRole.Growth | ClauseRole.Adverb | ClauseRole.Transitive | ClauseRole.Pivot;

    /// <summary>What a thing's name does not hold: a list, a relative clause, a number.</summary>
    private static readonly System.Buffers.SearchValues<char> Foreign = System.Buffers.SearchValues.Create("的了、和及与“”（）()0123456789");

    /// <summary>The thing, null where the clause does not tell it surely.</summary>
    /// <param name="clause">The clause, without openers.</param>
    /// <param name="shortest">The length of the shortest name, 1 or more.</param>
    public string? Of(string clause, int shortest = ShortThing)
    {
        string thing = WithoutAspect(BeforePredicate(BehindVerb(clause)));
        return thing.Length >= shortest && thing.Length <= Longest && thing.AsSpan().IndexOfAny(Foreign) < 0 && IsNoun(thing) ? thing : null;
    }

    private string BehindVerb(string clause)
    {
        while (lexicon.Starting(clause, 0, Verbs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Nominal) && verb.Surface.Length + 1 < clause.Length)
            clause = clause[verb.Surface.Length..].TrimStart('了', '好');
        return clause;
    }

    /// <summary>The words before the first verb or adverb of a clause: [融资平台]不断壮大.</summary>
    private string BeforePredicate(string clause)
    {
        foreach (Token token in WordClasses.Cut(segmenter, clause))
            if (token.Start > 1 && segmenter.Vocabulary.Tag(token.In(clause)) is "v" or "d" or "ad" or "p" && naming.Opening(clause.AsSpan(token.Start), NamingKind.Aspect) is null)
                return clause[..token.Start];
        return clause;
    }

    private string WithoutAspect(string thing)
    {
        while (naming.Ending(thing, NamingKind.Aspect) is { } aspect && aspect.Length + 1 < thing.Length)
            thing = thing[..^aspect.Length];
        return thing;
    }

    private bool IsNoun(string thing)
    {
        List<Token> tokens = WordClasses.Cut(segmenter, thing);
        return !tokens.Exists(t => segmenter.Vocabulary.Tag(t.In(thing)) is "v" or "d" or "r" or "p" or "c") && segmenter.Vocabulary.Tag(tokens[^1].In(thing)) is not ("a" or "an" or "ns" or "t");
    }
}
