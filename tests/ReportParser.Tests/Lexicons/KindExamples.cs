using ReportParser.Lexicons;

namespace ReportParser.Tests.Lexicons;

/// <summary>Runs the examples and counter-examples of a lexicon that sorts its words into kinds.</summary>
internal static class KindExamples
{
    /// <summary>Asserts that each word has examples, is found in all of them with each of its kinds, and in none of its counter-examples.</summary>
    /// <param name="words">The words.</param>
    /// <param name="finds">Whether a word is found in a phrase where a kind of it stands.</param>
    public static void AreFound<TWord, TKind>(IReadOnlyList<TWord> words, Func<TWord, string, TKind, bool> finds)
        where TWord : KindWord<TKind>
        where TKind : struct, Enum
    {
        Assert.All(words, word => Assert.NotEmpty(word.Examples));
        foreach (TWord word in words)
            foreach (TKind kind in word.Kinds)
            {
                Assert.All(word.Examples, text => Assert.True(finds(word, text, kind), $"{word.Surface} is not found as {kind} in {text}."));
                Assert.All(word.CounterExamples, text => Assert.False(finds(word, text, kind), $"{word.Surface} is found as {kind} in {text}."));
            }
    }
}
