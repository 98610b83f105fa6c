using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Quantities.Numerals;
using ReportParser.Quantities.Units;

namespace ReportParser.Quantities.Labels;

/// <summary>A noun whose class a bounded amount names: 10亿元以上项目. A record of the lexicon <c>class_nouns.json</c>.</summary>
public sealed record ClassNoun
{
    /// <summary>The noun.</summary>
    public required string Text { get; init; }

    /// <summary>Dimension of the amounts that name a class without a bound word: <c>time</c> for 圈 (15分钟生活圈), <c>length</c> for 晶圆 (8英寸晶圆); null when one is needed.</summary>
    public string? Dimension { get; init; }

    /// <summary>Texts in which a bounded amount names a class of it.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which the amount is measured.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}

/// <summary>Tells a bounded amount that names a class (投资超10亿元项目) from one that is measured (投资超10亿元). Immutable.</summary>
public sealed class ClassLexicon
{
    // The noun phrase behind the bound: 重大产业项目.
    private const int LongestModifier = 8;
    private readonly PhraseTrie<ClassNoun> _nouns = new();
    private readonly PhraseTrie<ClassNoun> _spans = new();

    private ClassLexicon(IReadOnlyList<ClassNoun> nouns)
    {
        Nouns = nouns;
        foreach (ClassNoun noun in nouns)
            (noun.Dimension is null ? _nouns : _spans).Add(noun.Text, noun);
    }

    /// <summary>All nouns, in the order of the lexicon.</summary>
    public IReadOnlyList<ClassNoun> Nouns { get; }

    /// <summary>Loads the lexicon.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed.</exception>
    public static ClassLexicon Load(LexiconSource source) => new(source.Read<ClassNoun>("class_nouns.json"));

    /// <summary>Whether the noun phrase behind an offset ends in a class noun before the clause, the phrase or a number ends it.</summary>
    internal bool Follows(Glyphs text, int at) => Find(_nouns, text, text[at] == '的' ? at + 1 : at) is not null;

    /// <summary>Whether the noun phrase behind an amount makes it the name of a class without a bound word.</summary>
    internal bool NamesSpan(Glyphs text, UnitMatch unit) => Find(_spans, text, unit.End)?.Dimension == unit.Unit.Dimension;

    private static ClassNoun? Find(PhraseTrie<ClassNoun> nouns, Glyphs text, int from)
    {
        for (int i = from; i <= from + LongestModifier; i++)
        {
            int length = nouns.Longest(text, i, out ClassNoun noun);
            if (length > 0 && !IsBroken(text[i + length]))
                return noun;
            if (!IsInside(text[i]))
                return null;
        }
        return null;
    }

    private static bool IsInside(char c) => char.IsLetter(c) && !NumeralChars.IsArabic(c) && (c == '一' || !NumeralChars.IsChinese(c))
        && c is not ('的' or '和' or '与' or '为' or '是' or '在' or '有' or '向' or '对' or '给' or '将' or '用' or '持' or '力' or '设' or '动');

    // 企业化, 项目库: the noun goes on.
    private static bool IsBroken(char c) => c is '化' or '性' or '型';
}
