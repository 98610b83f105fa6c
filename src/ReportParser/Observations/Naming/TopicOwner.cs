using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the thing that a clause without a number is about, which owns the amount in the next one: 提高[义务教育]质量，巩固率达94%; [污水处理厂]投入运行，日处理能力4万吨.</summary>
internal sealed class TopicOwner(ClauseLexicon lexicon, NamingLexicon naming, Segmenter segmenter)
{
    private const int ShortThing = 3, Longest = 14, LongestList = 24;

    /// <summary>A noun of action that an adverb-like word before it makes a predicate: 产业健康[发展].</summary>
    private const string Growth = "发展";

    private const ClauseRole Verbs = ClauseRole.Action | ClauseRole.Performs | ClauseRole.Growth | ClauseRole.Adverb | ClauseRole.Transitive | ClauseRole.Pivot;

    /// <summary>What a thing's name does not hold: a list, a relative clause, a number.</summary>
    private static readonly System.Buffers.SearchValues<char> Foreign = System.Buffers.SearchValues.Create("的了、和及与“”（）()0123456789");

    /// <summary>Part the members of a list.</summary>
    private static readonly System.Buffers.SearchValues<char> ListMarks = System.Buffers.SearchValues.Create("、和及与");

    /// <summary>What a list of names does not hold: a relative clause, a number.</summary>
    private static readonly System.Buffers.SearchValues<char> ForeignToList = System.Buffers.SearchValues.Create("的了“”（）()0123456789");

    /// <summary>The thing, null where the clause does not tell it surely.</summary>
    /// <param name="clause">The clause, without openers.</param>
    /// <param name="shortest">The length of the shortest name, 1 or more.</param>
    public string? Of(string clause, int shortest = ShortThing)
    {
        string named = BehindVerb(clause);
        string thing = WithoutAspect(WithoutState(BeforePredicate(named[(named.LastIndexOf('的') + 1)..])));
        return thing.Length >= shortest && thing.Length <= Longest && thing.AsSpan().IndexOfAny(Foreign) < 0 && IsNoun(thing) ? thing : null;
    }

    /// <summary>The things that a clause lists, without what it says of them: [废水、废气]处理能力增强, 清理[论坛、展会].</summary>
    /// <param name="clause">The clause, without openers.</param>
    public string? ListOf(string clause) =>
        BehindVerb(clause) is var named && WithoutAspect(BeforePredicate(named)) is { Length: <= LongestList } list && list.AsSpan().IndexOfAny(ListMarks) > 1 && list.AsSpan().IndexOfAny(ForeignToList) < 0 ? list : null;

    /// <summary>The subject of a clause that ends with its predicate, null where it is no noun: [“山里红”品牌]正式发布.</summary>
    /// <param name="clause">The clause.</param>
    public string? SubjectOf(string clause) =>
        BeforePredicate(clause) is { Length: >= ShortThing } subject && subject.Length < clause.Length && IsNoun(subject) ? subject : null;

    private string BehindVerb(string clause)
    {
        while (lexicon.Starting(clause, 0, Verbs) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Nominal) && verb.Surface.Length + 1 < clause.Length)
            clause = clause[verb.Surface.Length..].TrimStart('了', '好');
        return clause;
    }

    /// <summary>The words before the first verb, adverb or date of a clause: [融资平台]不断壮大, [养猪场]6月投产.</summary>
    private string BeforePredicate(string clause)
    {
        foreach (Token token in WordClasses.Cut(segmenter, clause))
            if (token.Start > 1 && (IsDate(clause, token.Start) || segmenter.Vocabulary.Tag(token.In(clause)) is "v" or "d" or "ad" or "p" && naming.Opening(clause.AsSpan(token.Start), NamingKind.Aspect) is null))
                return WithoutAdverb(clause[..token.Start]);
        return clause.EndsWith(Growth, StringComparison.Ordinal) && WithoutAdverb(clause[..^Growth.Length]) is var subject && subject.Length + Growth.Length < clause.Length ? subject : clause;
    }

    private string WithoutAdverb(string words) =>
        lexicon.Ending(words, words.Length, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb && adverb.Surface.Length + 1 < words.Length ? words[..^adverb.Surface.Length] : words;

    private static bool IsDate(string clause, int at)
    {
        int end = at;
        while (end < clause.Length && char.IsAsciiDigit(clause[end]))
            end++;
        return end > at && end < clause.Length && clause[end] is '年' or '月';
    }

    /// <summary>What a short topic names: the subject where it is a clause, else the topic without how it is said to be: [国有企业]效益明显好转, [民营经济]势头强劲.</summary>
    /// <param name="topic">The topic.</param>
    public string Named(string topic)
    {
        string subject = BeforePredicate(topic), thing = WithoutAspect(WithoutState(subject));
        return subject.Length < topic.Length && thing.Length >= ShortThing && thing.Length < subject.Length && IsNoun(thing) ? thing : WithoutState(topic);
    }

    /// <summary>A subject without how it is said to be, and what of it is so: [民营经济]势头强劲, [绿色建筑]健康发展.</summary>
    public string WithoutState(string thing)
    {
        List<Token> tokens = WordClasses.Cut(segmenter, thing);
        int last = tokens.Count - 1;
        if (last > 1 && thing.EndsWith(Growth, StringComparison.Ordinal))
            last--;
        if (last < 1 || segmenter.Vocabulary.Tag(tokens[last].In(thing)) is not "a")
            return thing;
        thing = thing[..tokens[last].Start];
        return WithoutAspect(naming.Ending(thing, NamingKind.Tendential) is { } way && way.Length + 1 < thing.Length ? thing[..^way.Length] : thing);
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
        if (naming.Is(tokens[0].In(thing).ToString(), NamingKind.Describing))
            tokens.RemoveAt(0);
        return tokens.Count > 0 && !tokens.Exists(t => segmenter.Vocabulary.Tag(t.In(thing)) is "v" or "d" or "r" or "p" or "c") && segmenter.Vocabulary.Tag(tokens[^1].In(thing)) is not ("a" or "ad" or "an" or "z" or "ns" or "t");
    }
}
