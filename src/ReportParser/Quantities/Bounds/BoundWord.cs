using System.Collections.Immutable;

namespace ReportParser.Quantities.Bounds;

/// <summary>A word that bounds the number beside it: 以上, 近, 突破. A record of the lexicon <c>bounds.json</c>.</summary>
public sealed record BoundWord
{
    /// <summary>The word.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands: before the number or after its unit.</summary>
    public required BoundPlace Place { get; init; }

    /// <summary>What it says of the number.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>Whether a word before the number belongs to the quote: 近3亿元, but 突破 stays outside of it.</summary>
    public bool Glued { get; init; }

    /// <summary>Whether it only counts before a scale word without a digit: 上百, 过亿.</summary>
    public bool BareScaleOnly { get; init; }

    /// <summary>What may not stand before it, because both together are another word: 附 before 近.</summary>
    public ImmutableArray<string> NotAfter { get; init; } = [];

    /// <summary>What may not follow it.</summary>
    public ImmutableArray<string> NotBefore { get; init; } = [];

    /// <summary>Texts with one quantity that the word bounds.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Texts in which it bounds nothing.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}

/// <summary>Where a bound word stands.</summary>
public enum BoundPlace
{
    /// <summary>Directly before the number.</summary>
    Before,

    /// <summary>Directly behind the unit.</summary>
    After,
}
