using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Metadata;

/// <summary>A part of area names: the word for a kind of area, or the name of a people that stands before it.</summary>
/// <param name="Part">The part: 自治县, 土家族.</param>
/// <param name="Kind"><c>suffix</c> or <c>people</c>.</param>
/// <param name="Examples">Full name and stem with an equals sign between: 保定市=保定.</param>
/// <param name="CounterExamples">The same for names that must not be cut so.</param>
public sealed record AreaNamePart(string Part, string Kind, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);

/// <summary>Short names that no rule gives: 莫旗 for 莫力达瓦达斡尔族自治旗.</summary>
/// <param name="Name">The full name.</param>
/// <param name="ShortNames">Its short names.</param>
public sealed record AreaShortNames(string Name, ImmutableArray<string> ShortNames);

/// <summary>Makes the short names of an area from its full name. Immutable, safe to share between threads.</summary>
public sealed class AreaNaming
{
    private readonly ImmutableArray<string> _suffixes;
    private readonly ImmutableArray<string> _peoples;
    private readonly Dictionary<string, ImmutableArray<string>> _special = new(StringComparer.Ordinal);

    /// <summary>Loads the naming rules.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public AreaNaming(LexiconSource source)
    {
        IReadOnlyList<AreaNamePart> parts = source.Read<AreaNamePart>("area_name_parts.json");
        _suffixes = Longest(parts, "suffix");
        _peoples = Longest(parts, "people");
        foreach (AreaShortNames special in source.Read<AreaShortNames>("area_short_names.json"))
            if (!_special.TryAdd(special.Name, special.ShortNames))
                throw new LexiconException("area_short_names.json", 0, $"{special.Name} stands there twice.");
    }

    /// <summary>The name without the words for its kind: 恩施土家族苗族自治州 gives 恩施. A stem of one character is no name: 蠡县 stays whole.</summary>
    /// <param name="name">A full name.</param>
    public string Stem(string name)
    {
        string suffix = _suffixes.FirstOrDefault(part => name.Length > part.Length && name.EndsWith(part, StringComparison.Ordinal), "");
        string stem = name[..^suffix.Length];
        if (suffix.StartsWith("自治", StringComparison.Ordinal))
            stem = WithoutPeoples(stem);
        return stem.Length > 1 ? stem : name;
    }

    /// <summary>The short names of an area, longest first, the full name not included.</summary>
    /// <param name="name">A full name.</param>
    public ImmutableArray<string> ShortNames(string name)
    {
        string stem = Stem(name);
        bool isSelfGoverning = name.Contains("自治", StringComparison.Ordinal) && !name.EndsWith('区');
        bool isSpecial = _special.TryGetValue(name, out ImmutableArray<string> special);
        if (!isSelfGoverning && !isSpecial)
            return stem == name ? [] : [stem];
        List<string> names = isSpecial ? [stem, .. special] : [stem];
        if (isSelfGoverning)
            names.Add(stem + name[^1]);
        return [.. names.Where(one => one != name).Distinct().OrderByDescending(one => one.Length).ThenBy(one => one, StringComparer.Ordinal)];
    }

    private string WithoutPeoples(string stem)
    {
        while (_peoples.FirstOrDefault(part => stem.Length > part.Length + 1 && stem.EndsWith(part, StringComparison.Ordinal)) is { } people)
            stem = stem[..^people.Length];
        return stem;
    }

    private static ImmutableArray<string> Longest(IEnumerable<AreaNamePart> parts, string kind) =>
        [.. parts.Where(part => part.Kind == kind).Select(part => part.Part).OrderByDescending(part => part.Length).ThenBy(part => part, StringComparer.Ordinal)];
}
