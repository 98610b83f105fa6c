using System.Collections.Immutable;
using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Writes the heads and modifiers out that the names of a list share: 小麦、玉米种植面积 is 小麦种植面积 and 玉米种植面积.</summary>
internal sealed class SharedParts(ClauseLexicon lexicon, Segmenter segmenter, NamingLexicon naming, AmountHeads heads)
{
    /// <summary>The length from which a phrase is a name by itself: 居民收入.</summary>
    public const int ShortName = 4;

    /// <summary>Begins names of substances, which are one word: 二氧化硫.</summary>
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Opens the last of the three sectors where the list has left 第 to the first, or off.</summary>
    private const string Tertiary = "三产业";

    /// <summary>Ends a trade and names its firms.</summary>
    private const string FirmsOfTrade = "业企业";

    private readonly SharedModifier _modifiers = new(lexicon, naming, segmenter, heads);
    private readonly Counterpart _counterparts = new(segmenter, naming);

    /// <summary>The names in full.</summary>
    /// <param name="parts">The parts of the phrase, at least one; changed in place.</param>
    public ImmutableArray<string> Complete(List<string> parts)
    {
        if (QualityOf(parts) is { } quality)
            return [.. Complete([.. parts[..^1], parts[^1][..^quality.Length]]).Select(amount => amount + quality)];
        ShareOrdinal(parts);
        ShareWord(parts);
        ShareCounterpart(parts);
        ShareNoun(parts);
        ShareRepeated(parts);
        ShareSector(parts);
        ShareFirms(parts);
        ShareTail(parts);
        ShareKind(parts);
        ShareHead(parts);
        ShareModifier(parts);
        return [.. parts];
    }

    /// <summary>Gives numerals the 第 that the first of them or the last one's noun asks for: 第一、[二]、[三]产业增加值.</summary>
    private static void ShareOrdinal(List<string> parts)
    {
        if (!parts[^1].StartsWith(Tertiary, StringComparison.Ordinal) || parts.Exists(p => p.Length > 2 && p != parts[^1]))
            return;
        for (int i = 0; i < parts.Count; i++)
            if (Numerals.Contains(parts[i][0], StringComparison.Ordinal))
                parts[i] = '第' + parts[i];
    }

    /// <summary>Gives a member of one character what follows the first character of the last one, where both make a word with it: 存、贷[款余额], 中、高[等教育]; or are grades of places: 市、县[财政收入].</summary>
    private void ShareWord(List<string> parts)
    {
        string last = parts[^1];
        for (int i = 0; i < parts.Count - 1 && last.Length > 2; i++)
            if (parts[i].Length == 1 && (naming.Is(parts[i], NamingKind.Grade) && naming.Is(last[..1], NamingKind.Grade) || IsWord(parts[i] + last[1]) && IsWord(last[..2])))
                parts[i] += last[1..];
    }

    private bool IsWord(string word) => segmenter.Vocabulary.Frequency(word) is > 0;

    /// <summary>Gives members that end parallel to the opening of the last one what follows there, and one of two members the words before: [本外币]存、贷[款余额].</summary>
    private void ShareCounterpart(List<string> parts)
    {
        string last = parts[^1];
        for (int i = 0; i < parts.Count - 1; i++)
        {
            if (heads.EndsAsAmount(parts[i]) || _counterparts.TailStart(parts[i], last) is not (> 0 and int tail))
                continue;
            if (parts.Count == 2)
                parts[1] = _counterparts.PrefixOf(parts[0], last) + last;
            parts[i] += last[tail..];
        }
    }

    /// <summary>What the amounts of a list have themselves, which ends the last one: 装机、发电量[占比]. Null without it.</summary>
    private string? QualityOf(List<string> parts)
    {
        string last = parts[^1];
        return heads.HeadOf(last) is { Length: > 0 } shared && heads.IsOfAmounts(shared) && shared.Length + 1 < last.Length && parts.TrueForAll(p => p == last || !heads.IsOfAmounts(p)) ? shared : null;
    }

