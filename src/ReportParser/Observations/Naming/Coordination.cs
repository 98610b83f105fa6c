using System.Collections.Immutable;
using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Splits a coordinated noun phrase into its names, writing shared heads and modifiers out: 城乡居民收入 into 城镇居民收入 and 农村居民收入.</summary>
internal sealed class Coordination(ClauseLexicon lexicon, Segmenter segmenter, NamingLexicon naming)
{
    private const int ShortName = 4;
    private static readonly (string Fused, string One, string Other)[] Fused =
        [("城乡", "城镇", "农村"), ("存贷款", "存款", "贷款"), ("内外资", "内资", "外资")];

    /// <summary>Ends the name of what water is polluted with (GB 11914), which is no amount of its own: 化学需氧量排放量.</summary>
    private const string OxygenDemand = "需氧量";

    /// <summary>Ends the name of what an area produces, whose modifier no other amount shares.</summary>
    private const string WholeEconomy = "生产总值";

    /// <summary>The longest name that may share people with the first one.</summary>
    private const int LongestPlain = 8;

    /// <summary>Ends how many accidents there were, whose victims and damage the list goes on with: 火灾[起数]、死亡人数.</summary>
    private const string Accidents = "事故起数";

    private const string Capacity = "能力";

    /// <summary>Ends an amount whose trade the amounts behind it share: 快递业务量和[业务]收入.</summary>
    private const string Business = "业务量";

    /// <summary>Begins names of substances, which are one word: 二氧化硫.</summary>
    private const string Numerals = "一二三四五六七八九十";

    private const string AmountEndings = "数量额值率度价次费耗";

    /// <summary>The names of a phrase that is paired with a number of values.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="values">How many values there are.</param>
    /// <returns>As many names as values, or the phrase alone when it does not divide so.</returns>
    public ImmutableArray<string> Split(string phrase, int values)
    {
        if (values < 2)
            return [phrase];
        foreach (string marks in new[] { "、", "、和及与", "和及与" })
        {
            List<string> parts = Divide(phrase, marks);
            if (parts.Count == values)
                return Complete(parts);
        }
        return values == 2 && Unfuse(phrase) is { } pair ? pair : [phrase];
    }

    /// <summary>The members of a list that a count sums up, each as it stands; the phrase alone when it does not divide so: 索具、石油装备[两大产业].</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="values">How many members there are.</param>
    public ImmutableArray<string> SplitCounted(string phrase, int values) =>
        Divide(phrase, "、") is var listed && listed.Count == values ? [.. listed]
        : Divide(phrase, "、和及与") is var joined && joined.Count == values ? [.. joined] : [phrase];

    /// <summary>
    /// The names of a phrase of amounts that share one value (断面水质优良率、水质达标率均达100%, 种植面积和产量居第1位), or the phrase alone.
    /// It divides behind amounts only, so that the modifiers of one amount stay joined.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    public ImmutableArray<string> SplitAmounts(string phrase)
    {
        if (Pollutants(Divide(phrase, "、和及")) is { } pollutants)
            return Complete(pollutants);
        List<string> parts = Divide(phrase, "、和及", EndsAsAmount);
        return parts.Count > 1 && EndsAsAmount(parts[^1]) ? Complete(parts) : [phrase];
    }

    /// <summary>
    /// The names of a phrase whose value holds for each of them, as 均 or 双双 says: 存贷款余额双双突破百亿元, 重点实验室、技术创新中心均达12家;
    /// the phrase alone where one of them is too short to be a name.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    public ImmutableArray<string> SplitEach(string phrase)
    {
        ImmutableArray<string> amounts = SplitAmounts(phrase);
        if (amounts.Length > 1)
            return [.. amounts.SelectMany(amount => amount.AsSpan().IndexOfAny('、', '和', '及') < 0 ? [amount] : SplitEach(amount))];
        List<string> parts = Divide(phrase, "、和及");
        if (parts.Count == 2 && IsParallel(parts[0], parts[1]))
            return Complete(parts);
        if (parts.Count > 1 && EndsAsAmount(parts[^1]) && lexicon.Ending(parts[^1], parts[^1].Length, ClauseRole.Rate) is null && parts.TrueForAll(p => p.Length > 1))
            return Complete(ShareWords(parts));
        return parts.Count > 1 && !EndsAsAmount(parts[^1]) && parts.TrueForAll(p => p.Length >= ShortName) ? [.. parts] : Unfuse(phrase) ?? amounts;
    }

