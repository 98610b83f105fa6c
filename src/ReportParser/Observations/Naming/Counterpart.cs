using Jieba;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Finds what the last member of a list stands parallel to at the end of another one, which may open with words that both share:
/// 本外币[存]、[贷]款余额, 职工[养老]、[医疗]保险, 县均[城市]、[农村]低保标准.
/// </summary>
internal sealed class Counterpart(Segmenter segmenter, NamingLexicon naming)
{
    /// <summary>The length of a short word, and of a word that is made of two.</summary>
    private const int Word = 2, Compound = 4;

    private readonly NamingWord[] _fused = [.. naming.Words.Where(word => word.Kinds.Contains(NamingKind.Fused) && word.Parts is [{ Length: Word }, { Length: Word }])];

    /// <summary>Where the words begin in the last member that another one lacks: 贷[款余额], 医疗[保险参保率]. 0 where the two are not parallel.</summary>
    /// <param name="part">The other member; not empty.</param>
    /// <param name="last">The last member; not empty.</param>
    public int TailStart(string part, string last) =>
        OtherSide(part, last) is { } side ? side.Length
        : EndsWithCharacter(part, last) ? 1
        : CompoundAt(part, last) is >= 0 and int at ? at + Word : 0;

    /// <summary>The words of a member before what the last one stands parallel to: [本外币]存, [县均]城市. Empty without them.</summary>
    /// <param name="part">The member; parallel to the last one.</param>
    /// <param name="last">The last member.</param>
    public string PrefixOf(string part, string last) =>
        OtherSide(part, last) is not null ? part[..^naming.Ending(part, NamingKind.Side)!.Length]
        : EndsWithCharacter(part, last) ? part[..^1] : part[..^Word];

    /// <summary>The side of town and country that opens the last member where a longer one ends with another side: 县均[城市]、农村标准. Null elsewhere.</summary>
    private string? OtherSide(string part, string last) =>
        naming.Ending(part, NamingKind.Side) is { } side && side.Length < part.Length && naming.Opening(last, NamingKind.Side) is { } other && other != side && other.Length < last.Length ? other : null;

    /// <summary>Whether the last character of a member stands for a word that is fused with the last member's first one: 人民币[存]、[贷款]余额 like 存贷款.</summary>
    private bool EndsWithCharacter(string part, string last)
    {
        return part.Length > 1 && Array.Exists(_fused, word => word.Parts is [var one, var other] && (IsOne(one, other) || IsOne(other, one))) && WordClasses.Cut(segmenter, part)[^1].Length == 1;

        bool IsOne(string own, string next) => part[^1] == own[0] && last.StartsWith(next, StringComparison.Ordinal);
    }

    /// <summary>Where in the last member the kind of a programme stands, which another member is a kind of too: 居民[养老]、[医疗]保险, [生育]和基本[医疗]保险. -1 without one.</summary>
    private int CompoundAt(string part, string last)
    {
        if (part.Length < Word)
            return -1;
        ReadOnlySpan<char> end = part.AsSpan(part.Length - Word);
        for (int at = 0; at + Compound <= last.Length && (at == 0 || part.Length == Word); at++)
            if (naming.Is(last.AsSpan(at, Compound), NamingKind.Programme) && naming.Is(string.Concat(end, last.AsSpan(at + Word, Word)), NamingKind.Programme))
                return at;
        return -1;
    }
}
