using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace ReportParser.Observations.Naming;

/// <summary>What a word means for a name.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum NamingKind
{
    /// <summary>Ends a topic that tells how things go and owns no amount: 力度, 步伐.</summary>
    Tendential,

    /// <summary>Ends a clause that says only under what circumstances something was done: 前提下, 过程中.</summary>
    Circumstance,

    /// <summary>A noun so general that a list behind whose 等 it stands stays before it: 产业 in 食品、纺织等产业产值.</summary>
    General,

    /// <summary>A rate of whatever programme was named last: 参合率. Its owners are <see cref="Programme"/>.</summary>
    ProgrammeRate,

    /// <summary>Ends the name of a programme that people join: 医疗保险, 新农合.</summary>
    Programme,
}

/// <summary>A word that tells what belongs to a name. A record of the lexicon <c>naming_words.json</c>.</summary>
public sealed record NamingWord
{
    /// <summary>The word as it stands in the text.</summary>
    public required string Surface { get; init; }

    /// <summary>What it means; a word may mean several things.</summary>
    public required ImmutableArray<NamingKind> Kinds { get; init; }

    /// <summary>Phrases in which the word is found with its kinds.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>Phrases in which it is not: a longer word, or another place.</summary>
    public ImmutableArray<string> CounterExamples { get; init; } = [];
}