    /// <summary>The names of all members of a phrase, their shared heads and modifiers written out; the phrase alone where one is too short to be a name.</summary>
    /// <param name="phrase">The phrase.</param>
    public ImmutableArray<string> SplitList(string phrase)
    {
        List<string> parts = Divide(phrase, "、和及与");
        return parts.Count > 1 && parts.TrueForAll(p => p.Length > 1) ? Complete(parts) : Unfuse(phrase) ?? [phrase];
    }

    /// <summary>The members of a list that shares one amount, known by the oxygen demand among them, which is none of its own: 化学需氧量、二氧化硫和氨氮排放量.</summary>
    private List<string>? Pollutants(List<string> parts) =>
        parts.Count > 1 && EndsAsAmount(parts[^1]) && !parts[^1].EndsWith(OxygenDemand, StringComparison.Ordinal) && parts.Exists(p => p.EndsWith(OxygenDemand, StringComparison.Ordinal)) ? parts : null;

    /// <summary>The names of members listed before 等 and an amount of their kind, one for each value; null where their number is another one: 光伏、医药等新兴产业产值 is 光伏产业产值 and 医药产业产值.</summary>
    /// <param name="phrase">The phrase, uncleaned.</param>
    /// <param name="values">How many values there are.</param>
    public ImmutableArray<string>? SplitMembers(string phrase, int values)
    {
        int at = phrase.IndexOf('等', StringComparison.Ordinal);
        if (values < 2 || at < 2 || naming.Covers(phrase, at, NamingKind.HoldsEtcetera))
            return null;
        List<string> members = Divide(phrase[..at], "、和及");
        string kind = phrase[(at + 1)..], head = HeadOf(kind);
        string? general = head.Length > 0 ? naming.Ending(kind.AsSpan(0, kind.Length - head.Length), NamingKind.General) : null;
        return members.Count != values || general is null ? null : [.. members.Select(m => (m.EndsWith(general, StringComparison.Ordinal) ? m : m + general) + head)];
    }

    private bool EndsAsAmount(string part) => HeadOf(part) is { Length: > 0 } head && (AmountEndings.Contains(head[^1], StringComparison.Ordinal) || !naming.Is(head, NamingKind.People));

    /// <summary>The segmenter's last word of a name, with the word before it where it is a single character, when it names an amount: 成交量, 获奖数.</summary>
    private string LastWord(string name)
    {
        if (name.EndsWith(Capacity, StringComparison.Ordinal))
            return Capacity;
        if (name.Length == 0 || !AmountEndings.Contains(name[^1], StringComparison.Ordinal))
            return "";
        List<Token> tokens = Cut(name);
        int start = tokens[^1].Length > 1 || tokens.Count < 2 ? tokens[^1].Start : tokens[^2].Start;
        return name[start..];
    }

    private List<Token> Cut(string phrase) => WordClasses.Cut(segmenter, phrase);

    /// <summary>The two names that a phrase holds in one fused word: 城乡居民收入, 存贷款余额. Null without such a word.</summary>
    private static ImmutableArray<string>? Unfuse(string phrase)
    {
        foreach ((string fused, string one, string other) in Fused)
            if (phrase.IndexOf(fused, StringComparison.Ordinal) is >= 0 and int at)
                return [phrase.Remove(at, fused.Length).Insert(at, one), phrase.Remove(at, fused.Length).Insert(at, other)];
        return null;
    }

