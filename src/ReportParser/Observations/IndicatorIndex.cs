namespace ReportParser.Observations;

/// <summary>Folded spellings of indicators, found with or without the catalogue's affixes.</summary>
internal sealed class IndicatorIndex
{
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[] _prefixes;
    private readonly string[] _suffixes;

    public IndicatorIndex(IReadOnlyList<IndicatorAffix> affixes)
    {
        _lookup = _indicators.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = [.. affixes.Where(affix => affix.IsPrefix).Select(affix => affix.Surface)];
        _suffixes = [.. affixes.Where(affix => !affix.IsPrefix).Select(affix => affix.Surface)];
    }

    public void Add(string folded, Indicator indicator) => _indicators.Add(folded, indicator);

    /// <summary>The indicator with exactly this spelling.</summary>
    public Indicator? At(string folded) => _indicators.GetValueOrDefault(folded);

    /// <summary>The indicator of a folded name: as it stands, without a suffix, and the same behind each prefix.</summary>
    public Indicator? Find(ReadOnlySpan<char> folded)
    {
        for (ReadOnlySpan<char> rest = folded; rest.Length > 0; rest = DropPrefix(rest))
            if (FindWithoutSuffix(rest) is { } found)
                return found;
        return null;
    }

    private Indicator? FindWithoutSuffix(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out Indicator? found))
            return found;
        foreach (string suffix in _suffixes)
            if (name.EndsWith(suffix, StringComparison.Ordinal) && _lookup.TryGetValue(name[..^suffix.Length], out found))
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
