namespace ReportParser.Observations.Confidence;

/// <summary>What the confidence of an observation rests on.</summary>
/// <param name="Rule">Id of the rule that made it.</param>
/// <param name="Traits">Its traits.</param>
internal readonly record struct ConfidenceEvidence(string Rule, Trait Traits)
{
    private static readonly (Trait Trait, string Name)[] Names =
        [.. Enum.GetValues<Trait>().Where(trait => trait != Trait.None).Select(trait => (trait, Datasets.DatasetNames.Of(trait)))];

    /// <summary>The names of its features as <c>confidence.json</c> writes them: that of every observation, that of its rule, and its traits.</summary>
    public IEnumerable<string> Features
    {
        get
        {
            Trait traits = Traits;
            return Names.Where(name => (traits & name.Trait) != 0).Select(name => name.Name)
                .Prepend(ConfidenceModel.RulePrefix + Rule).Prepend(ConfidenceModel.Base);
        }
    }
}
