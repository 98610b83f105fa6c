using System.Collections.Immutable;

namespace ReportParser.Lexicons;

/// <summary>A word of a lexicon that sorts its words into kinds.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
public abstract record KindWord<TKind>
    where TKind : struct, Enum
{
    /// <summary>The word as it stands in the text.</summary>
    public required string Surface { get; init; }

    /// <summary>What it means; a word may mean several things.</summary>
    public required ImmutableArray<TKind> Kinds { get; init; }

    /// <summary>Phrases in which the word is found with its kinds.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Phrases in which it is not: a longer word, or another place.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