    /// <summary>Cuts a phrase at its conjunctions outside of brackets and quotation marks, where what stands before one is fit to be a name.</summary>
    private List<string> Divide(string phrase, string marks, Predicate<string>? isName = null)
    {
        var parts = new List<string>();
        int depth = 0, from = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            depth += phrase[i] is '“' or '（' or '(' or '《' ? 1 : phrase[i] is '”' or '）' or ')' or '》' ? -1 : 0;
            if (depth != 0 || !marks.Contains(phrase[i], StringComparison.Ordinal) || i == from || IsInsideWord(phrase, i))
                continue;
            int end = phrase[i] == '及' && phrase[i - 1] == '以' ? i - 1 : i;
            if (isName?.Invoke(phrase[from..end]) == false)
                continue;
            parts.Add(phrase[from..end]);
            from = i + 1;
        }
        parts.Add(phrase[from..]);
        return parts.Exists(p => p.Length == 0) ? [phrase] : parts;
    }

    /// <summary>Whether a character that may be a conjunction is part of a word: 普[及]率, 参[与]人数, 饱[和]度.</summary>
    private bool IsInsideWord(string phrase, int at) => naming.Covers(phrase, at, NamingKind.HoldsConjunction);

    private ImmutableArray<string> Complete(List<string> parts)
    {
        if (HeadOf(parts[^1]) is { Length: > 0 } shared && IsOfAmounts(shared) && shared.Length + 1 < parts[^1].Length && parts.TrueForAll(p => p == parts[^1] || !IsOfAmounts(p)))
            return [.. Complete([.. parts[..^1], parts[^1][..^shared.Length]]).Select(amount => amount + shared)];
        ShareNoun(parts);
        ShareRepeated(parts);
        ShareTail(parts);
        ShareKind(parts);
        string head = Modified(parts[^1], HeadOf(parts[^1]));
        if (head.Length > 0 && head.Length < parts[^1].Length)
            for (int i = 0; i < parts.Count - 1; i++)
                if (!EndsAsAmount(parts[i]) && !parts[i].EndsWith(head, StringComparison.Ordinal) || parts[i].EndsWith(OxygenDemand, StringComparison.Ordinal) && !head.EndsWith(OxygenDemand, StringComparison.Ordinal))
                    parts[i] += KindOf(parts[^1][..^head.Length], parts[i]) + head;
        string modifier = ModifierOf(parts);
        for (int i = 1; i < parts.Count; i++)
            if (modifier.Length > 0 && !parts[i].StartsWith(modifier, StringComparison.Ordinal))
                parts[i] = modifier + parts[i];
        return [.. parts];
    }

    /// <summary>An amount with the word before it that says what of a thing it is, which its list shares: 臭氧[平均浓度], 医疗保险[参保人数].</summary>
    private string Modified(string name, string head)
    {
        string? average = head.Length == 0 ? null : naming.Ending(name.AsSpan(0, name.Length - head.Length), NamingKind.AmountModifier);
        return average is not null && average.Length + head.Length < name.Length ? average + head : head;
    }

    /// <summary>Gives members that are no trade or amount of their own the last member's general noun: 新能源、新材料[产业].</summary>
    private void ShareKind(List<string> parts)
    {
        string last = parts[^1];
        if (naming.Ending(last, NamingKind.General) is not { } kind || kind.Length + 1 >= last.Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (!parts[i].EndsWith('业') && !parts[i].EndsWith(kind, StringComparison.Ordinal) && HeadOf(parts[i]).Length == 0)
                parts[i] += kind;
    }

    /// <summary>Whether a name ends with what an amount itself has, so that a list of amounts shares it: 装机、发电量[占比].</summary>
    private bool IsOfAmounts(string name) =>
        lexicon.Ending(name, name.Length, ClauseRole.Head) is { } head && head.Is(ClauseRole.GrowthNoun | ClauseRole.Rate);

    /// <summary>The word for an industry that ends a list's last member and that another one shares: 装备制造、石油化工[业]增加值. Empty without one.</summary>
    private string KindOf(string last, string other)
    {
        if (other.EndsWith('业') || last.Length < 2 || !last.EndsWith('业'))
            return "";
        string word = last[Cut(last)[^1].Start..];
        return word is "产业" or "行业" or "工业" or "业" ? word : "业";
    }

    /// <summary>Gives names that are nothing but a modifier the last name's noun: 城镇、农村居民收入.</summary>
    private void ShareNoun(List<string> parts)
    {
        if (lexicon.Starting(parts[^1], 0, ClauseRole.SharedModifier) is not { } own || own.Surface.Length == parts[^1].Length)
            return;
        for (int i = 0; i < parts.Count - 1; i++)
            if (lexicon.Starting(parts[i], 0, ClauseRole.SharedModifier)?.Surface.Length == parts[i].Length || naming.Is(own.Surface, NamingKind.People) && naming.Ending(parts[i], NamingKind.People) is not null)
                parts[i] += parts[^1][own.Surface.Length..];
    }

    /// <summary>Whether two names open with modifiers that lists share, and the first ends with the noun behind the second's: 城镇居民, 农村居民人均收入.</summary>
    private bool IsParallel(string first, string second) =>
        first.Length >= ShortName && lexicon.Starting(first, 0, ClauseRole.SharedModifier) is { } one && lexicon.Starting(second, 0, ClauseRole.SharedModifier) is { } other
        && one != other && second.AsSpan(other.Surface.Length).StartsWith(first.AsSpan(one.Surface.Length));

    /// <summary>Gives names that end with a noun inside the last name the words behind it there: 城镇居民、农村居民人均收入.</summary>
    private void ShareRepeated(List<string> parts)
    {
        string last = parts[^1];
        for (int i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i].Length < ShortName || EndsAsAmount(parts[i]) || last.IndexOf(parts[i][^2..], StringComparison.Ordinal) is not (> 0 and int at) || at + 2 >= last.Length)
                continue;
            if (lexicon.Starting(parts[i], 0, ClauseRole.SharedModifier)?.Surface.Length == parts[i].Length - 2 || at == parts[i].Length - 2 || CommonNoun(parts[i], last[..(at + 2)]) >= ShortName)
                parts[i] += last[(at + 2)..];
        }
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
            if (IsTrade(parts[i], last))
                continue;
            if (HeadOf(last) is var head && Modified(last, head) is var average && average.Length > head.Length && last.Length - length < average.Length)
                continue;
            bool parallel = (length > 1 ? length + 1 < last.Length : "一二".Contains(parts[i], StringComparison.Ordinal) && last[0] == '三' && last.Length > 1) && !EndsAsAmount(parts[i]) && (length == 1 || IsParallelStart(parts[i], last) || IsWordBorder(last, length));
            if (parallel && !(parts[i].Length > 1 && parts[i].EndsWith(last[^2..], StringComparison.Ordinal)))
                parts[i] += last[(parts[i][^1] == '业' && last[length] == '业' ? length + 1 : length > 1 && length + 2 < last.Length && parts[i].EndsWith(last[length..(length + 2)], StringComparison.Ordinal) ? length + 2 : length)..];
        }
    }

    /// <summary>Whether a name is a trade like the last one's, or its trade's word is all that the last one has before the amount, which the list shares with it: 制造业、新兴产业贷款; 纺织、食品产业增加值.</summary>
    private bool IsTrade(string part, string last) =>
        HeadOf(last) is { Length: > 0 } head && last[..^head.Length] is { Length: > 1 } trade && trade[^1] == '业'
        && (part[^1] == '业' || part.Length + head.Length == last.Length && KindOf(trade, part).Length > 1);

    /// <summary>How much of the last name stands for another name of the list: as much as that has, or the whole formula: PM2.5 and PM10 in PM10平均浓度.</summary>
    private static int SharedLength(string part, string last)
    {
        int formula = last.AsSpan().IndexOfAnyExceptInRange('\x21', '\x7e');
        return formula > 0 && part.All(char.IsAscii) ? formula : part.Length;
    }

    /// <summary>Gives names without an amount the last name's words behind as many as they have themselves: 铁路、高速公路[运营里程], 化工、有色[行业增加值].</summary>
    private List<string> ShareWords(List<string> parts)
    {
        ShareNoun(parts);
        string last = parts[^1];
        List<Token> words = Cut(last);
        return [.. parts.Select(part => ReferenceEquals(part, last) || EndsAsAmount(part) ? part : part + Behind(part, Cut(part)))];

        string Behind(string part, List<Token> own)
        {
            int first = own.Count;
            if (first < words.Count && words[first].In(last) is { } word && (word.SequenceEqual(OxygenDemand) || word.SequenceEqual(own[^1].In(part))))
                first++;
            return first < words.Count ? last[words[first].Start..] : HeadOf(last);
        }
    }

    /// <summary>Whether two names begin alike: 第一、第三产业, 基本养老、基本医疗保险.</summary>
    private static bool IsParallelStart(string part, string last) => part[0] == last[0] && (part[0] == '第' || part[1] == last[1]);

    /// <summary>Whether a word ends at an offset, also within a longer one that is made of two: 垃圾|处理 in 垃圾处理率.</summary>
    private bool IsWordBorder(string phrase, int at)
    {
        List<Token> tokens = Cut(phrase);
        return tokens.Exists(t => t.Start == at)
            || tokens[0].End > at + 1 && !Numerals.Contains(phrase[0], StringComparison.Ordinal) && segmenter.Vocabulary.Frequency(phrase.AsSpan(0, at)) is > 0 && segmenter.Vocabulary.Frequency(phrase.AsSpan(at, tokens[0].End - at)) is > 0;
    }

    /// <summary>The head noun that ends a name, empty when it has none of the lexicon.</summary>
    private string HeadOf(string name)
    {
        if (lexicon.Ending(name, name.Length, ClauseRole.Head) is { } head)
            return head.Surface;
        return lexicon.Ending(name, name.Length, ClauseRole.Rate) is { Surface.Length: > 1 } rate ? rate.Surface : LastWord(name);
    }

    /// <summary>Whether a name that the lexicon has as a head ends like the first name and so has a modifier of its own: 民间投资 behind 工业投资.</summary>
    private static bool HasOwnModifier(string name, string first) => name.Length > 2 && first.EndsWith(name[^2..], StringComparison.Ordinal) && name[0] != '总';

    /// <summary>Whether two names open with people, whom one modifier before the first describes: 城镇[职工]、[居民]医保.</summary>
    private bool OfPeople(string first, string other) => naming.Opening(first, NamingKind.People) is not null && naming.Opening(other, NamingKind.People) is not null;

    /// <summary>What stands before the head of the first name, when the other names are bare heads; or a word that lists share.</summary>
    private string ModifierOf(List<string> parts)
    {
        string first = parts[0];
        if (first.Length > Accidents.Length && first.EndsWith(Accidents, StringComparison.Ordinal) && parts.Skip(1).All(p => p.EndsWith("人数", StringComparison.Ordinal) || p.EndsWith("损失", StringComparison.Ordinal)))
            return first[..^2];
        bool ownsAll = HeadOf(first) is var counted && (counted.EndsWith('次') || naming.Is(counted, NamingKind.People) || first.EndsWith(WholeEconomy, StringComparison.Ordinal));
        bool bare = parts.Skip(1).All(p => HeadOf(p).Length == p.Length && !HasOwnModifier(p, first) || !ownsAll && p.Length <= 4 && HeadOf(p).Length > 0 && HeadOf(first).Length > 0 && first.Length > p.Length + 1 && HeadOf(p) != HeadOf(first));
        if (bare && first.EndsWith(Business, StringComparison.Ordinal) && !parts[1].StartsWith(Business[..^1], StringComparison.Ordinal))
            return first[..^1];
        if (bare && HeadOf(first) is { Length: > 0 } head && head.Length < first.Length)
            return first[..^head.Length];
        return lexicon.Starting(first, 0, ClauseRole.SharedModifier)?.Surface is { } shared
            && parts.Skip(1).All(p => (lexicon.Starting(p, 0, ClauseRole.SharedModifier) is null || OfPeople(first[shared.Length..], p)) && (!HasOwnModifier(p, first) || HeadOf(first).Length + shared.Length < first.Length && !(shared[0] == '城' && p.Contains('农', StringComparison.Ordinal))) && !(shared[0] == '城' && p[0] is '村' or '乡') && !(naming.Is(shared, NamingKind.People) && p.Length > LongestPlain) && (p.Length <= ShortName || HeadOf(p) is { Length: > 0 } own && (own == HeadOf(first) || shared == "农村" && own.EndsWith('率') && first.EndsWith('率'))))
            && shared.Length < first.Length ? shared : "";
    }
}
