using System.Collections.Immutable;

namespace ReportParser.Observations;

/// <summary>A word before or behind an indicator's name that does not change which indicator it is: 全市 in 全市生产总值, 增速 in 固定资产投资增速.</summary>
public sealed record IndicatorAffix
{
    /// <summary>The word.</summary>
    public required string Surface { get; init; }

    /// <summary><c>prefix</c> or <c>suffix</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Names that resolve to an indicator only when the word is dropped.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Whether the word stands before the name.</summary>
    public bool IsPrefix => Place == "prefix";
}
