using System.Buffers;
using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Decides what a segment is about: its own noun phrase, the carried subject, or both joined.</summary>
internal sealed class NameResolver(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NameCleaner cleaner, WordClasses words, NamingLexicon naming, TopicOwner topics)
{
    private const int LongestTopic = 15;

    /// <summary>The length of the shortest name of a thing that a clause tells of, and of one that grows: 皮棉.</summary>
    private const int ShortThing = 3, ShortCrop = 2;

    /// <summary>Ends the name of what a whole area produces, behind which the area itself contributes: 对世界经济增长的贡献率.</summary>
    private const string WholeEconomy = "生产总值";

    /// <summary>Ends a topic that owns a yield rather than the amount before it: 粮食[生产]再获丰收，总产…</summary>
    private const string Growing = "生产";

    /// <summary>Begins the name of an index that is made of several values, and so is of none of them: PM2.5浓度下降9%，[综合]指数下降5%.</summary>
    private const string Composite = "综合";

    /// <summary>How many there are of each of the things counted before.</summary>
    private const string Number = "数量";

    /// <summary>What is invested in a year, which is not the whole sum that something takes: 项目总投资90亿元，完成投资20亿元.</summary>
    private const string Investment = "投资", TotalInvestment = "总投资", Planned = "计划";

    private readonly PerHead _averages = new(naming);
    private readonly ThresholdClass _thresholds = new(naming);

    /// <summary>The name of a segment from its own words and what the sentence carries.</summary>
    /// <param name="subject">The segment's noun phrase; may be empty.</param>
    /// <param name="carried">What the sentence carries.</param>
    /// <returns>The name, null when neither gives one.</returns>
    public string? Resolve(string subject, CarriedSubject carried)
    {
        string own = cleaner.Clean(subject);
        if (own.Length == 0)
            return carried.Name ?? carried.Topic;
        if (Referred(own, carried.Recent) is { } referred)
            return referred;
        own = BehindClause(own);
        if (_thresholds.Complete(own, carried.Thing) is { } part)
            return part;
        if (OtherSide(own, carried.Name ?? carried.Topic) is { } other)
            return other;
        if (_averages.Opens(own) && carried.Thing is { } counted && carried.ThingsClause == carried.NearClause && catalogue.Find(own) is null)
            return counted + own;
        if (Counterpart(own, carried) is { } counterpart)
            return counterpart;
        if (own.Length < 9 && own.EndsWith('类') && carried.Thing is { } kind && IsNear(carried.ThingsClause, carried))
            return own + kind[(kind.LastIndexOf('类') + 1)..];
        if (IsBareHead(own) && Thing(own, carried) is { } whole)
            return IsUnowned(whole, own, carried) ? own : Join(whole, own);
        return IsRelational(own) && Owner(own, carried) is { } owner && Join(owner, own) is var joined && !IsDoubled(joined, own) && !IsOfSameSum(owner, own) ? joined : own;
    }

    /// <summary>What 前者 and 后者 refer to: the last amount but one, and the last. Null for other words.</summary>
    private static string? Referred(string own, ImmutableArray<RecentLevel> recent) => own switch
    {
        "前者" when recent.Length > 1 => recent[^2].Name,
        "后者" when recent.Length > 1 => recent[^1].Name,
        _ => null,
    };

    /// <summary>An amount without the clause that a list mark joins it to, whose subject owns it: [试验区]顺利推进、[产值]. Other words as they are.</summary>
    private string BehindClause(string own)
    {
        int mark = own.LastIndexOf('、');
        if (mark < 0 || own[..mark] is not { Length: > ShortThing } clause || own[(mark + 1)..] is not { Length: > 1 } amount || !IsClause(clause) || lexicon.Starting(amount, 0, ClauseRole.Action) is { } verb && verb.Surface.Length < amount.Length)
            return own;
        return (lexicon.Whole(amount, ClauseRole.Head) is not null || IsOwned(amount)) && topics.SubjectOf(clause) is { } owner ? Join(owner, amount)
            : IsAmount(amount) ? amount : own;
    }

