using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the amount that ends a name: 产值 in 工业产值.</summary>
internal sealed class AmountHeads(ClauseLexicon lexicon, Segmenter segmenter, NamingLexicon naming)
{
    /// <summary>Ends the name of what water is polluted with (GB 11914), which is no amount of its own: 化学需氧量排放量.</summary>
    public const string OxygenDemand = "需氧量";

    private const string Capacity = "能力";

    /// <summary>The length of each of the two words that a longer one is made of.</summary>
    private const int Half = 2;

    /// <summary>Characters that end words for amounts.</summary>
    private const string AmountEndings = "数量额值率度价次费耗";

    /// <summary>The head noun that ends a name, empty when it has none of the lexicon.</summary>
    /// <param name="name">The name.</param>
    public string HeadOf(string name)
    {
        if (lexicon.Ending(name, name.Length, ClauseRole.Head) is { } head)
            return head.Surface;
        return lexicon.Ending(name, name.Length, ClauseRole.Rate) is { Surface.Length: > 1 } rate ? rate.Surface : LastWord(name);
    }

    /// <summary>The head noun that ends a name, with the word before it where both are one amount: [资产总额]. Empty when it has none.</summary>
    /// <param name="name">The name.</param>
    public string WholeOf(string name) =>
        HeadOf(name) is var head && naming.Ending(name, NamingKind.OwnedAmount) is { } owned && owned.Length > head.Length ? owned : head;

    /// <summary>Whether a name ends with an amount, and not with people or a thing.</summary>
    /// <param name="name">The name.</param>
    public bool EndsAsAmount(string name) =>
        naming.Ending(name, NamingKind.WholeAmount) is not null || HeadOf(name) is { Length: > 0 } head && (AmountEndings.Contains(head[^1], StringComparison.Ordinal) || !naming.Is(head, NamingKind.People) && !EndsAsThing(name));

    /// <summary>Whether a name ends with a thing that joins the name before it as amounts do: 建设[用地].</summary>
    /// <param name="name">The name.</param>
    public bool EndsAsThing(string name) => naming.Is(HeadOf(name), NamingKind.ThingHead);

    /// <summary>An amount with the word before it that says what of a thing it is, which its list shares: 臭氧[平均浓度], 医疗保险[参保人数], 村庄[绿化覆盖率].</summary>
    /// <param name="name">The name.</param>
    /// <param name="head">The amount that ends it; may be empty.</param>
    public string Modified(string name, string head)
    {
        string? average = head.Length == 0 ? null : naming.Ending(name.AsSpan(0, name.Length - head.Length), NamingKind.AmountModifier);
        return average is not null && average.Length + head.Length < name.Length ? average + head : head.EndsWith('率') ? WithDeeds(name, head) : head;
    }

    /// <summary>A rate with the deeds before it that it tells how far they went, where a thing stands before them: 企业[污染治理达标率].</summary>
    private string WithDeeds(string name, string rate)
    {
        List<Token> tokens = WordClasses.Cut(segmenter, name.AsSpan(0, name.Length - rate.Length));
        int first = tokens.Count;
        while (first > 0 && tokens[first - 1].Length > 1 && (segmenter.Vocabulary.Tag(tokens[first - 1].In(name)) is "v" or "vn" || lexicon.Whole(tokens[first - 1].In(name), ClauseRole.Action) is not null))
            first--;
        return first > 0 && first < tokens.Count ? name[tokens[first].Start..] : rate;
    }

    /// <summary>Whether a name ends with what an amount itself has, so that a list of amounts shares it: 装机、发电量[占比].</summary>
    /// <param name="name">The name.</param>
    public bool IsOfAmounts(string name) =>
        lexicon.Ending(name, name.Length, ClauseRole.Head) is { } head && head.Is(ClauseRole.GrowthNoun | ClauseRole.Rate);

    /// <summary>Whether a name is a rate that says itself of what: [绿地]率; not 授权率.</summary>
    /// <param name="name">The name.</param>
    public bool IsRateOfThing(string name) => name.Length > Half && name[^1] == '率' && segmenter.Vocabulary.Tag(name.AsSpan(0, name.Length - 1)) is "n";

    /// <summary>Whether a name only looks like an amount, but is that of a substance.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOxygenDemand(string name) => name.EndsWith(OxygenDemand, StringComparison.Ordinal);

    /// <summary>The segmenter's last word of a name, with the word before it where it is a single character, when it names an amount: 成交量, 获奖数.</summary>
    private string LastWord(string name)
    {
        if (name.EndsWith(Capacity, StringComparison.Ordinal))
            return Capacity;
        if (name.Length == 0 || !AmountEndings.Contains(name[^1], StringComparison.Ordinal))
            return "";
        List<Token> tokens = WordClasses.Cut(segmenter, name);
        if (tokens[^1].Length > 1 || tokens.Count < 2)
            return name[tokens[^1].Start..];
        return name[(IsCompound(tokens[^2].In(name)) ? tokens[^2].Start + Half : tokens[^2].Start)..];
    }

    /// <summary>Whether a word is made of a thing and what is done to it: 垃圾处理 in 垃圾处理率.</summary>
    private bool IsCompound(ReadOnlySpan<char> word) =>
        word.Length == Half + Half && segmenter.Vocabulary.Tag(word[..Half]) is "n" && segmenter.Vocabulary.Frequency(word[Half..]) is > 0;
}
