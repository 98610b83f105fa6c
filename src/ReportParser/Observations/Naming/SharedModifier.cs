using Jieba;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Finds the words before the first name of a list that describe the other names too: 城镇居民收入 before 支出, 快递业务量 before 收入.</summary>
internal sealed class SharedModifier(ClauseLexicon lexicon, NamingLexicon naming, Segmenter segmenter, AmountHeads heads)
{
    /// <summary>Ends the name of what an area produces, whose modifier no other amount shares.</summary>
    private const string WholeEconomy = "生产总值";

    /// <summary>The longest name that may share people with the first one.</summary>
    private const int LongestPlain = 8;

    /// <summary>Ends how many accidents there were, whose victims and damage the list goes on with: 火灾[起数]、死亡人数.</summary>
    private const string Accidents = "事故起数";

    /// <summary>Ends an amount whose trade the amounts behind it share: 快递业务量和[业务]收入.</summary>
    private const string Business = "业务量";

    private const string Countryside = "农村";

    /// <summary>Names the partner of a trade, and opens the words for trade with all of them: [对]东盟、中东出口, 对外贸易.</summary>
    private const string Towards = "对", Abroad = "对外";

    /// <summary>The length of the shortest name of a town, and what makes another word of a harbour's character: 港[口], 港[澳].</summary>
    private const int ShortestTown = 2;
    private const string BehindHarbour = "口澳";

    /// <summary>What stands before the head of the first name, when the other names are bare heads; or a word that lists share. Empty without one.</summary>
    /// <param name="parts">The names of the list, at least one.</param>
    public string Of(List<string> parts)
    {
        string first = parts[0];
        IEnumerable<string> others = parts.Skip(1);
        if (first.StartsWith(Towards, StringComparison.Ordinal) && !first.StartsWith(Abroad, StringComparison.Ordinal) && others.All(p => !p.StartsWith(Towards, StringComparison.Ordinal) && heads.HeadOf(p) is { Length: > 0 } trade && first.EndsWith(trade, StringComparison.Ordinal)))
            return Towards;
        if (IsOfAccidents(first) && others.All(IsOfVictims))
            return first[..^2];
        bool bare = !others.Any(heads.IsRateOfThing) && (OwnsAll(first) ? others.All(p => IsBare(p, first)) : others.All(p => IsBare(p, first) || IsShortAmount(p, first)));
        if (bare && first.EndsWith(Business, StringComparison.Ordinal) && !parts[1].StartsWith(Business[..^1], StringComparison.Ordinal))
            return first[..^1];
        if (bare && heads.WholeOf(first) is { Length: > 0 } head && head.Length < first.Length)
            return first[..^head.Length];
        if (naming.Opening(first, NamingKind.PerUnit) is { } unit && unit.Length < first.Length && others.All(p => naming.Is(p, NamingKind.Intensity)))
            return unit;
        if (StationOf(first) is { } station && others.All(p => StationOf(p) is null && heads.EndsAsAmount(p)))
            return BeforeWord(first[..^heads.HeadOf(first).Length]) is { } modifiers && modifiers.Length > station.Length ? modifiers : station;
        return SharedWord(first) is { } shared && others.All(p => Describes(shared, first, p)) && shared.Length < first.Length ? WithPeople(shared, first, others) : "";
    }

    /// <summary>The word that lists share at a name's start, with the words behind a grade for those above it: [农村]公路, [县级以上]文明村. Null without one.</summary>
    private string? SharedWord(string name) =>
        lexicon.Starting(name, 0, ClauseRole.SharedModifier)?.Surface is { } word ? name[..(word.Length + SharedGrade.BoundLength(name, word.Length))] : null;

    /// <summary>The harbour or airport that opens a name: [东江港]货物吞吐量. Null without one.</summary>
    private string? StationOf(string name)
    {
        for (int i = ShortestTown; i < name.Length - 1; i++)
            if (naming.Opening(name.AsSpan(i), NamingKind.Facility) is { } station && i + station.Length < name.Length && !BehindHarbour.Contains(name[i + station.Length], StringComparison.Ordinal))
                return name[..(i + station.Length)];
        return null;
    }