    /// <summary>Whether words end with a predicate that no noun ends with: 项目[落地], 试点[顺利推进].</summary>
    private bool IsClause(string words) =>
        (naming.Ending(words, NamingKind.Progress) ?? lexicon.Ending(words, words.Length, ClauseRole.Completes)?.Surface ?? ModifiedVerb(words)) is { Length: > 1 } predicate
        && words.Length > predicate.Length + 2 && !naming.Is(predicate, NamingKind.Deed);

    /// <summary>The verb with an adverb before it that words end with: 品牌[正式发布]. Null without one.</summary>
    private string? ModifiedVerb(string words) =>
        lexicon.Ending(words, words.Length, ClauseRole.Action) is { } verb && !verb.Is(ClauseRole.Nominal) && lexicon.Ending(words, words.Length - verb.Surface.Length, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb
            ? adverb.Surface + verb.Surface : null;

    /// <summary>Whether a name says already what its owner adds before it: [供热]清洁供热率.</summary>
    private static bool IsDoubled(string joined, string own) =>
        joined.Length > own.Length + 1 && joined.EndsWith(own, StringComparison.Ordinal) && own.Contains(joined[..^own.Length], StringComparison.Ordinal);

    /// <summary>Whether an owner is a sum of the same kind, and so is beside a name rather than above it: 到位资金 and 配套[资金].</summary>
    private bool IsOfSameSum(string owner, string own) =>
        naming.Ending(own, NamingKind.DeedSum) is { } sum && owner.EndsWith(sum, StringComparison.Ordinal);

    /// <summary>The name of the other side of town and country, which names only itself: 城市居民建档率达40%，[农村]达15%. Null for other names.</summary>
    private string? OtherSide(string own, string? carried) =>
        carried is not null && naming.Is(own, NamingKind.Side) && naming.Opening(carried, NamingKind.Side) is { } side && carried.Length > side.Length + 1
            ? own + carried[side.Length..] : null;

    /// <summary>The name of a rate whose deed the rate before it names too: 五保集中供养标准, [分散供养标准]. Null for other names.</summary>
    private string? Counterpart(string own, CarriedSubject carried) =>
        carried is { Measure: Measure.Level, Name: { } name } && own.Length is > 4 && name.Length >= own.Length && name != own && name.EndsWith(own[2..], StringComparison.Ordinal) && IsRateOfDeed(own)
            ? name[..^own.Length] + own : null;

    /// <summary>Whether what is carried is an amount of nothing named itself, and so owns no other amount: 年产值 before 利税; or of another part of the sentence, which no investment was made in.</summary>
    private bool IsUnowned(string carried, string own, CarriedSubject from) =>
        own == Investment && from.Origin is { } origin && !IsNear(origin.Clause, from) && from.Thing is null ||
        IsHead(carried) && IsHead(own) && lexicon.Starting(own, 0, ClauseRole.GrowthNoun | ClauseRole.Rate) is null;

    /// <summary>The names that a segment without a noun phrase of its own inherits.</summary>
    public ImmutableArray<string> Inherit(string subject, CarriedSubject carried)
    {
        string own = cleaner.Clean(subject);
        if (own.Length > 0 && !IsBareHead(own))
            return Resolve(subject, carried) is { } joined ? [joined] : [own];
        if (carried.Names.Length > 1)
            return [.. carried.Names.Select(n => own.Length == 0 ? n : Join(n, own))];
        return Resolve(subject, carried) is { } name ? [name] : [];
    }

    /// <summary>A rate or amount that holds for each of the things counted before it, by name: 代表建议120件、委员提案80件，办结率均达100%.</summary>
    /// <param name="subject">The segment's noun phrase.</param>
    /// <param name="carried">What the sentence carries.</param>
    /// <returns>A name for each thing; empty when there are not several, or the noun phrase is complete by itself.</returns>
    public ImmutableArray<string> ForEachThing(string subject, CarriedSubject carried)
    {
        string own = cleaner.Clean(subject);
        return carried.Things.Length > 1 && IsNear(carried.ThingsClause, carried) && (IsRateOfDeed(own) || own is Number)
            ? [.. carried.Things.Select(t => Join(t, own))]
            : [];
    }

    /// <summary>An amount that does not say of what it is, written out for each of several things: 废水[处理率], 废气[处理率].</summary>
    /// <param name="own">The amount, cleaned.</param>
    /// <param name="things">The things.</param>
    /// <returns>A name for each thing; empty where the amount is complete by itself.</returns>
    public ImmutableArray<string> OfEach(string own, ImmutableArray<string> things) =>
        own is Number || IsRelational(own) ? [.. things.Select(t => Join(t, own))] : [];

    /// <summary>Whether a phrase is an amount of something that it does not name: 产值, 成交金额.</summary>
    /// <param name="own">The phrase, cleaned.</param>
    public bool IsBareHead(string own) => IsVerbalSum(own) || IsHead(own);

    /// <summary>Whether a verb and a sum stand alone: 成交金额, 签约金额.</summary>
    private bool IsVerbalSum(string own) =>
        own.Length == 4 && own.EndsWith("金额", StringComparison.Ordinal) && lexicon.Starting(own, 0, ClauseRole.Action)?.Surface.Length == 2;

    private bool IsHead(string own) =>
        lexicon.Whole(own, ClauseRole.Head) is not null && !own.EndsWith("造林", StringComparison.Ordinal) && (catalogue.Find(own) is null || naming.Is(own, NamingKind.Total));

    /// <summary>Whether every part of a phrase is an amount or rate of a thing that it does not name: 办结率、满意率, 改善幅度, 建成面积.</summary>
    private bool IsRelational(string own) =>
        IsContribution(own) || (catalogue.Find(own) is null || IsOfAnyDeed(own) || IsOwned(own)) && own.Split('、', '和', '及').All(part => IsRateOfDeed(part) || IsSumOfDeed(part) || IsHead(part) || IsOwned(part));

    /// <summary>Whether a phrase is a rate at which something not named moves something else: 对经济增长的贡献率.</summary>
    private bool IsContribution(string own) => own.StartsWith('对') && lexicon.Ending(own, own.Length, ClauseRole.Rate) is not null;

    /// <summary>Whether a rate of the catalogue is one of whatever was dealt with, and so joins it like one that the catalogue lacks.</summary>
    private bool IsOfAnyDeed(string rate) => naming.Is(rate, NamingKind.AnyDeedRate);

    private bool IsRateOfDeed(string part)
    {
        if (naming.Is(part, NamingKind.Movement))
            return true;
        bool rate = lexicon.Ending(part, part.Length, ClauseRole.Rate) is { } word && word.Surface.Length < part.Length && part.Length > 2;
        string? tail = naming.Ending(part, NamingKind.Movement);
        return (rate || tail is not null) && (catalogue.Find(part) is null || IsOfAnyDeed(part))
            && words.IsPredicative(part[..^(tail?.Length ?? lexicon.Ending(part, part.Length, ClauseRole.Rate)!.Surface.Length)]);
    }

    private bool IsSumOfDeed(string part) =>
        part.Length == 4 && naming.Ending(part, NamingKind.DeedSum) is not null && words.IsVerb(part[..2]);

    /// <summary>What a rate or amount of no thing of its own belongs to: the things just counted, or the indicator or topic before it.</summary>
    private string? Owner(string own, CarriedSubject carried)
    {
        if (IsContribution(own) && carried.Name?.EndsWith(WholeEconomy, StringComparison.Ordinal) == true)
            return null;
        if (naming.Is(own, NamingKind.Movement) && carried.Measure is not (Measure.Growth or Measure.Change))
            return null;
        if (IsOwned(own) && !IsRateOfDeed(own) && !IsSumOfDeed(own) && carried.Name is { } amount && (carried.Action is null && IsAmount(amount) || naming.Is(amount, NamingKind.Undertaking) || !(carried.Origin?.Clause >= carried.NearClause - 1)))
            return ThingBefore(carried) ?? OwnerOf(amount, carried);
        if (own.StartsWith(Composite, StringComparison.Ordinal))
            return OfTopic(own, carried);
        if (carried.Thing is { } thing && IsNear(carried.ThingsClause, carried) && (carried.Name is null || carried.Name.StartsWith(thing, StringComparison.Ordinal)))
            return carried.Things.Length > 1 && carried.ThingsClause == carried.Origin?.Clause ? string.Join('和', carried.Things.Distinct()) : thing;
        if (carried.Origin is { } origin && IsNear(origin.Clause, carried) && Thing(own, carried) is { } name)
            return IsRate(name) && IsRate(own) && name == carried.Name ? Filled(words.WithoutRate(name)) : name;
        return Petition(carried) ?? OfTopic(own, carried);
    }

    /// <summary>What the amount of the clause before is one of, which owns the next one too: [农机校]招生规模900人，在校学生总数2000人. Null for an amount of no such thing.</summary>
    private string? OwnerOf(string amount, CarriedSubject carried) =>
        carried.Origin is { } origin && origin.Clause >= carried.NearClause - 1 && IsNear(origin.Clause, carried)
        && naming.Ending(amount, NamingKind.OwnedAmount) is { } word && amount.Length >= word.Length + ShortThing ? amount[..^word.Length] : null;

    private string? OfTopic(string own, CarriedSubject carried) =>
        ShortTopic(carried) is { } topic && IsNear(carried.TopicClause, carried) && !words.HoldsVerb(topic) ? IsOwned(own) ? topics.Of(topic) ?? topic : topic : IsOwned(own) ? ThingBefore(carried) : null;

    /// <summary>What the clause before was about, where that is answered: 认真办理[代表建议、委员提案]，办结率达100%.</summary>
    private string? Petition(CarriedSubject carried) =>
        carried.Topic is { } topic && IsNear(carried.TopicClause, carried) && naming.Ending(topic, NamingKind.Petition) is not null && !topic.Contains('的', StringComparison.Ordinal) ? topic : null;

    private bool IsOwned(string amount) =>
        naming.Is(amount, NamingKind.OwnedAmount) || amount.Contains('、', StringComparison.Ordinal) && Array.TrueForAll(amount.Split('、'), part => naming.Is(part, NamingKind.OwnedAmount));

    /// <summary>The thing that the clause directly before is about.</summary>
    private string? ThingBefore(CarriedSubject carried, int shortest = ShortThing) =>
        carried.Topic is { } clause && carried.TopicClause == carried.NearClause - 1 && IsNear(carried.TopicClause, carried) ? topics.Of(clause, shortest) : null;

    private bool IsAmount(string name) => catalogue.Find(name) is not null || lexicon.Ending(name, name.Length, ClauseRole.Head | ClauseRole.Rate) is not null;

    private bool IsRate(string name) =>
        lexicon.Ending(name, name.Length, ClauseRole.Rate) is { } rate && naming.Is(rate.Surface, NamingKind.PlainRate);

    private static string? Filled(string words) => words.Length > 1 ? words : null;

    /// <summary>Whether a clause stands in the same part of the sentence as the one that is read.</summary>
    private static bool IsNear(int clause, CarriedSubject carried) => clause >= carried.PartClause;

    /// <summary>What an amount without a noun of its own belongs to: the carried name, or the things it counts behind where the carried name is a rate.</summary>
    private string? Thing(string own, CarriedSubject carried)
    {
        if (naming.Is(own, NamingKind.LandYield) && ShortTopic(carried) is { } crop && crop.EndsWith(Growing, StringComparison.Ordinal))
            return crop;
        if (naming.Is(own, NamingKind.LandYield) && own[^1] != '值' && ThingBefore(carried, ShortCrop) is { } harvest)
            return harvest;
        if (IsOwned(own) && ThingBefore(carried) is { } newer)
            return newer;
        bool rate = carried.Name is { } name && lexicon.Ending(name, name.Length, ClauseRole.Rate) is not null && lexicon.Ending(own, own.Length, ClauseRole.Rate) is null;
        return rate ? carried.Thing ?? carried.Name : carried.Name ?? (ShortTopic(carried) is { } topic ? topics.Named(topic) : null);
    }

    /// <summary>What a topic that can join a head does not hold: a relative clause, a list, a year.</summary>
    private static readonly SearchValues<char> NoTopic = SearchValues.Create("的了、0123456789");

    /// <summary>Whether a topic is a list whose members its general noun cannot do without: 食品、纺织等产业.</summary>
    private bool IsListed(string topic) =>
        topic.LastIndexOf('等') is > 0 and int at && naming.Is(topic.AsSpan(at + 1), NamingKind.General);

    private string? ShortTopic(CarriedSubject carried) =>
        carried.Topic is { } topic && (topic.Length < LongestTopic || IsListed(topic)) && (topic.AsSpan().IndexOfAny(NoTopic) < 0 || IsListed(topic))
        && naming.Ending(topic, NamingKind.Tendential) is null && lexicon.Starting(topic, 0, ClauseRole.Growth | ClauseRole.Adverb | ClauseRole.Preposition) is null
        && (!words.OpensAsClause(topic) || lexicon.Starting(topic, 0, ClauseRole.Nominal) is not null) ? topic : null;

    /// <summary>Joins a head to the carried name, in place of that name's own head where both are amounts of the same thing: 粮食产量 and 总产 give 粮食总产.</summary>
    private string Join(string name, string head)
    {
        if (head == Investment && name.EndsWith(TotalInvestment, StringComparison.Ordinal))
            return WithoutPlan(name[..^TotalInvestment.Length]) + head;
        if (name.EndsWith(head, StringComparison.Ordinal))
            return name;
        if (IsVerbalSum(head) && name.EndsWith(head[..2], StringComparison.Ordinal) && words.IsPredicative(name))
            return head;
        if (naming.Is(head, NamingKind.LandYield) && naming.Ending(name, NamingKind.LandArea) is { } area)
            return words.IsVerb(name[..^area.Length]) ? head : name[..^area.Length] + head;
        if (name.Length > 3 && name.EndsWith("生产", StringComparison.Ordinal) && naming.Is(head, NamingKind.CropYield))
            return name[..^2] + head;
        if (name.Length > 3 && name.EndsWith("建设", StringComparison.Ordinal) && head.EndsWith("里程", StringComparison.Ordinal))
            return name[..^2] + head;
        if (lexicon.Ending(name, name.Length, ClauseRole.Head) is { } old && old.Surface.Length < name.Length && Replaces(old.Surface, head))
            return Overlapping(name[..^old.Surface.Length], head);
        return Overlapping(name, head);
    }

    /// <summary>Puts a head behind a name; what ends the one and begins the other stands once: 空气质量优良 and 优良率.</summary>
    private static string Overlapping(string name, string head)
    {
        for (int overlap = Math.Min(name.Length, head.Length - 1); overlap > 1; overlap--)
            if (name.EndsWith(head[..overlap], StringComparison.Ordinal))
                return name + head[overlap..];
        return name + head;
    }

    private static string WithoutPlan(string thing) => thing.EndsWith(Planned, StringComparison.Ordinal) ? thing[..^Planned.Length] : thing;

    private bool Replaces(string old, string head) => head.Length > 2 && old.EndsWith(head[1..], StringComparison.Ordinal) || !head.StartsWith('总') || head is "总产" or "总产量" || old.StartsWith('总')
        ? old is not ("装机" or "就业率") && !naming.Is(head, NamingKind.JoinedHead) && naming.Ending(head, NamingKind.Movement) is null
        : false;
}
