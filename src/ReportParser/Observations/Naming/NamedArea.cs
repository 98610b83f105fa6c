using Jieba;
using ReportParser.Metadata;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Tells an area or zone that opens a name from the indicator behind it, whose scope it is: [章贡区]财政收入, [空港新区]固定资产投资, [临江、白石]经济总量. Behind
/// a short name only what the catalogue knows is an indicator, or a word for an amount alone, so that the names of harbours, roads and firms stay whole:
/// 东江港货物吞吐量. A full name leaves any words that are long enough to stand alone: [章贡区]县域创新能力.
/// </summary>
internal sealed class NamedArea(ScopeAreas areas, IndicatorCatalogue catalogue, ZoneNames zones, ClauseLexicon lexicon, NamingLexicon naming, Segmenter segmenter)
{
    private const int LongestZone = 8, ShortestZone = 4, ShortestRest = 4, ShortestFull = 3;

    /// <summary>What ends the full name of an area.</summary>
    private const string Ranks = "区县市省州盟旗";

    /// <summary>What ends the name of a zone that its area opens.</summary>
    private const string ZoneEndings = "区园";

    /// <summary>The tag of a place in the segmenter's dictionary, which a short name that is also a common word has not: 新建, 合作.</summary>
    private const string PlaceTag = "ns";

    private readonly ThresholdClass _thresholds = new(naming);

    /// <summary>Moves the area that opens a finding's name to its scope.</summary>
    /// <param name="finding">The finding; one with a scope is left as it is.</param>
    /// <param name="own">The reporting government's area; null when it is not known.</param>
    /// <param name="year">The report's year; null for the present.</param>
    public Finding Settle(Finding finding, Area? own, int? year)
    {
        if (finding.Scope is not null || finding.Draft.Rule == "investment" || catalogue.Find(finding.Name) is not null)
            return finding;
        int length = LengthOf(finding.Name, own, year);
        string rest = finding.Name[length..];
        bool stands = IsFullName(finding.Name[..length]) && rest.Length >= ShortestRest || catalogue.Find(rest) is not null || IsAmount(rest) || _thresholds.Begins(rest);
        if (length > 0 && naming.Opening(rest, NamingKind.Facility) is null && stands)
            return finding with { Name = rest, Scope = finding.Name[..length] };
        return ZoneOf(finding.Name, own, year) is { } zone && finding.Segment.Before.Contains(zone, StringComparison.Ordinal) ? finding with { Name = finding.Name[zone.Length..], Scope = zone } : finding;
    }

    private static bool IsFullName(string area) => area.Length >= ShortestFull && Ranks.Contains(area[^1], StringComparison.Ordinal);

    /// <summary>The zone that an amount is all that follows in a name: [临江高新区]产值, [章贡国家级稀土产业集聚区]产值. Null for other names.</summary>
    private string? ZoneOf(string name, Area? own, int? year) =>
        lexicon.Ending(name, name.Length, ClauseRole.Head) is { } head && head.Surface.Length + ShortestZone <= name.Length && name[..^head.Surface.Length] is var zone
        && (zones.Names(ZoneNames.WithoutBracket(zone)) || IsSite(zone, own, year)) && IsAmount(head.Surface) ? zone : null;

    /// <summary>Whether words are the area and the kind of one zone, whatever they say of it.</summary>
    private bool IsSite(string words, Area? own, int? year) =>
        ZoneEndings.Contains(words[^1], StringComparison.Ordinal) && words.IndexOf('、') < 0 && AreaLength(words, own, year) is > 0 and int area && words.Length - area >= ShortestZone;

    /// <summary>Whether words are nothing but an amount of whatever stands before them, and not how large that is: 投资; not 面积.</summary>
    private bool IsAmount(string words) =>
        lexicon.Whole(words, ClauseRole.Head) is not null && naming.Ending(words, NamingKind.LandArea) is null && !naming.Is(words, NamingKind.RankNoun);

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
        areas.Gazetteer.Find(word, year, own) is { } area && (word == area.Name || !area.Name.EndsWith('区') && (area.Level == AreaLevel.Prefecture || segmenter.Vocabulary.Tag(word) == PlaceTag));
}
