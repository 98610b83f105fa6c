using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Quantities;

namespace ReportParser.Observations;

/// <summary>A line of <c>verbs.json</c> as written, before its words become enumerations.</summary>
internal sealed record VerbRecord
{
    public required string Surface { get; init; }

    public required ImmutableArray<string> Roles { get; init; }

    public int Polarity { get; init; }

    public string Comparator { get; init; } = "eq";

    public string? Position { get; init; }

    public ImmutableArray<string> NotIn { get; init; } = [];

    public ImmutableArray<string> Examples { get; init; } = [];

    public ImmutableArray<string> CounterExamples { get; init; } = [];

    /// <exception cref="LexiconException">A role, comparator or position is unknown, or the surface is empty.</exception>
    public VerbEntry ToEntry(string file)
    {
        if (Surface.Length == 0)
            throw new LexiconException(file, 0, "a surface is empty.");
        if (NotIn.FirstOrDefault(word => !word.Contains(Surface, StringComparison.Ordinal)) is { } stranger)
            throw new LexiconException(file, 0, $"{Surface} is not part of the word {stranger} of its notIn.");
        VerbRoles roles = Roles.Aggregate(VerbRoles.None, (sum, role) => sum | Parse<VerbRoles>(file, role));
        VerbPosition position = Position is null ? VerbPosition.None : Parse<VerbPosition>(file, Position);
        return new VerbEntry(Surface, roles, Polarity, Parse<Comparator>(file, Comparator), position, NotIn, Examples, CounterExamples);
    }

    private T Parse<T>(string file, string word)
        where T : struct, Enum
        => Enum.TryParse(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out T value) && !char.IsAsciiDigit(word[0])
            ? value
            : throw new LexiconException(file, 0, $"{Surface} has the {typeof(T).Name} {word}; expected one of {string.Join(", ", Enum.GetNames<T>())}.");
}
