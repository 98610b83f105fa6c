using System.Collections.Immutable;
using ReportParser.Lexicons;

namespace ReportParser.Metadata;

/// <summary>
/// Finds the administrative area that the scope of a figure names: 全国, 全省 in a county's report, 宁河区 in a city's.
/// Immutable, safe to share between threads.
/// </summary>
public sealed class ScopeAreas
{
    private readonly ImmutableArray<SelfDesignator> _designators;
    private readonly ImmutableArray<string> _nation;

    /// <summary>Builds the finder.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <param name="gazetteer">The areas.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public ScopeAreas(LexiconSource source, Gazetteer gazetteer)
    {
        var lexicon = new MetadataLexicon(source);
        (Gazetteer, _designators, _nation) = (gazetteer, lexicon.Designators, lexicon.NationWords);
    }

    /// <summary>The areas.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The area that a scope names.</summary>
    /// <param name="scope">The place as written.</param>
    /// <param name="own">The area whose government reports; null when it is not known.</param>
    /// <param name="year">The report's year; null for the present.</param>
    /// <returns>The area; null for a place that is none of GB/T 2260 (城区, 开发区, 全球), or whose name several areas share.</returns>
    public Area? Find(string scope, Area? own, int? year)
    {
        if (_nation.Contains(scope))
            return Gazetteer.ByCode(Metadata.Gazetteer.NationCode, year);
        return Around(scope, own, year) ?? Within(scope, own, year) ?? Gazetteer.Find(scope, year);
    }

    private Area? Within(string scope, Area? own, int? year) => own is null ? null : Gazetteer.Find(scope, year, own);

    /// <summary>The nearest area around the own one, itself included, that a word such as 全省 stands for.</summary>
    private Area? Around(string scope, Area? own, int? year)
    {
        for (Area? at = own; at is not null; at = Gazetteer.Parent(at, year))
            if (_designators.Any(one => one.Words.Contains(scope) && at.Name.EndsWith(one.Type, StringComparison.Ordinal)))
                return at;
        return null;
    }
}
