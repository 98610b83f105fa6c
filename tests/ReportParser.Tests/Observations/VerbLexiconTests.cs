using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Quantities;

namespace ReportParser.Tests.Observations;

public class VerbLexiconTests
{
    private static readonly VerbLexicon Lexicon = VerbLexicon.Load(LexiconSource.Embedded);

    [Fact]
    public void Every_example_contains_its_entry_as_the_longest_match()
        => Assert.All(Lexicon.Entries, entry =>
        {
            Assert.NotEmpty(entry.Examples);
            Assert.All(entry.Examples, text => Assert.True(IsFoundIn(entry, text), $"{entry.Surface} is not the longest match in {text}."));
        });

    [Fact]
    public void No_counter_example_contains_its_entry_as_the_longest_match()
        => Assert.All(Lexicon.Entries, entry => Assert.All(entry.CounterExamples, text => Assert.False(BeginsIn(entry, text), $"{entry.Surface} in {text}")));

    [Fact]
    public void Surfaces_are_unique_and_every_entry_has_a_role()
    {
        Assert.Equal(Lexicon.Entries.Count, Lexicon.Entries.Select(entry => entry.Surface).Distinct().Count());
        Assert.All(Lexicon.Entries, entry => Assert.NotEqual(VerbRoles.None, entry.Roles));
    }

    [Fact]
    public void Actions_have_a_position_and_growth_predicates_a_direction()
        => Assert.All(Lexicon.Entries, entry =>
        {
            Assert.Equal(entry.Roles.HasFlag(VerbRoles.Action), entry.Position != VerbPosition.None);
            Assert.True(!entry.Roles.HasFlag(VerbRoles.PredicateGrowth) || entry.Polarity != 0, entry.Surface);
        });

    [Theory]
    [InlineData("经济总量突破500亿元", 4, VerbRoles.PredicateLevel, "突破")]
    [InlineData("覆盖率达到了95%", 3, VerbRoles.PredicateLevel, "达到了")]
    [InlineData("新建改建农村公路", 0, VerbRoles.Action, "新建改建")]
    [InlineData("新建改建农村公路", 0, VerbRoles.Rank, null)]
    [InlineData("公路", 2, VerbRoles.Any, null)]
    public void The_longest_entry_of_the_roles_matches(string text, int at, VerbRoles roles, string? expected)
        => Assert.Equal(expected, Lexicon.Match(text, at, roles)?.Surface);

    [Theory]
    [InlineData("12个项目建成投产", VerbRoles.Action, "建成投产")]
    [InlineData("12个项目建成投产", VerbRoles.Adverb, null)]
    [InlineData("", VerbRoles.Any, null)]
    public void The_longest_entry_that_ends_at_a_position_matches(string text, VerbRoles roles, string? expected)
        => Assert.Equal(expected, Lexicon.MatchEnding(text, text.Length, roles)?.Surface);

    [Fact]
    public void Polarity_and_comparator_come_from_the_record()
    {
        Assert.Equal(-1, Lexicon.Find("下降")?.Polarity);
        Assert.Equal(1, Lexicon.Find("提高到")?.Polarity);
        Assert.Equal(Comparator.Gt, Lexicon.Find("突破")?.Comparator);
        Assert.Equal(Comparator.Le, Lexicon.Find("控制在")?.Comparator);
    }

    [Theory]
    [InlineData("""[{"surface":"新建","roles":["acton"]}]""", "acton")]
    [InlineData("""[{"surface":"新建","roles":["action"]},{"surface":"新建","roles":["rank"]}]""", "stands twice")]
    public void A_wrong_record_fails_to_load(string json, string expected)
    {
        string folder = Directory.CreateTempSubdirectory("lexicons").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "verbs.json"), json);

            var error = Assert.Throws<LexiconException>(() => VerbLexicon.Load(LexiconSource.FromFolder(folder)));

            Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsFoundIn(VerbEntry entry, string text)
        => BeginsIn(entry, text) || Occurrences(entry, text).Any(at => Lexicon.MatchEnding(text, at + entry.Surface.Length, VerbRoles.Any) == entry);

    private static bool BeginsIn(VerbEntry entry, string text) => Occurrences(entry, text).Any(at => Lexicon.Match(text, at, VerbRoles.Any) == entry);

    private static IEnumerable<int> Occurrences(VerbEntry entry, string text)
        => Enumerable.Range(0, text.Length).Where(at => string.CompareOrdinal(text, at, entry.Surface, 0, entry.Surface.Length) == 0);
}
