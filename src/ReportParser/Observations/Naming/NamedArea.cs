using Jieba;
using ReportParser.Metadata;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Tells an area or zone that opens a name from the indicator behind it, whose scope it is: [章贡区]财政收入, [空港新区]固定资产投资, [临江、白石]经济总量. Behind
/// a short name only what the catalogue knows is an indicator, so that the names of harbours, roads and firms stay whole: 东江港货物吞吐量. A full
/// name leaves any words that are long enough to stand alone: [章贡区]县域创新能力.
/// </summary>
internal sealed class NamedArea(ScopeAreas areas, IndicatorCatalogue catalogue, ZoneNames zones, NamingLexicon naming, Segmenter segmenter)
{
    private const int LongestZone = 8, ShortestRest = 4, ShortestFull = 3;

    /// <summary>What ends the full name of an area.</summary>
    private const string Ranks = "区县市省州盟旗";

    /// <summary>The tag of a place in the segmenter's dictionary, which a short name that is also a common word has not: 新建, 合作.</summary>
    private const string PlaceTag = "ns";

    /// <summary>Moves the area that opens a finding's name to its scope.</summary>
    /// <param name="finding">The finding; one with a scope is left as it is.</param>
    /// <param name="own">The reporting government's area; null when it is not known.</param>
    /// <param name="year">The report's year; null for the present.</param>
    public Finding Settle(Finding finding, Area? own, int? year)
    {
        if (finding.Scope is not null || catalogue.Find(finding.Name) is not null)
            return finding;
        int length = LengthOf(finding.Name, own, year);
        string rest = finding.Name[length..];
        return length > 0 && naming.Opening(rest, NamingKind.Facility) is null && (IsFullName(finding.Name[..length]) && rest.Length >= ShortestRest || catalogue.Find(rest) is not null)
            ? finding with { Name = rest, Scope = finding.Name[..length] } : finding;
    }

    private static bool IsFullName(string area) => area.Length >= ShortestFull && Ranks.Contains(area[^1], StringComparison.Ordinal);

    private int LengthOf(string name, Area? own, int? year)
    {
        int end = AreaLength(name, own, year);
        while (end > 0 && end + 3 < name.Length && name[end] is '、' or '和' && AreaLength(name[(end + 1)..], own, year) is > 0 and int next)
            end += next + 1;
        return end;
    }

    private int AreaLength(string name, Area? own, int? year)
    {
        for (int length = Math.Min(LongestZone, name.Length - 2); length > 1; length--)
            if (IsArea(name[..length], own, year) || length > 3 && name[..length].EndsWith("新区", StringComparison.Ordinal) && zones.Names(name[..length]))
                return length;
        return 0;
    }

    private bool IsArea(string word, Area? own, int? year) =>
        areas.Gazetteer.Find(word, year, own) is { } area && (word == area.Name || !area.Name.EndsWith('区') && segmenter.Vocabulary.Tag(word) == PlaceTag);
}
