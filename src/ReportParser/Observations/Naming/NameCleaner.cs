using System.Buffers;
using System.Text;
using ReportParser.Observations.Grammar;
using ReportParser.Quantities.Numerals;

namespace ReportParser.Observations.Naming;

/// <summary>Turns the words of a noun phrase into a name: without enumerated members, quantifiers and stray marks.</summary>
internal sealed class NameCleaner(ClauseLexicon lexicon, NamingLexicon naming)
{
    /// <summary>The one year that may belong to what stands before it, which 的 then joins to the noun: 力争[今年]的产值.</summary>
    private const string ThisYear = "今年";

    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace)]);

    private static readonly char[] Edges = ['、', '，', ',', ' ', '：', ':', '。', '—', '-'];

    private static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('（', '）'), ('(', ')'), ('《', '》')];

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Pairs.SelectMany(pair => new[] { pair.Open, pair.Close })]);

    private readonly ThresholdClass _thresholds = new(naming);

    /// <summary>Cleans a name.</summary>
    /// <param name="words">The words of the noun phrase.</param>
    public string Clean(string words)
    {
        string name = AfterEtcetera(Collapse(words)).Trim(Edges);
        name = name.EndsWith('的') ? name[..^1] : name;
        while (name.Length > 2 && name[0] is '的' or '和' or '及' or '等' && (naming.Opening(name, NamingKind.HoldsConjunction) ?? naming.Opening(name, NamingKind.HoldsEtcetera)) is null)
            name = name[1..];
        return DropPredicate(DropTime(DropTotal(DropWithin(Unquote(DropEdition(DropOwnArea(name)))))));
    }

    private static string Collapse(string words)
    {
        if (!words.AsSpan().ContainsAny(WhiteSpace))
            return words;
        var kept = new StringBuilder(words.Length);
        foreach (char c in words)
            if (!char.IsWhiteSpace(c))
                kept.Append(c);
        return kept.ToString();
    }

    /// <summary>The common noun behind listed members: 群众文体活动 in “一村一歌”“村ba”等群众文体活动.</summary>
    private string AfterEtcetera(string words)
    {
        for (int i = words.Length - 2; i > 0; i--)
            if (words[i] == '等' && !naming.Covers(words, i, NamingKind.HoldsEtcetera))
                return (lexicon.Starting(words, i + 1, ClauseRole.Head | ClauseRole.Rate) is not { } amount || IsClass(words, i + 1 + amount.Surface.Length)) && !NeedsMembers(words, i) ? words[(i + 1)..] : words;
        return words.EndsWith('等') ? words[..^1] : words;
    }

    /// <summary>Whether an amount that ends at an offset only opens the class of the noun behind it: 恒达、宏远等产值[超亿元的企业].</summary>
    private bool IsClass(string words, int at) => words.IndexOf('的', at) is > 0 and int relative && relative + 1 < words.Length && _thresholds.IsWhole(words[at..relative]);

    /// <summary>Whether the noun behind 等 is too general to be read without the list before it: 食品、纺织等产业产值.</summary>
    private bool NeedsMembers(string words, int etcetera)
    {
        string noun = words[(etcetera + 1)..];
        return naming.Opening(noun, NamingKind.General) is { } general && words.AsSpan(0, etcetera).Contains('、') && !words.AsSpan(0, etcetera).ContainsAny('“', '《')
            && (noun.Length == general.Length || lexicon.Whole(noun.AsSpan(general.Length), ClauseRole.Head) is not null);
    }

    private string DropOwnArea(string name)
    {
        while (lexicon.Starting(name, 0, ClauseRole.OwnArea) is { } word && word.Surface.Length > 1 && word.Surface.Length + 1 < name.Length
            && !(word.Surface.EndsWith('内') && name[word.Surface.Length] == '外'))
            name = name[word.Surface.Length..].TrimStart('的');
        return name;
    }

    /// <summary>Drops the edition, which tells when rather than what: 第三批典型村建设, 首届文化节.</summary>
    private string DropEdition(string name)
    {
        int end = naming.Opening(name, NamingKind.Edition)?.Length ?? 0;
        if (name.StartsWith('第'))
        {
            int unit = 1;
            while (unit < name.Length && IsNumeral(name[unit]))
                unit++;
            end = naming.Opening(name.AsSpan(unit), NamingKind.EditionUnit) is { } counted ? unit + counted.Length : 0;
        }
        return name.Length - end < 2 ? name : name[end..];
    }

    /// <summary>Drops 累计, which says how a value was added up: 基础设施累计投入.</summary>
    private static string DropTotal(string name)
    {
        int at = name.IndexOf("累计", StringComparison.Ordinal);
        return at < 0 || name.Length < 4 ? name : name.Remove(at, 2);
    }

    private static bool IsNumeral(char c) => NumeralChars.IsArabic(c) || NumeralChars.IsChinese(c);

    /// <summary>Drops a word for the year inside a name: 温泉谷[全年]接待人数.</summary>
    private string DropTime(string name)
    {
        foreach (string year in naming.Of(NamingKind.InnerYear))
            if (name.IndexOf(year, StringComparison.Ordinal) is > 1 and int at && at + year.Length < name.Length && !(year == ThisYear && name[at + year.Length] == '的') && !EndsTime(name.AsSpan(0, at)))
                return name.Remove(at, year.Length);
        return name;
    }

    /// <summary>Whether words before a word for the year make another time of it: 五[年内], 比[今年].</summary>
    private bool EndsTime(ReadOnlySpan<char> before) =>
        IsNumeral(before[^1]) || naming.Ending(before, NamingKind.BeforeYear) is not null;

    /// <summary>Drops 实现 between a subject and what it reached: 企业实现利润.</summary>
    private static string DropPredicate(string name)
    {
        int at = name.Length < 4 ? -1 : name.IndexOf("实现", 1, StringComparison.Ordinal);
        return at < 0 || at + 3 >= name.Length || name[at + 2] is '率' or '程' ? name : name.Remove(at, 2);
    }

    /// <summary>The noun behind or within 在…中: 县域创新评价 in 在县域创新评价中.</summary>
    private static string DropWithin(string name)
    {
        int end = name.StartsWith('在') && name.Length > 3 ? name.IndexOf('中', 2) : -1;
        return end < 0 ? name : name[1..end] + name[(end + 1)..];
    }

    /// <summary>Drops a quotation or bracket mark whose partner the cut left outside.</summary>
    private static string Unquote(string name)
    {
        if (!name.AsSpan().ContainsAny(Marks))
            return name;
        foreach ((char open, char close) in Pairs)
        {
            if (name.StartsWith(close) || name.EndsWith(open) || name.Contains(close) && !name.Contains(open))
                name = name.Replace(close.ToString(), "", StringComparison.Ordinal);
            if (name.Contains(open) && !name.Contains(close))
                name = name.Replace(open.ToString(), "", StringComparison.Ordinal);
        }
        return name;
    }
}
