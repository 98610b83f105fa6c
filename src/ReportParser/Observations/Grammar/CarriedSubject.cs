using System.Collections.Immutable;
using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>A level value of the sentence, as a later 分别 takes it up.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Action">Its action.</param>
/// <param name="Whole">Its whole.</param>
internal sealed record RecentLevel(string Name, string? Action, string? Whole)
{
    /// <summary>The clause in which it stands.</summary>
    public int Clause { get; init; }
}

/// <summary>What a sentence carries from one segment to the next.</summary>
internal sealed record CarriedSubject
{
    /// <summary>A sentence's beginning: nothing is carried.</summary>
    public static CarriedSubject None { get; } = new();

    /// <summary>The names of the last indicator; several after a distribution.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The last name without the verb that ends it, null when none does.</summary>
    public string? Base { get; init; }

    /// <summary>The segment that the names come from, null when nothing is carried.</summary>
    public Segment? Origin { get; init; }

    /// <summary>The last thing that was counted: projects, enterprises. Null without one.</summary>
    public string? Thing { get; init; }

    /// <summary>What was done to the last thing that was counted. Null without it.</summary>
    public string? ThingAction { get; init; }

    /// <summary>The things that one clause counts, in order: 代表建议120件、委员提案80件 leaves both to the rates behind it.</summary>
    public ImmutableArray<string> Things { get; init; } = [];

    /// <summary>The clause in which <see cref="Things"/> stand.</summary>
    public int ThingsClause { get; init; }

    /// <summary>The first clause of the part of the sentence that is read, behind its last semicolon or colon.</summary>
    public int PartClause { get; init; }

    /// <summary>The last indicator's action.</summary>
    public string? Action { get; init; }

    /// <summary>Whether that action is a verb before its object, under which a list may go on.</summary>
    public bool Governs { get; init; }

    /// <summary>What the last value said.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The last indicator's whole.</summary>
    public string? Whole { get; init; }

    /// <summary>Within what order the last value was a rank, null where it was none.</summary>
    public string? Versus { get; init; }

    /// <summary>The last value's place.</summary>
    public string? OwnScope { get; init; }

    /// <summary>The place that governs the sentence, or a part of it.</summary>
    public CarriedScope? Scope { get; init; }

    /// <summary>The period that governs the sentence.</summary>
    public QuantityMention? Time { get; init; }

    /// <summary>The period that the last value's own words named; it holds for its clause and for what continues its subject.</summary>
    public QuantityMention? Near { get; init; }

    /// <summary>The clause in which <see cref="Near"/> stands.</summary>
    public int NearClause { get; init; }

    /// <summary>The period that the sentence compares its values with: 与2015年相比.</summary>
    public QuantityMention? Against { get; init; }

    /// <summary>The years of a plan that the sentence says was completed; the totals behind it are about them.</summary>
    public QuantityMention? PlanYears { get; init; }

    /// <summary>The period that the last 由… named.</summary>
    public QuantityMention? StartTime { get; init; }

    /// <summary>The dimension of the last value's unit where that value is about several years, else null.</summary>
    public string? SpanDimension { get; init; }

    /// <summary>Whether the last value is a running total of several years.</summary>
    public bool TotalsSpan { get; init; }

    /// <summary>An estimate cue holds to the end of the sentence.</summary>
    public bool Estimate { get; init; }

    /// <summary>The object of the last clause without a number.</summary>
    public string? Topic { get; init; }

    /// <summary>The clause that <see cref="Topic"/> is taken from.</summary>
    public int TopicClause { get; init; }

    /// <summary>The rates that a clause without a number lists, whose value a later one gives.</summary>
    public ImmutableArray<string> Rates { get; init; } = [];

    /// <summary>The clause that <see cref="Rates"/> stand in.</summary>
    public int RatesClause { get; init; }

    /// <summary>The subjects of the sentence's level values in order, which a later 分别 pairs with its values.</summary>
    public ImmutableArray<RecentLevel> Recent { get; init; } = [];

    /// <summary>What the growths of the sentence were of, in order, which ranks under a later 分别 pair with: [收入]增长6%，[税收]增长8%，增速分别居全市第2位、第3位.</summary>
    public ImmutableArray<RecentLevel> Grown { get; init; } = [];

    /// <summary>The level values behind the last growth, change or rank, which a later 均 moves or ranks together: 收入9亿元，其中税收5亿元，均增长6%.</summary>
    public ImmutableArray<RecentLevel> Unmoved { get; init; } = [];

    /// <summary>The values that a 均 holds for, the last of which has this name: those of its own clause where it goes on with that one's list, else all. Empty where it is only one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="clause">The clause of the 均.</param>
    public ImmutableArray<RecentLevel> Together(string name, int clause)
    {
        if (Unmoved.Length < 2 || Unmoved[^1].Name != name)
            return [];
        bool goesOn = Unmoved[^2].Clause == clause;
        return [.. Unmoved.Where(level => level.Clause == clause || !goesOn).DistinctBy(level => (level.Name, level.Action))];
    }

    /// <summary>What the growths were of that a 均 behind them holds for: those of the last one's clause where it has several, else all. Empty where there is only one.</summary>
    public ImmutableArray<string> GrownTogether()
    {
        ImmutableArray<RecentLevel> listed = [.. Grown.Where(growth => growth.Clause == Grown[^1].Clause)];
        return Grown.Length < 2 ? [] : [.. (listed.Length > 1 ? listed : Grown).Select(growth => growth.Name).Distinct()];
    }

    /// <summary>The last name, null when nothing is carried.</summary>
    public string? Name => Names.IsEmpty ? null : Names[^1];
}
