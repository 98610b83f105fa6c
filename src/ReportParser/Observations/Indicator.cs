using System.Collections.Immutable;

namespace ReportParser.Observations;

/// <summary>An indicator of the catalogue.</summary>
public sealed record Indicator
{
    /// <summary>Stable code: <c>gdp</c>, <c>general_public_budget_revenue</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Chinese, as the China Statistical Yearbook words it.</summary>
    public required string Name { get; init; }

    /// <summary>Name in English, as the China Statistical Yearbook words it.</summary>
    public required string English { get; init; }

    /// <summary>Division of the China Statistical Yearbook: <c>national_accounts</c>, <c>population</c>, <c>prices</c>, …</summary>
    public required string Division { get; init; }

    /// <summary>Dimension of its level (see <see cref="Quantities.Unit.Dimension"/>).</summary>
    public required string Dimension { get; init; }

    /// <summary>The measure in which reports usually state it, by the name that the dataset gives it: <c>level</c> unless the catalogue says otherwise.</summary>
    public string UsualMeasure { get; init; } = "level";

    /// <summary>Other spellings over the years, the name itself not included.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>
    /// Spellings that contain the act itself: 新增城镇就业, 农村危房改造. The name may be one of them. They resolve only in
    /// <see cref="IndicatorCatalogue.Find(string, string?)"/>, because in an observation the act is its action, not part of its name.
    /// </summary>
    public ImmutableArray<string> Flows { get; init; } = [];

    /// <summary>Codes of indicators that it must not be confused with.</summary>
    public ImmutableArray<string> NotToConfuse { get; init; } = [];

    /// <summary>Names that resolve to it.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Names that look like it and do not resolve to it.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];

    /// <summary>All its spellings: the name, the synonyms and the flows, each once.</summary>
    public IEnumerable<string> Spellings => Synonyms.Concat(Flows).Prepend(Name).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Whether a value in a unit of some dimension can be a level of this indicator: 道路 in kilometres is the length of roads, 12条道路 is
    /// not. Counts, persons and households stand for each other (户 counts enterprises, too), and so do tonnes and volumes of water.
    /// </summary>
    /// <param name="dimension">The unit's dimension (see <see cref="Quantities.Unit.Dimension"/>), null for a bare number, which all admit.</param>
    public bool AdmitsLevelIn(string? dimension) => dimension is null || Kind(dimension) == Kind(Dimension);

    private static string Kind(string dimension) => dimension switch
    {
        "person" or "household" or "index" or "score" or "ratio" => "count",
        "age" => "time",
        "volume" => "mass",
        _ => dimension,
    };
}