    /// <summary>Gives names without an amount that of the last name: 小麦、玉米[产量].</summary>
    private void ShareHead(List<string> parts)
    {
        string head = heads.Modified(parts[^1], heads.HeadOf(parts[^1]));
        if (head.Length == 0)
            head = naming.Ending(parts[^1], NamingKind.ListTail) ?? "";
        if (head.Length > 1 && head.Length == parts[^1].Length)
            head = lexicon.Ending(head.AsSpan(1), head.Length - 1, ClauseRole.Head)?.Surface ?? "";
        if (head.Length == 0 || head.Length >= parts[^1].Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (LacksAmount(parts[i], head))
                parts[i] += KindOf(parts[^1][..^head.Length], parts[i]) + head;
    }

    private bool LacksAmount(string part, string head) =>
        !heads.EndsAsAmount(part) && !part.EndsWith(head, StringComparison.Ordinal) || AmountHeads.IsOxygenDemand(part) && !AmountHeads.IsOxygenDemand(head);

    private void ShareModifier(List<string> parts)
    {
        string modifier = _modifiers.Of(parts);
        for (int i = 1; i < parts.Count; i++)
            if (modifier.Length > 0 && !parts[i].StartsWith(modifier, StringComparison.Ordinal))
                parts[i] = modifier + parts[i];
    }

    /// <summary>Gives names without an amount the last name's words behind as many as they have themselves: 铁路、高速公路[运营里程], 化工、有色[行业增加值].</summary>
    /// <param name="parts">The parts of the phrase, at least one.</param>
    public List<string> ShareWords(List<string> parts)
    {
        ShareCounterpart(parts);
        ShareNoun(parts);
        string last = parts[^1];
        List<Token> words = WordClasses.Cut(segmenter, last);
        return [.. parts.Select(part => ReferenceEquals(part, last) || heads.EndsAsAmount(part) ? part : part + Behind(part, WordClasses.Cut(segmenter, part)))];

        string Behind(string part, List<Token> own)
        {
            int first = own.Count;
            if (first < words.Count && words[first].In(last) is { } word && (word.SequenceEqual(AmountHeads.OxygenDemand) || word.SequenceEqual(own[^1].In(part))))
                first++;
            bool splitsQuote = first > 0 && first < words.Count && SplitsQuote(last[words[first].Start..]);
            bool splitsGrade = first > 0 && first < words.Count && char.IsAsciiLetterOrDigit(last[words[first].Start - 1]);
            return first < words.Count && !splitsGrade && !splitsQuote ? last[words[first].Start..] : heads.HeadOf(last);
        }
    }

    /// <summary>Whether words begin within quotation marks: “身边好|人”数量.</summary>
    private static bool SplitsQuote(string words) => words.IndexOf('”') is >= 0 and int end && words.IndexOf('“') is var start && (start < 0 || start > end);

    /// <summary>Gives names that are nothing but a modifier the last name's noun: 城镇、农村居民收入.</summary>
    private void ShareNoun(List<string> parts)
    {
        if (lexicon.Starting(parts[^1], 0, ClauseRole.SharedModifier) is not { } own || own.Surface.Length == parts[^1].Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (lexicon.Starting(parts[i], 0, ClauseRole.SharedModifier)?.Surface.Length == parts[i].Length || naming.Is(own.Surface, NamingKind.People) && naming.Ending(parts[i], NamingKind.People) is not null)
                parts[i] += parts[^1][own.Surface.Length..];
    }

    /// <summary>Gives names that end with a noun inside the last name the words behind it there: 城镇居民、农村居民人均收入.</summary>
    private void ShareRepeated(List<string> parts)
    {
        string last = parts[^1];
        for (int i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i].Length < ShortName || heads.EndsAsAmount(parts[i]) || last.IndexOf(parts[i][^2..], StringComparison.Ordinal) is not (> 0 and int at) || at + 2 >= last.Length || CutsWord(last, at + 2))
                continue;
            if (lexicon.Starting(parts[i], 0, ClauseRole.SharedModifier)?.Surface.Length == parts[i].Length - 2 || at == parts[i].Length - 2 || CommonNoun(parts[i], last[..(at + 2)]) >= ShortName || heads.EndsAsThing(parts[i]))
                parts[i] += last[(at + 2)..];
        }
    }

