using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Decides what a segment is about: its own noun phrase, the carried subject, or both joined.</summary>
internal sealed class NameResolver(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NameCleaner cleaner)
{
    /// <summary>The name of a segment from its own words and what the sentence carries.</summary>
    /// <param name="subject">The segment's noun phrase; may be empty.</param>
    /// <param name="carried">What the sentence carries.</param>
    /// <returns>The name, null when neither gives one.</returns>
    public string? Resolve(string subject, CarriedSubject carried)
    {
        string own = cleaner.Clean(subject);
        if (own.Length == 0)
            return carried.Name ?? carried.Topic;
        return IsBareHead(own) && Thing(own, carried) is { } whole ? Join(whole, own) : own;
    }

    /// <summary>The names that a segment without a noun phrase of its own inherits.</summary>
    public ImmutableArray<string> Inherit(string subject, CarriedSubject carried)
    {
        string own = cleaner.Clean(subject);
        if (own.Length > 0 && !IsBareHead(own))
            return [own];
        if (carried.Names.Length > 1)
            return [.. carried.Names.Select(n => own.Length == 0 ? n : Join(n, own))];
        return Resolve(subject, carried) is { } name ? [name] : [];
    }

    private bool IsBareHead(string own) => IsVerbalSum(own) || IsHead(own);

    /// <summary>Whether a verb and a sum stand alone: 成交金额, 签约金额.</summary>
    private bool IsVerbalSum(string own) =>
        own.Length == 4 && own.EndsWith("金额", StringComparison.Ordinal) && lexicon.Starting(own, 0, ClauseRole.Action)?.Surface.Length == 2;

    private bool IsHead(string own) =>
        lexicon.Starting(own, 0, ClauseRole.Head) is { } head && head.Surface.Length == own.Length && !own.EndsWith("造林", StringComparison.Ordinal) && (catalogue.Find(own) is null || own is "总面积" or "总投资" or "总量" or "总数");

    /// <summary>What an amount without a noun of its own belongs to: the carried name, or the things it counts behind where the carried name is a rate.</summary>
    private string? Thing(string own, CarriedSubject carried)
    {
        bool rate = carried.Name is { } name && lexicon.Ending(name, name.Length, ClauseRole.Rate) is not null && lexicon.Ending(own, own.Length, ClauseRole.Rate) is null;
        return rate ? carried.Thing ?? carried.Name : carried.Name ?? ShortTopic(carried);
    }

    private static string? ShortTopic(CarriedSubject carried) => carried.Topic is { Length: < 15 } topic ? topic : null;

    /// <summary>Joins a head to the carried name, in place of that name's own head where both are amounts of the same thing: 粮食产量 and 总产 give 粮食总产.</summary>
    private string Join(string name, string head)
    {
        if (name.EndsWith(head, StringComparison.Ordinal))
            return name;
        if (name.Length > 3 && name.EndsWith("生产", StringComparison.Ordinal) && head is "总产" or "总产量" or "产量")
            return name[..^2] + head;
        if (lexicon.Ending(name, name.Length, ClauseRole.Head) is { } old && old.Surface.Length < name.Length && Replaces(old.Surface, head))
            return name[..^old.Surface.Length] + head;
        for (int overlap = Math.Min(name.Length, head.Length) - 1; overlap > 0; overlap--)
            if (name.EndsWith(head[..overlap], StringComparison.Ordinal) && overlap > 1)
                return name + head[overlap..];
        return name + head;
    }

    private static bool Replaces(string old, string head) => !head.StartsWith('总') || head is "总产" or "总产量" || old.StartsWith('总')
        ? old is not ("装机" or "就业率") && head is not ("总量" or "总规模" or "增速" or "增幅" or "规模")
        : false;
}
