using System.Collections.Immutable;

namespace ReportParser.Reading.Html;

/// <summary>How a phrase stands in a line of furniture.</summary>
internal enum FurnitureMatch
{
    /// <summary>At the line's start.</summary>
    Start,

    /// <summary>At the line's start, with a colon, a digit, a bracket or nothing behind it.</summary>
    Label,

    /// <summary>Alone on its line.</summary>
    Whole,

    /// <summary>Anywhere in the line.</summary>
    Anywhere,
}

/// <summary>One phrase that marks a line as furniture: a row of <c>reading_furniture.json</c>.</summary>
internal sealed record FurnitureRecord
{
    /// <summary>What the line is.</summary>
    public required FurnitureKind Kind { get; init; }

    /// <summary>How the phrase stands in the line.</summary>
    public required FurnitureMatch Match { get; init; }

    /// <summary>The phrase.</summary>
    public required string Text { get; init; }

    /// <summary>Longest line that it marks, in UTF-16 units: longer ones are prose that mentions it.</summary>
    public required int MaxLength { get; init; }

    /// <summary>Lines that it marks.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Lines that no record marks.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
