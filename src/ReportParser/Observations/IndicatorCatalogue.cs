using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Observations;

/// <summary>The indicators that names resolve to. Immutable, safe to share between threads.</summary>
public sealed class IndicatorCatalogue
{
    private const string IndicatorFile = "indicators.json";
    private const string DivisionFile = "indicator_divisions.json";
    private const string AffixFile = "indicator_affixes.json";

    private readonly Dictionary<string, Indicator> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly string[] _prefixes;
    private readonly string[] _suffixes;

    private IndicatorCatalogue(IReadOnlyList<Indicator> indicators, IReadOnlyList<IndicatorDivision> divisions, IReadOnlyList<IndicatorAffix> affixes)
    {
        (Indicators, Divisions, Affixes) = (indicators, divisions, affixes);
        _prefixes = [.. affixes.Where(affix => affix.IsPrefix).Select(affix => affix.Surface)];
        _suffixes = [.. affixes.Where(affix => !affix.IsPrefix).Select(affix => affix.Surface)];
        _names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
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
    /// word before it (全市, 我县) and a growth word behind it (增速). Never a similar name: 民营经济增加值 does not resolve to 增加值.</summary>
    /// <param name="name">An observation's name.</param>
    /// <returns>The indicator, null when the catalogue has none.</returns>
    public Indicator? Find(string name)
    {
        ReadOnlySpan<char> folded = IndicatorNames.Fold(name);
        if (FindWithoutSuffix(folded) is { } found)
            return found;
        for (ReadOnlySpan<char> rest = DropPrefix(folded); rest.Length > 0; rest = DropPrefix(rest))
            if (FindWithoutSuffix(rest) is { } inner)
                return inner;
        return null;
    }

    /// <summary>Resolves a name with the action that makes it a flow: 城镇就业 with 新增 is 新增城镇就业, a different indicator from the stock.</summary>
    /// <param name="name">An observation's name.</param>
    /// <param name="action">Its action, null without one.</param>
    /// <returns>The indicator of the flow where the catalogue has one, else that of the name, else null.</returns>
    public Indicator? Find(string name, string? action)
        => (string.IsNullOrEmpty(action) ? null : Find(action + name) ?? Find(name + action)) ?? Find(name);

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
        foreach (string name in indicator.Synonyms.Prepend(indicator.Name))
            if (!_byName.TryAdd(IndicatorNames.Fold(name), indicator))
                throw new LexiconException(IndicatorFile, 0, $"the name {name} of {indicator.Code} is also claimed by {Find(name)?.Code}.");
    }

    private Indicator? FindWithoutSuffix(ReadOnlySpan<char> name)
    {
        if (_names.TryGetValue(name, out Indicator? found))
            return found;
        foreach (string suffix in _suffixes)
            if (name.EndsWith(suffix, StringComparison.Ordinal) && _names.TryGetValue(name[..^suffix.Length], out found))
                return found;
        return null;
    }

    private ReadOnlySpan<char> DropPrefix(ReadOnlySpan<char> name)
    {
        foreach (string prefix in _prefixes)
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return name[prefix.Length..];
        return [];
    }
}
