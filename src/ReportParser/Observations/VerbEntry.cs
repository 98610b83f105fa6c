using System.Collections.Immutable;
using ReportParser.Quantities;

namespace ReportParser.Observations;

/// <summary>A predicate, action, adverb or cue of the verb lexicon.</summary>
/// <param name="Surface">The word as written.</param>
/// <param name="Roles">All that it does in clauses.</param>
/// <param name="Polarity">1 when the value grows, -1 when it declines, 0 when the word says neither.</param>
/// <param name="Comparator">How the word itself bounds the number behind it: 突破 is <see cref="Comparator.Gt"/>, 控制在 <see cref="Comparator.Le"/>.</param>
/// <param name="Position">Where it stands as an action.</param>
/// <param name="NotIn">Longer words that contain the surface and are not it: 达 stands in 发达, 居 in 居民.</param>
/// <param name="Examples">Clauses in which the word is the longest match.</param>
/// <param name="CounterExamples">Clauses that contain its characters as part of another word.</param>
public sealed record VerbEntry(
    string Surface,
    VerbRoles Roles,
    int Polarity,
    Comparator Comparator,
    VerbPosition Position,
    ImmutableArray<string> NotIn,
    ImmutableArray<string> Examples,
    ImmutableArray<string> CounterExamples)
{
    /// <summary>Whether the surface stands at a position as a word of its own, not inside one of <see cref="NotIn"/>.</summary>
    /// <param name="text">A text.</param>
    /// <param name="at">Offset in <paramref name="text"/>.</param>
    public bool StandsAt(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith(Surface, StringComparison.Ordinal))
            return false;
        foreach (string word in NotIn)
            if (at - word.IndexOf(Surface, StringComparison.Ordinal) is >= 0 and int start && text[start..].StartsWith(word, StringComparison.Ordinal))
                return false;
        return true;
    }
}
