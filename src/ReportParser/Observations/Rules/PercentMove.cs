using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Rules;

/// <summary>Tells a percentage by which an amount was moved, though no word of growth stands next to it: [提高]低保标准8%, [压减]时间58%、材料52%, 茶农[增收]9%.</summary>
internal sealed class PercentMove(ClauseLexicon lexicon)
{
    /// <summary>The growth of an amount, null where the percentage is the amount's own or a share.</summary>
    /// <param name="segment">The value.</param>
    /// <param name="name">What the words before it name.</param>
    /// <param name="found">The names that the value holds for.</param>
    /// <param name="isShare">Whether it is a percentage of what is no rate.</param>
    /// <param name="own">Whether the value has a name of its own, not one from before.</param>
    public Draft? Of(SegmentContext segment, string name, ImmutableArray<string> found, bool isShare, bool own)
    {
        bool benchmark = segment.IsPercent && lexicon.Ending(name, name.Length, ClauseRole.Benchmark) is not null;
        if (benchmark && segment.Lead.Predicate is null && lexicon.Starting(found[0], 0, ClauseRole.Growth) is { Polarity: not 0, Surface.Length: > 1 } raises)
            return Growth(found.SetItem(0, found[0][raises.Surface.Length..]), raises.Polarity);
        if (isShare || benchmark)
        {
            if (lexicon.Whole(segment.Verb, ClauseRole.Growth) is { Polarity: not 0 } moves)
                return Growth(found, moves.Polarity);
            if (own && ListedMove(segment) is { Polarity: not 0 } shared)
                return Growth(found, shared.Polarity);
        }
        return isShare && own && IncomeOf(name) is { } income ? Growth([income], 1) : null;
    }

    private static Draft Growth(ImmutableArray<string> names, int polarity) => new("growth", Measure.Growth, names) { Polarity = polarity };

    /// <summary>The verb of growth before the first member of a list, which moves the others too: 压减时间58%、[材料]52%. Null without one.</summary>
    private ClauseWord? ListedMove(SegmentContext segment)
    {
        if (segment is not { Segment.Joint: Joint.List, Lead: { Verb.IsEmpty: true, Predicate: null }, Carried: { Measure: Measure.Growth, Name: { } first, Origin: { } origin } } || segment.After.Trim().Length > 0)
            return null;
        ReadOnlySpan<char> words = origin.Before.In(segment.Window.Text).Trim();
        return words.EndsWith(first) ? lexicon.Ending(words, words.Length - first.Length, ClauseRole.Growth) : null;
    }

    /// <summary>The amount that a verb at the end of words says to have grown: 茶农[增收] gives 茶农收入. Null without one.</summary>
    private string? IncomeOf(string name) =>
        lexicon.Ending(name, name.Length, ClauseRole.Action) is { Adds: { } amount } verb && verb.Surface.Length + 1 < name.Length ? name[..^verb.Surface.Length] + amount : null;
}