    /// <summary>Gives names that are no trade or amount the last one's general noun with its amount: 汽车、有色金属[行业增加值].</summary>
    private void ShareSector(List<string> parts)
    {
        string last = parts[^1], head = heads.Modified(last, heads.HeadOf(last));
        if (head.Length == 0 || naming.Ending(last.AsSpan(0, last.Length - head.Length), NamingKind.General) is not { } sector || sector.Length + head.Length >= last.Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (LacksAmount(parts[i], head) && !parts[i].EndsWith('业') && !parts[i].EndsWith(sector, StringComparison.Ordinal))
                parts[i] += sector + head;
    }

    /// <summary>Gives trades the firms of the last one's trade, with what is said of them: 规上工业、服务业[企业营业收入].</summary>
    private static void ShareFirms(List<string> parts)
    {
        if (parts[^1].IndexOf(FirmsOfTrade, StringComparison.Ordinal) is not (> 0 and int at))
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (parts[i][^1] == '业' && !parts[i].EndsWith(FirmsOfTrade[1..], StringComparison.Ordinal))
                parts[i] += parts[^1][(at + 1)..];
    }

    /// <summary>How many characters two phrases end with alike: 养老保险 in 城镇养老保险 and 新型农村养老保险.</summary>
    private static int CommonNoun(string first, string second)
    {
        int length = 0;
        while (length < first.Length && length < second.Length && first[^(length + 1)] == second[^(length + 1)])
            length++;
        return length;
    }

    /// <summary>
    /// Gives names without an amount the words behind the last name's modifier, where that is as long as they are and stands parallel to them:
    /// 小麦、玉米种植面积, 第一、第二、第三产业增加值.
    /// </summary>
    private void ShareTail(List<string> parts)
    {
        string last = parts[^1];
        for (int i = 0; i < parts.Count - 1; i++)
        {
            int length = SharedLength(parts[i], last);
            if (!IsTrade(parts[i], last) && !IsOwner(parts[i], last) && !CutsAmount(last, length) && IsParallel(parts[i], last, length) && !EndsAlike(parts[i], last))
                parts[i] += last[TailStart(parts[i], last, length)..];
        }
    }

    /// <summary>Whether so much of the last name would leave only a part of its amount and the word before it: 平均浓度.</summary>
    private bool CutsAmount(string last, int length) =>
        heads.HeadOf(last) is var head && heads.Modified(last, head) is var average && average.Length > head.Length && last.Length - length < average.Length;

    /// <summary>Whether a name stands parallel to so much of the last name, and has no amount itself.</summary>
    private bool IsParallel(string part, string last, int length)
    {
        bool fits = length > 1 ? length + 1 < last.Length : "一二".Contains(part, StringComparison.Ordinal) && last[0] == '三' && last.Length > 1;
        return fits && !heads.EndsAsAmount(part) && (length == 1 || IsParallelStart(part, last) || IsWordBorder(last, length));
    }

    /// <summary>Whether two organisations stand side by side, so that a name takes no more than the last one's amount: 供水集团、公交公司[利润].</summary>
    private bool IsOwner(string part, string last) =>
        naming.Ending(part, NamingKind.Actor) is { Length: > 1 } && heads.HeadOf(last) is { Length: > 0 } head && naming.Ending(last.AsSpan(0, last.Length - head.Length), NamingKind.Actor) is not null;

    private static bool EndsAlike(string part, string last) => part.Length > 1 && part.EndsWith(last[^2..], StringComparison.Ordinal);

    /// <summary>Where the words of the last name begin that a name lacks, behind what it ends with itself: 农业、工业[增加值].</summary>
    private static int TailStart(string part, string last, int length)
    {
        if (part[^1] == '业' && last[length] == '业')
            return length + 1;
        return length > 1 && length + 2 < last.Length && part.EndsWith(last[length..(length + 2)], StringComparison.Ordinal) ? length + 2 : length;
    }

    /// <summary>Whether a name is a trade like the last one's, or its trade's word is all that the last one has before the amount, which the list shares with it: 制造业、新兴产业贷款; 纺织、食品产业增加值.</summary>
    private bool IsTrade(string part, string last) =>
        TailOf(last) is { Length: > 0 } head && last[..^head.Length] is { Length: > 1 } trade && trade[^1] == '业'
        && (part[^1] == '业' || part.Length + head.Length == last.Length && KindOf(trade, part).Length > 1);

    private string TailOf(string last) => heads.HeadOf(last) is { Length: > 0 } head ? head : naming.Ending(last, NamingKind.ListTail) ?? "";

    /// <summary>How much of the last name stands for another name of the list: as much as that has, or the whole formula: PM2.5 and PM10 in PM10平均浓度.</summary>
    private static int SharedLength(string part, string last)
    {
        int formula = last.AsSpan().IndexOfAnyExceptInRange('\x21', '\x7e');
        return formula > 0 && part.All(char.IsAscii) ? formula : part.Length;
    }

    /// <summary>Whether two names begin alike: 第一、第三产业, 基本养老、基本医疗保险.</summary>
    private static bool IsParallelStart(string part, string last) => part[0] == last[0] && (part[0] == '第' || part[1] == last[1]);

    /// <summary>Whether a word ends at an offset, also within a longer one that is made of two: 垃圾|处理 in 垃圾处理率.</summary>
    private bool IsWordBorder(string phrase, int at)
    {
        List<Token> tokens = WordClasses.Cut(segmenter, phrase);
        return tokens.Exists(t => t.Start == at)
            || tokens[0].End > at + 1 && !Numerals.Contains(phrase[0], StringComparison.Ordinal) && segmenter.Vocabulary.Frequency(phrase.AsSpan(0, at)) is > 0 && segmenter.Vocabulary.Frequency(phrase.AsSpan(at, tokens[0].End - at)) is > 0;
    }

    /// <summary>Whether an offset cuts the last character off a word: 省外资|金.</summary>
    private bool CutsWord(string phrase, int at) => WordClasses.Cut(segmenter, phrase).Exists(t => t.Start < at && t.End == at + 1);

    /// <summary>Gives members that are no trade or amount of their own the last member's general noun: 新能源、新材料[产业].</summary>
    private void ShareKind(List<string> parts)
    {
        string last = parts[^1];
        if (naming.Ending(last, NamingKind.General) is not { } kind || kind.Length + 1 >= last.Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (!parts[i].EndsWith('业') && !parts[i].EndsWith(kind, StringComparison.Ordinal) && heads.HeadOf(parts[i]).Length == 0)
                parts[i] += kind;
    }

    /// <summary>The word for an industry that ends a list's last member and that another one shares: 装备制造、石油化工[业]增加值. Empty without one.</summary>
    private string KindOf(string last, string other)
    {
        if (other.EndsWith('业') || last.Length < 2 || !last.EndsWith('业') || last.EndsWith(FirmsOfTrade[1..], StringComparison.Ordinal))
            return "";
        string word = last[WordClasses.Cut(segmenter, last)[^1].Start..];
        return naming.Is(word, NamingKind.Trade) ? word : "业";
    }
}
