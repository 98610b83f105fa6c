using System.Collections.Immutable;
using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Splits a coordinated noun phrase into its names, writing shared heads and modifiers out: 城乡居民收入 into 城镇居民收入 and 农村居民收入.</summary>
internal sealed class Coordination
{
    private readonly ClauseLexicon _lexicon;
    private readonly NamingLexicon _naming;
    private readonly ListDivider _lists;
    private readonly AmountHeads _heads;
    private readonly SharedParts _parts;

    public Coordination(ClauseLexicon lexicon, Segmenter segmenter, NamingLexicon naming)
    {
        (_lexicon, _naming) = (lexicon, naming);
        _lists = new ListDivider(naming);
        _heads = new AmountHeads(lexicon, segmenter, naming);
        _parts = new SharedParts(lexicon, segmenter, naming, _heads);
    }

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
            List<string> parts = _lists.Divide(phrase, marks);
            if (parts.Count == values)
                return _parts.Complete(parts);
        }
        return _lists.Unfuse(phrase, values) is { } names ? names : [phrase];
    }

    /// <summary>The members of a list that a count sums up, each as it stands; the phrase alone when it does not divide so: 索具、石油装备[两大产业].</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="values">How many members there are.</param>
    public ImmutableArray<string> SplitCounted(string phrase, int values) =>
        _lists.Divide(phrase, "、") is var listed && listed.Count == values ? [.. listed]
        : _lists.Divide(phrase, "、和及与") is var joined && joined.Count == values ? [.. joined] : [phrase];

    /// <summary>
    /// The names of a phrase of amounts that share one value (断面水质优良率、水质达标率均达100%, 种植面积和产量居第1位), or the phrase alone.
    /// It divides behind amounts and land only, so that the modifiers of one amount stay joined.
    /// </summary>
    /// <param name="phrase">The phrase.</param>
    public ImmutableArray<string> SplitAmounts(string phrase)
    {
        if (Pollutants(_lists.Divide(phrase, "、和及")) is { } pollutants)
            return _parts.Complete(pollutants);
        List<string> parts = _lists.Divide(phrase, "、和及", part => _heads.EndsAsAmount(part) || _heads.EndsAsThing(part));
        return parts.Count > 1 && _heads.EndsAsAmount(parts[^1]) ? _parts.Complete(parts) : [phrase];
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
        List<string> parts = _lists.Divide(phrase, "、和及");
        if (parts.Count == 2 && IsParallel(parts[0], parts[1]))
            return _parts.Complete(parts);
        if (parts.Count > 1 && _heads.EndsAsAmount(parts[^1]) && _lexicon.Ending(parts[^1], parts[^1].Length, ClauseRole.Rate) is null && parts.TrueForAll(p => p.Length > 1))
            return _parts.Complete(_parts.ShareWords(parts));
        return parts.Count > 1 && !_heads.EndsAsAmount(parts[^1]) && parts.TrueForAll(p => p.Length >= SharedParts.ShortName) ? [.. parts] : _lists.Unfuse(phrase) ?? amounts;
    }

    /// <summary>The amounts of the members before 等 that 均 gives one value: 锂电池、光伏组件等绿色产品产量均增长6%; empty where the noun behind 等 is no amount.</summary>
    /// <param name="phrase">The phrase, as it stands in the text.</param>
    public ImmutableArray<string> SplitEtcetera(string phrase)
    {
        int at = phrase.LastIndexOf('等');
        if (at < 0 || _naming.Covers(phrase, at, NamingKind.HoldsEtcetera) || _lexicon.Ending(phrase, phrase.Length, ClauseRole.Head) is not { } head || head.Surface.Length > phrase.Length - at - 1)
            return [];
        List<string> members = _lists.Divide(phrase[..at], "、和及");
        return members.Count > 1 && members.TrueForAll(m => m.Length > 1) ? [.. members.Select(m => m + head.Surface)] : [];
    }

    /// <summary>The names of all members of a phrase, their shared heads and modifiers written out; the phrase alone where one is too short to be a name.</summary>
    /// <param name="phrase">The phrase.</param>
    public ImmutableArray<string> SplitList(string phrase)
    {
        List<string> parts = _lists.Divide(phrase, "、和及与");
        return parts.Count > 1 && parts.TrueForAll(p => p.Length > 1) ? _parts.Complete(parts) : _lists.Unfuse(phrase) ?? [phrase];
    }

    /// <summary>The names of members listed before 等 and an amount of their kind, one for each value; null where their number is another one: 光伏、医药等新兴产业产值 is 光伏产业产值 and 医药产业产值, 环保、教育等民生支出 环保支出 and 教育支出.</summary>
    /// <param name="phrase">The phrase, uncleaned.</param>
    /// <param name="values">How many values there are.</param>
    public ImmutableArray<string>? SplitMembers(string phrase, int values)
    {
        int at = phrase.IndexOf('等', StringComparison.Ordinal);
        if (values < 2 || at < 2 || _naming.Covers(phrase, at, NamingKind.HoldsEtcetera))
            return null;
        List<string> members = _lists.Divide(phrase[..at], "、和及");
        string kind = phrase[(at + 1)..], head = _heads.HeadOf(kind);
        if (members.Count != values || head.Length == 0 || members.Exists(_heads.EndsAsAmount))
            return null;
        string general = _naming.Ending(kind.AsSpan(0, kind.Length - head.Length), NamingKind.General) ?? "";
        return [.. members.Select(m => (m.EndsWith(general, StringComparison.Ordinal) ? m : m + general) + head)];
    }

    /// <summary>Whether two names open with modifiers that lists share, and the first ends with the noun behind the second's: 城镇居民, 农村居民人均收入.</summary>
    private bool IsParallel(string first, string second) =>
        first.Length >= SharedParts.ShortName && _lexicon.Starting(first, 0, ClauseRole.SharedModifier) is { } one && _lexicon.Starting(second, 0, ClauseRole.SharedModifier) is { } other
        && one != other && second.AsSpan(other.Surface.Length).StartsWith(first.AsSpan(one.Surface.Length));

    /// <summary>The members of a list that shares one amount, known by the oxygen demand among them, which is none of its own: 化学需氧量、二氧化硫和氨氮排放量.</summary>
    private List<string>? Pollutants(List<string> parts) =>
        parts.Count > 1 && _heads.EndsAsAmount(parts[^1]) && !AmountHeads.IsOxygenDemand(parts[^1]) && parts.Exists(AmountHeads.IsOxygenDemand) ? parts : null;
}
