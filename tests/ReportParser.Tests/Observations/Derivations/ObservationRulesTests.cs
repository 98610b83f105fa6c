using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Observations.Derivations;
using ReportParser.Reading;
using ReportParser.Tests.Corpus;

namespace ReportParser.Tests.Observations.Derivations;

/// <summary>The descriptions of the rules, each held to its examples.</summary>
public class ObservationRulesTests
{
    private static readonly ObservationRules Rules = ObservationRules.Load(LexiconSource.Embedded);

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_reads_its_examples_and_leaves_its_counter_examples_alone(string id)
    {
        ObservationRule rule = Rules.Find(id)!;

        Assert.NotEmpty(rule.Examples);
        Assert.NotEmpty(rule.CounterExamples);
        foreach (string example in rule.Examples)
            Assert.Contains(id, ReadBy(example));
        foreach (string example in rule.CounterExamples)
            Assert.DoesNotContain(id, ReadBy(example));
    }

    [Fact]
    public void Every_rule_that_makes_an_observation_of_the_samples_is_described()
    {
        ReportPipeline pipeline = SampleReports.BuildPipeline();
        var used = new HashSet<string>();
        foreach (string name in SampleReports.Names)
        {
            SourceDocument document = SampleReports.Read(name);
            used.UnionWith(pipeline.Parse(document, new MetadataHints(document.Name, Title: document.Title)).Observations.Select(o => o.Rule));
        }

        Assert.NotEmpty(used);
        Assert.All(used, id => Assert.NotNull(Rules.Find(id)));
    }

    private static string[] ReadBy(string text) => [.. ExtractionCase.Review(text).Select(found => found.Rule)];
}
