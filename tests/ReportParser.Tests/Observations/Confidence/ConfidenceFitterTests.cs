using ReportParser.Observations.Confidence;

namespace ReportParser.Tests.Observations.Confidence;

/// <summary>The fit finds the shares that its samples were made with.</summary>
public class ConfidenceFitterTests
{
    private static readonly ConfidenceModel Known = new([Feature("base"), Feature("long_name")]);

    [Fact]
    public void Predicted_and_observed_shares_agree_for_each_feature()
    {
        ConfidenceModel model = ConfidenceFitter.Fit([.. Samples("level", Trait.None, 450, 500), .. Samples("level", Trait.LongName, 250, 500), .. Samples("rank", Trait.None, 350, 500)], Known);

        Assert.InRange(model.Of(new ConfidenceEvidence("level", Trait.None)), 0.88m, 0.92m);
        Assert.InRange(model.Of(new ConfidenceEvidence("level", Trait.LongName)), 0.48m, 0.52m);
        Assert.InRange(model.Of(new ConfidenceEvidence("rank", Trait.None)), 0.68m, 0.72m);
    }

    [Fact]
    public void A_rare_feature_moves_little()
    {
        ConfidenceModel model = ConfidenceFitter.Fit([.. Samples("level", Trait.None, 450, 500), .. Samples("level", Trait.LongName, 0, 1)], Known);

        Assert.InRange(model.Of(new ConfidenceEvidence("level", Trait.LongName)), 0.6m, 0.89m);
    }

    [Fact]
    public void Samples_that_are_all_right_do_not_run_away()
    {
        ConfidenceModel model = ConfidenceFitter.Fit([.. Samples("level", Trait.None, 50, 50)], Known);

        Assert.Equal(0.99m, model.Of(new ConfidenceEvidence("level", Trait.None)));
    }

    [Fact]
    public void Only_known_traits_and_the_rules_of_the_samples_are_fitted()
    {
        ConfidenceModel model = ConfidenceFitter.Fit([.. Samples("rank", Trait.ShortName, 5, 10)], Known);

        Assert.Equal(["base", "long_name", "rule:rank"], model.Features.Select(feature => feature.Feature));
    }

    private static IEnumerable<ConfidenceSample> Samples(string rule, Trait traits, int right, int count) =>
        Enumerable.Range(0, count).Select(i => new ConfidenceSample(new ConfidenceEvidence(rule, traits), i < right));

    private static ConfidenceFeature Feature(string name) => new() { Feature = name, Weight = 0, Meaning = "a test" };
}
