using System.Collections.Immutable;
using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>What a rule made of a segment, before period, status and distribution are settled.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Measure">What the value says.</param>
/// <param name="Names">The names it is about: one, or the members of a list that 分别 or 均 pairs with values.</param>
internal sealed record Draft(string Rule, Measure Measure, ImmutableArray<string> Names)
{
    /// <summary>The members that a joint count sums up, which the sentence goes on with in its place; empty without them.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The names that the sentence goes on with.</summary>
    public ImmutableArray<string> Left => Members.IsEmpty ? Names : Members;

    /// <summary>The verb that makes it a flow.</summary>
    public string? Action { get; init; }

    /// <summary>The action of each name where they differ, as with 均 behind 新增5家、累计90家; empty where <see cref="Action"/> holds for all.</summary>
    public ImmutableArray<string?> Actions { get; init; } = [];

    /// <summary>The whole of a share.</summary>
    public string? Whole { get; init; }

    /// <summary>Against whom a gap or rank is.</summary>
    public string? Versus { get; init; }

    /// <summary>-1 for a decline.</summary>
    public int Polarity { get; init; } = 1;

    /// <summary>The place named.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether the names become the sentence's carried subject.</summary>
    public bool Carries { get; init; } = true;

    /// <summary>The subject that the sentence goes on with where it is not the name: 产量 behind 产量连续3年全省第一. Null for the names themselves.</summary>
    public string? Subject { get; init; }

    /// <summary>The name without the verb that ends it, which another verb may replace: 住房 in 住房建成400套、开工600套. Null without such a verb.</summary>
    public string? Base { get; init; }

    /// <summary>What the value is about when it is neither the section's period nor one that the words name.</summary>
    public string? Period { get; init; }

    /// <summary>Whether the counted things are said to do or undergo what the next value measures: 36个村完成改造1800户.</summary>
    public bool Acts { get; init; }

    /// <summary>Whether the action says how things stand, like a stock: 试点[覆盖]24%的县.</summary>
    public bool IsState { get; init; }

    /// <summary>A comparator that overrules the mention's.</summary>
    public Comparator? Comparator { get; init; }
}
