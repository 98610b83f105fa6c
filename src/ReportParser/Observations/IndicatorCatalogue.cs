using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>The indicators that names resolve to. Immutable, safe to share between threads.</summary>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, Indicator> _byName = new(StringComparer.Ordinal);

    private IndicatorCatalogue(IReadOnlyList<Indicator> indicators) => Indicators = indicators;

    /// <summary>All indicators, in the order of the lexicon.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Loads the catalogue.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The lexicon is malformed, or a name is claimed twice.</exception>
    public static IndicatorCatalogue Load(LexiconSource source)
    {
        var catalogue = new IndicatorCatalogue(source.Read<Indicator>("indicators.json"));
        foreach (Indicator indicator in catalogue.Indicators)
            foreach (string name in indicator.Synonyms.Prepend(indicator.Name))
                if (!catalogue._byName.TryAdd(name, indicator))
                    throw new LexiconException("indicators.json", 0, $"the name {name} of {indicator.Code} is also claimed by {catalogue._byName[name].Code}.");
        return catalogue;
    }

    /// <summary>Resolves a name.</summary>
    /// <param name="name">An observation's name.</param>
    /// <returns>The indicator, null when the catalogue has none.</returns>
    public Indicator? Find(string name) => _byName.GetValueOrDefault(name);
}