    /// <summary>Words without the last one: [东江港航空]货邮.</summary>
    private string BeforeWord(string words) => words.Length == 0 ? words : words[..WordClasses.Cut(segmenter, words)[^1].Start];

    /// <summary>A modifier with the people behind it, whom it describes, where no other name has people: [城镇职工]养老保险、医疗保险.</summary>
    private string WithPeople(string shared, string first, IEnumerable<string> others) =>
        naming.Opening(first.AsSpan(shared.Length), NamingKind.People) is { } people && shared.Length + people.Length < first.Length && others.All(p => naming.Opening(p, NamingKind.People) is null)
            && heads.HeadOf(first).Length + shared.Length + people.Length < first.Length ? shared + people : shared;

    private static bool IsOfAccidents(string name) => name.Length > Accidents.Length && name.EndsWith(Accidents, StringComparison.Ordinal);

    private static bool IsOfVictims(string name) => name.EndsWith("人数", StringComparison.Ordinal) || name.EndsWith("损失", StringComparison.Ordinal);

    /// <summary>Whether all that is said of a name is its own: how often something was, who there are, what an area produces.</summary>
    private bool OwnsAll(string name) =>
        heads.HeadOf(name) is var head && (head.EndsWith('次') || naming.Is(head, NamingKind.People) || name.EndsWith(WholeEconomy, StringComparison.Ordinal));

    /// <summary>Whether a name is nothing but an amount.</summary>
    private bool IsBare(string name, string first) => heads.HeadOf(name).Length == name.Length && !HasOwnModifier(name, first);

    /// <summary>Whether a name is hardly more than an amount, and another one than that of the first name.</summary>
    private bool IsShortAmount(string name, string first) =>
        name.Length <= SharedParts.ShortName && first.Length > name.Length + 1
        && heads.HeadOf(name) is { Length: > 0 } own && heads.HeadOf(first) is { Length: > 0 } head && own != head;

    /// <summary>Whether a name that the lexicon has as a head ends like the first name and so has a modifier of its own: 民间投资 behind 工业投资.</summary>
    private static bool HasOwnModifier(string name, string first) => name.Length > 2 && first.EndsWith(name[^2..], StringComparison.Ordinal) && name[0] != '总';

    /// <summary>Whether a modifier that opens the first name describes another name of the list as well.</summary>
    private bool Describes(string shared, string first, string name) =>
        (lexicon.Starting(name, 0, ClauseRole.SharedModifier) is null || OfPeople(first[shared.Length..], name))
        && (!HasOwnModifier(name, first) || IsOneOfTwo(shared, first) && !(IsOfTown(shared) && name.Contains('农', StringComparison.Ordinal)))
        && !(naming.Is(shared, NamingKind.Ownership) && name.Length > SharedParts.ShortName)
        && !(IsOfTown(shared) && name[0] is '村' or '乡')
        && !(naming.Is(shared, NamingKind.People) && name.Length > LongestPlain)
        && !IsCounterpart(shared, first, name)
        && (name.Length <= SharedParts.ShortName || IsOfSameAmount(shared, first, name));

    /// <summary>Whether another name differs from the first in nothing but the modifier, and so has one of its own: [民营]企业出口, [外资]企业出口.</summary>
    private static bool IsCounterpart(string shared, string first, string name) =>
        name.Length > first.Length - shared.Length && name.EndsWith(first[shared.Length..], StringComparison.Ordinal);

    /// <summary>Whether two names open with people, whom one modifier before the first describes: 城镇[职工]、[居民]医保.</summary>
    private bool OfPeople(string first, string other) => naming.Opening(first, NamingKind.People) is not null && naming.Opening(other, NamingKind.People) is not null;

    /// <summary>Whether another modifier stands between this one and the amount: 城镇[职工]工资.</summary>
    private bool IsOneOfTwo(string shared, string first) => heads.HeadOf(first).Length + shared.Length < first.Length;

    private static bool IsOfTown(string modifier) => modifier[0] == '城';

    private bool IsOfSameAmount(string shared, string first, string name) =>
        heads.HeadOf(name) is { Length: > 0 } own && (own == heads.HeadOf(first) || shared == Countryside && own.EndsWith('率') && first.EndsWith('率'));
}
