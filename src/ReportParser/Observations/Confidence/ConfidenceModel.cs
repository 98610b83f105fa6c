using ReportParser.Datasets;
using ReportParser.Lexicons;

namespace ReportParser.Observations.Confidence;

/// <summary>
/// How likely an observation is right in name, unit and measure: a sum of weights, one for each feature that it has, through the logistic
/// function. Immutable, safe to share between threads.
/// </summary>
public sealed class ConfidenceModel
{
    /// <summary>Name of the lexicon file.</summary>
    public const string File = "confidence.json";

    /// <summary>A confidence, 0 to 1, below which a person should look at an observation before relying on it.</summary>
    public const decimal LookBelow = 0.8m;

    /// <summary>The feature of every observation.</summary>
    internal const string Base = "base";

    /// <summary>What stands before the id of a rule in its feature.</summary>
    internal const string RulePrefix = "rule:";

    private const decimal Least = 0.02m, Most = 0.99m;

    private readonly Dictionary<string, ConfidenceFeature> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _rules = new(StringComparer.Ordinal);
    private readonly (Trait Trait, double Weight)[] _traits;
    private readonly double _base;

    /// <summary>Makes a model.</summary>
    /// <param name="features">Its features, each once.</param>
    /// <exception cref="LexiconException">A feature stands there twice, or is none that an observation can have.</exception>
    public ConfidenceModel(IEnumerable<ConfidenceFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        foreach (ConfidenceFeature feature in features)
            if (!_features.TryAdd(feature.Feature, feature))
                throw new LexiconException(File, 0, $"the feature {feature.Feature} stands there twice.");
        _base = Weight(Base);
        _traits = [.. Enum.GetValues<Trait>().Where(trait => trait != Trait.None).Select(trait => (trait, Weight(DatasetNames.Of(trait)))).Where(trait => trait.Item2 != 0)];
        foreach (string rule in _features.Keys.Where(IsRule))
            _rules[rule[RulePrefix.Length..]] = Weight(rule);
        if (_features.Keys.FirstOrDefault(name => !IsKnown(name)) is { } unknown)
            throw new LexiconException(File, 0, $"no observation has the feature {unknown}; expected {Base}, {RulePrefix} with the id of a rule, or a trait.");
    }

    /// <summary>The features in the order of the file.</summary>
    public IReadOnlyCollection<ConfidenceFeature> Features => _features.Values;

    /// <summary>Loads the model.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a feature stands there twice or is none that an observation can have.</exception>
    public static ConfidenceModel Load(LexiconSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ConfidenceModel(source.Read<ConfidenceFeature>(File));
    }

    /// <summary>The confidence of an observation, 0.02 to 0.99, in hundredths.</summary>
    internal decimal Of(ConfidenceEvidence evidence)
    {
        double sum = _base + _rules.GetValueOrDefault(evidence.Rule);
        foreach ((Trait trait, double weight) in _traits)
            if ((evidence.Traits & trait) != 0)
                sum += weight;
        return Math.Clamp(Math.Round((decimal)(1 / (1 + Math.Exp(-sum))), 2), Least, Most);
    }

    /// <summary>The features of an observation that the model knows.</summary>
    internal IEnumerable<ConfidenceFeature> FeaturesOf(ConfidenceEvidence evidence) =>
        evidence.Features.Select(name => _features.GetValueOrDefault(name)).OfType<ConfidenceFeature>();

    private double Weight(string feature) => (double)(_features.GetValueOrDefault(feature)?.Weight ?? 0);

    private static bool IsRule(string feature) => feature.StartsWith(RulePrefix, StringComparison.Ordinal);

    private static bool IsKnown(string feature) =>
        feature == Base || IsRule(feature) || Enum.GetValues<Trait>().Any(trait => trait != Trait.None && DatasetNames.Of(trait) == feature);
}
