using ReportParser.Datasets;
using ReportParser.Lexicons;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;
using ReportParser.Observations.Derivations;

namespace ReportParser.Tests.Observations.Confidence;

/// <summary>What the weights say of an observation, and what the file of weights must hold.</summary>
public class ConfidenceModelTests
{
    private static readonly ConfidenceModel Model = ConfidenceModel.Load(LexiconSource.Embedded);

    public static TheoryData<string> Traits => [.. Enum.GetValues<Trait>().Where(trait => trait != Trait.None).Select(DatasetNames.Of)];

    public static TheoryData<string> Rules => [.. ObservationRules.Load(LexiconSource.Embedded).All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Traits))]
    public void Each_trait_has_a_weight_and_a_meaning(string trait) => Assert.NotEmpty(Assert.Single(Model.Features, feature => feature.Feature == trait).Meaning);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_weight(string rule) => Assert.Single(Model.Features, feature => feature.Feature == "rule:" + rule);

    [Theory]
    [InlineData(0, 0, "0.5")]
    [InlineData(2, 0, "0.88")]
    [InlineData(2, -2, "0.5")]
    [InlineData(9, 9, "0.99")]
    [InlineData(-9, -9, "0.02")]
    public void The_log_odds_of_the_features_add_up(int rule, int trait, string expected)
    {
        var model = new ConfidenceModel([Weight("rule:level", rule), Weight("long_name", trait), Weight("short_name", 5)]);

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), model.Of(new ConfidenceEvidence("level", Trait.LongName | Trait.ListInName)));
    }

    [Theory]
    [InlineData("stands there twice", "base", "base")]
    [InlineData("no observation has the feature moon_phase", "base", "moon_phase")]
    public void A_file_that_cannot_be_meant_is_refused(string problem, params string[] features)
    {
        LexiconException error = Assert.Throws<LexiconException>(() => new ConfidenceModel(features.Select(feature => Weight(feature, 1))));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_catalogue_knows_is_surer_than_what_is_carried_without_a_unit()
    {
        Observation[] found = [.. ExtractionCase.Review("全县地区生产总值完成92.4亿元，增长6.2%。盘活了镇办的老旧厂房，三。")];

        Assert.True(found[0].Confidence > 0.9m);
        Assert.All(found.Where(one => one.Indicator is null), one => Assert.True(one.Confidence < found[0].Confidence));
    }

    private static ConfidenceFeature Weight(string feature, int weight) => new() { Feature = feature, Weight = weight, Meaning = "a test" };
}
