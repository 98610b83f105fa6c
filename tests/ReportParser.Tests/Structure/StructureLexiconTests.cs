using ReportParser.Lexicons;
using ReportParser.Structure;

namespace ReportParser.Tests.Structure;

public class StructureLexiconTests
{
    private static readonly StructureLexicon Lexicon = new(LexiconSource.Embedded);

    [Fact]
    public void Headings_match_their_examples_and_no_counter_example()
    {
        foreach (HeadingRule rule in Lexicon.Headings)
            Check(rule.Record.Id, rule.Record.Examples, rule.Record.CounterExamples, text => Lexicon.KindOfHeading(text) == rule.Kind);
    }

    [Fact]
    public void Cues_match_their_examples_and_no_counter_example()
    {
        foreach (CueRule rule in Lexicon.Cues)
            Check(rule.Record.Id, rule.Record.Examples, rule.Record.CounterExamples, text => rule.In(text) >= 0);
    }

    [Fact]
    public void Furniture_matches_its_examples_and_no_counter_example()
    {
        foreach (FurnitureRule rule in Lexicon.Furniture)
            Check(rule.Record.Id, rule.Record.Examples, rule.Record.CounterExamples, text => rule.Matches(text));
    }

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(
        [.. Lexicon.Headings.Select(rule => rule.Record.Id), .. Lexicon.Cues.Select(rule => rule.Record.Id), .. Lexicon.Furniture.Select(rule => rule.Record.Id)]);

    private static void Check(string id, IReadOnlyCollection<string> examples, IReadOnlyCollection<string> counterExamples, Func<string, bool> matches)
    {
        Assert.NotEmpty(examples);
        Assert.All(examples, text => Assert.True(matches(text), $"{id} should match {text}"));
        Assert.All(counterExamples, text => Assert.False(matches(text), $"{id} should not match {text}"));
    }
}
