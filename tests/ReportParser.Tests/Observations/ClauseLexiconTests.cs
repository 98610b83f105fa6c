using ReportParser.Lexicons;
using ReportParser.Observations.Grammar;

namespace ReportParser.Tests.Observations;

public class ClauseLexiconTests
{
    private static readonly ClauseLexicon Lexicon = ClauseLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void Every_word_is_found_in_its_examples()
    {
        foreach (ClauseWord word in Lexicon.Words)
            foreach (string example in word.Examples)
                Assert.True(Finds(word, example), $"{word.Surface} is not read in {example}: a longer word hides it, or the example lacks it.");
    }

    [Fact]
    public void Growth_and_gap_words_have_a_polarity()
    {
        Assert.All(Lexicon.Words.Where(w => w.Is(ClauseRole.Growth | ClauseRole.Gap)), w => Assert.NotEqual(0, w.Polarity));
    }

    [Theory]
    [InlineData("粮食产量增加到", ClauseRole.Level, "增加到")]
    [InlineData("市场主体增加", ClauseRole.Growth, "增加")]
    [InlineData("覆盖率稳定保持在", ClauseRole.Level, "稳定保持在")]
    public void The_longest_word_before_a_position_wins(string text, ClauseRole role, string expected) =>
        Assert.Equal(expected, Lexicon.Ending(text, text.Length, role)?.Surface);

    [Fact]
    public void Nothing_is_found_where_no_word_of_the_role_stands()
    {
        Assert.Null(Lexicon.Starting("苹果", 0, ClauseRole.Action));
        Assert.Null(Lexicon.Starting("", 0, ClauseRole.Action));
        Assert.Null(Lexicon.Ending("增长", 0, ClauseRole.Growth));
    }

    private static bool Finds(ClauseWord word, string example)
    {
        for (int at = example.IndexOf(word.Surface, StringComparison.Ordinal); at >= 0; at = example.IndexOf(word.Surface, at + 1, StringComparison.Ordinal))
            if (Lexicon.Starting(example, at, word.Mask) is { } found && found.Surface.StartsWith(word.Surface, StringComparison.Ordinal))
                return true;
        return false;
    }
}
