using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>The indicators that names resolve to. Immutable, safe to share between threads.</summary>
public sealed class IndicatorCatalogue
{
    private const string IndicatorFile = "indicators.json";
    private const string DivisionFile = "indicator_divisions.json";
    private const string AffixFile = "indicator_affixes.json";
    private const int VerbLength = 2;

    private readonly Dictionary<string, Indicator> _byCode = new(StringComparer.Ordinal);
    private readonly IndicatorIndex _names;
    private readonly IndicatorIndex _flows;

    private IndicatorCatalogue(IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorDivision> divisions, IReadOnlyList<IndicatorAffix> affixes)
    {
        (Indicators, Divisions, Affixes) = (indicators, divisions, affixes);
        (_names, _flows) = (new IndicatorIndex(affixes), new IndicatorIndex(affixes));
    }

    /// <summary>All indicators, by division and code.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The divisions, in the order of the Yearbook.</summary>
    public IReadOnlyList<IndicatorDivision> Divisions { get; }

    /// <summary>The words that <see cref="Find(string)"/> drops before and behind a name.</summary>
    public IReadOnlyList<IndicatorAffix> Affixes { get; }

    /// <summary>Loads the catalogue.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">The lexicon is malformed, a code or name is claimed twice, or a division is not known.</exception>
    public static IndicatorCatalogue Load(LexiconSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var catalogue = new IndicatorCatalogue(
            source.Read<Indicator>(IndicatorFile), source.Read<IndicatorDivision>(DivisionFile), source.Read<IndicatorAffix>(AffixFile));
        foreach (Indicator indicator in catalogue.Indicators)
            catalogue.Add(indicator);
        return catalogue;
    }

    /// <summary>Resolves a name: a spelling of the catalogue after <see cref="IndicatorNames.Fold"/>, as it stands or without a scope
    /// word before it (全市, 我县) and a growth word behind it (增速). Never a similar name: 民营经济投资总额 does not resolve to 投资.
    /// A spelling with the act inside (<see cref="Indicator.Flows"/>) does not resolve.</summary>
    /// <param name="name">A name.</param>
    /// <returns>The indicator, null when the catalogue has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Indicator? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name.AsSpan());
    }

    /// <summary>Resolves a name that is part of a text, as <see cref="Find(string)"/> does.</summary>
    internal Indicator? Find(ReadOnlySpan<char> name) => _names.Find(IndicatorNames.IsFolded(name) ? name : IndicatorNames.Fold(name.ToString()));

    /// <summary>Resolves an observation's name with the action that makes it a flow: 城镇就业 with 新增 is 城镇新增就业, a different
    /// indicator from the stock.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="action">Its action; null or empty without one.</param>
    /// <returns>The indicator of the flow where the catalogue has one, else that of the name, else null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Indicator? Find(string name, string? action)
    {
        string folded = IndicatorNames.Fold(name);
        Indicator? flow = string.IsNullOrEmpty(action) ? null : _flows.Find(action + folded) ?? _flows.Find(folded + action) ?? _flows.Find(LastVerb(action) + folded);
        return flow ?? _names.Find(folded) ?? _flows.Find(folded);
    }

    /// <summary>The verb that ends a chain of verbs: 新增 in 实现新增.</summary>
    private static string LastVerb(string action) => action.Length > VerbLength ? action[^VerbLength..] : action;

    /// <summary>The indicator with a code.</summary>
    /// <param name="code">A code such as <c>gdp</c>.</param>
    /// <returns>The indicator, null when the catalogue has none.</returns>
    public Indicator? FindByCode(string code) => _byCode.GetValueOrDefault(code);

    private void Add(Indicator indicator)
    {
        if (!_byCode.TryAdd(indicator.Code, indicator))
            throw new LexiconException(IndicatorFile, 0, $"the code {indicator.Code} stands twice.");
        if (Divisions.All(division => division.Code != indicator.Division))
            throw new LexiconException(IndicatorFile, 0, $"the division {indicator.Division} of {indicator.Code} is not in {DivisionFile}.");
        foreach (string name in indicator.Spellings)
            AddSpelling(IndicatorNames.Fold(name), indicator.Flows.Contains(name) ? _flows : _names, indicator);
    }

    private void AddSpelling(string folded, IndicatorIndex index, Indicator indicator)
    {
        if ((_names.At(folded) ?? _flows.At(folded)) is { } owner)
            throw new LexiconException(IndicatorFile, 0, $"the name {folded} of {indicator.Code} is also claimed by {owner.Code}.");
        index.Add(folded, indicator);
    }
}
