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

    /// <summary>Below this a person should look at an observation before relying on it.</summary>
    public const decimal LookBelow = 0.7m;

    /// <summary>The feature of every observation.</summary>
    internal const string Base = "base";

    /// <summary>What stands before the id of a rule in its feature.</summary>
    internal const string RulePrefix = "rule:";

    private static readonly (Trait Trait, string Name)[] Names =
        [.. Enum.GetValues<Trait>().Where(trait => trait != Trait.None).Select(trait => (trait, DatasetNames.Of(trait)))];

    private readonly Dictionary<string, ConfidenceFeature> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _rules = new(StringComparer.Ordinal);
    private readonly (Trait Trait, double Weight)[] _traits;
    private readonly double _base;

    /// <summary>Makes a model.</summary>
    /// <param name="features">Its features, each once.</param>
    /// <exception cref="LexiconException">A feature stands there twice.</exception>
    public ConfidenceModel(IEnumerable<ConfidenceFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        foreach (ConfidenceFeature feature in features)
            if (!_features.TryAdd(feature.Feature, feature))
                throw new LexiconException(File, 0, $"the feature {feature.Feature} stands there twice.");
        _base = Weight(Base);
        _traits = [.. Names.Select(name => (name.Trait, Weight(name.Name))).Where(trait => trait.Item2 != 0)];
        foreach (string rule in _features.Keys.Where(name => name.StartsWith(RulePrefix, StringComparison.Ordinal)))
            _rules[rule[RulePrefix.Length..]] = Weight(rule);
    }

    /// <summary>The features in the order of the file.</summary>
    public IReadOnlyCollection<ConfidenceFeature> Features => _features.Values;

    /// <summary>Loads the model.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The file is malformed, or a feature stands there twice.</exception>
    public static ConfidenceModel Load(LexiconSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ConfidenceModel(source.Read<ConfidenceFeature>(File));
    }

    /// <summary>The confidence of an observation, 0.02 to 0.99, in hundredths.</summary>
    internal decimal Of(string rule, Trait traits)
    {
        double sum = _base + _rules.GetValueOrDefault(rule);
        foreach ((Trait trait, double weight) in _traits)
            if ((traits & trait) != 0)
                sum += weight;
        return Math.Clamp(Math.Round((decimal)(1 / (1 + Math.Exp(-sum))), 2), 0.02m, 0.99m);
    }

    /// <summary>The names of the features that an observation has.</summary>
    internal static IEnumerable<string> FeaturesOf(string rule, Trait traits) =>
        Names.Where(name => (traits & name.Trait) != 0).Select(name => name.Name).Prepend(RulePrefix + rule).Prepend(Base);

    /// <summary>The features of an observation that the model knows.</summary>
    internal IEnumerable<ConfidenceFeature> Of(IEnumerable<string> names) =>
        names.Select(name => _features.GetValueOrDefault(name)).OfType<ConfidenceFeature>();

    private double Weight(string feature) => (double)(_features.GetValueOrDefault(feature)?.Weight ?? 0);
}
