using Jieba;

namespace ReportParser.Observations.Naming;

/// <summary>What kinds of words a phrase is made of, as the segmenter's dictionary tags them. Immutable, safe to share between threads.</summary>
internal sealed class WordClasses(Segmenter segmenter)
{
    /// <summary>The longest word that may be a verb which the dictionary lacks: 办复 in 办复率.</summary>
    private const int LongestUnknownWord = 2;

    /// <summary>The segmenter's words of a phrase.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="phrase">The phrase.</param>
    public static List<Token> Cut(Segmenter segmenter, ReadOnlySpan<char> phrase)
    {
        var tokens = new List<Token>();
        segmenter.Cut(phrase, tokens);
        return tokens;
    }

    /// <summary>Whether a phrase says only what is done or how something is, and names no thing: 按期办结, 开工, 优良; not 森林覆盖.</summary>
    /// <param name="phrase">The phrase; an empty one says nothing.</param>
    public bool IsPredicative(string phrase)
    {
        if (phrase.Length == 0)
            return false;
        List<Token> tokens = Cut(segmenter, phrase);
        for (int i = 0; i < tokens.Count; i++)
            if (!IsPredicative(segmenter.Vocabulary.Tag(tokens[i].In(phrase)), i == tokens.Count - 1 && char.IsLetter(phrase[^1]) ? tokens[i].Length : phrase.Length))
                return false;
        return true;
    }

    /// <summary>Whether a phrase holds a word that is a verb or adverb and nothing else, and so is more than a noun phrase: 提高教育质量.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="modifies">Whether a verb that does not end the phrase only modifies what follows: 健身 in 健身中心. Null where none does.</param>
    public bool HoldsVerb(string phrase, Predicate<string>? modifies = null)
    {
        List<Token> tokens = Cut(segmenter, phrase);
        return tokens.Exists(t => segmenter.Vocabulary.Tag(t.In(phrase)) is { } tag && (tag is "d" || tag is "v" && (t.End == phrase.Length || modifies is null || !modifies(t.In(phrase).ToString()))));
    }

    /// <summary>Whether a phrase without adverbs opens and ends with a noun, so that a verb in it only describes the thing: 户外健身中心.</summary>
    /// <param name="phrase">The phrase; not empty.</param>
    public bool EndsAsNoun(string phrase)
    {
        List<Token> tokens = Cut(segmenter, phrase);
        return !OpensAsClause(phrase) && segmenter.Vocabulary.Tag(tokens[^1].In(phrase)) is "n" && !tokens.Exists(t => segmenter.Vocabulary.Tag(t.In(phrase)) is "d");
    }

    /// <summary>Whether a phrase opens with a verb, adverb or pronoun or ends with an adverb, and so is a clause rather than a name: 鼓励民间资本, 这些措施, 设施更加.</summary>
    /// <param name="phrase">The phrase; not empty.</param>
    public bool OpensAsClause(string phrase)
    {
        List<Token> tokens = Cut(segmenter, phrase);
        return segmenter.Vocabulary.Tag(tokens[0].In(phrase)) is "v" or "d" or "r" || segmenter.Vocabulary.Tag(tokens[^1].In(phrase)) is "d";
    }

    /// <summary>A rate's name without the deed and the word for the rate: 农民 in 农民参合率. Empty where nothing else is in it.</summary>
    /// <param name="rate">The name of a rate.</param>
    public string WithoutRate(string rate)
    {
        List<Token> tokens = Cut(segmenter, rate);
        int kept = tokens[^1].Length > 1 ? tokens.Count - 1 : tokens.Count - 2;
        return kept <= 0 ? "" : rate[..tokens[kept].Start];
    }

    /// <summary>Whether a phrase is one verb that is no noun as well: 建成, 成交; not 旅游.</summary>
    /// <param name="phrase">The phrase; an empty one is none.</param>
    public bool IsVerb(string phrase) => phrase.Length > 0 && segmenter.Vocabulary.Tag(phrase) is "v";

    private static bool IsPredicative(string? tag, int length) => tag switch
    {
        "v" or "vn" or "vd" or "d" or "a" or "ad" or "an" or "z" => true,
        null => length <= LongestUnknownWord,
        _ => false,
    };
}
