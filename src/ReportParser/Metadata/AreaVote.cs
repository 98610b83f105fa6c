using System.Collections.Immutable;

namespace ReportParser.Metadata;

/// <summary>Weighs the names in a text: which area it speaks of most, as its own kind of area; and which of several areas of one name it means.</summary>
internal sealed class AreaVote(MetadataLexicon lexicon, Gazetteer gazetteer)
{
    private const double NeededScore = 6;
    private const double NeededLead = 1.5;

    /// <summary>The area that the weight of the text speaks for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The report year, if known.</param>
    public AreaFinding Read(string text, int? year)
    {
        Dictionary<string, double> types = CountTypes(text);
        if (types.Count == 0)
            return new AreaFinding(null, null, [], false);
        if (IsNation(types))
            return new AreaFinding(gazetteer.ByCode(Gazetteer.NationCode, year), null, [], false);
        Dictionary<string, NameCount> names = CountNames(text);
        var scored = Candidates(names, year)
            .Select(area => (Area: area, Score: Score(area, names) * types.GetValueOrDefault(TypeOf(area)) / types.Values.Max()))
            .OrderByDescending(row => row.Score).ThenBy(row => row.Area.Code, StringComparer.Ordinal).ToList();
        return Choose(scored);
    }

    /// <summary>The one among areas of one name that is of the kind that the text speaks for (全省 for 吉林省, not 吉林市), or whose parents and siblings it names.</summary>
    /// <param name="candidates">Areas of one name.</param>
    /// <param name="text">The text.</param>
    /// <returns>The area, null when the text does not tell.</returns>
    public Area? TellApart(ImmutableArray<Area> candidates, string text)
    {
        candidates = OfSpokenType(candidates, CountTypes(text));
        if (candidates.Length == 1)
            return candidates[0];
        Dictionary<string, NameCount> names = CountNames(text);
        var scored = candidates.Select(area => (Area: area, Score: Surroundings(area, names))).OrderByDescending(row => row.Score).ToList();
        return scored[0].Score >= 2 && scored[0].Score >= scored[1].Score * 2 ? scored[0].Area : null;
    }

    private static ImmutableArray<Area> OfSpokenType(ImmutableArray<Area> candidates, Dictionary<string, double> types)
    {
        double most = candidates.Max(area => types.GetValueOrDefault(TypeOf(area)));
        return [.. candidates.Where(area => types.GetValueOrDefault(TypeOf(area)) == most)];
    }

    private static AreaFinding Choose(List<(Area Area, double Score)> scored)
    {
        if (scored.Count == 0 || scored[0].Score < NeededScore)
            return new AreaFinding(null, null, [], false);
        ImmutableArray<Area> close = [.. scored.Where(row => row.Score * NeededLead > scored[0].Score).Select(row => row.Area)];
        Area? area = Gazetteer.Settle(close);
        return new AreaFinding(area, area?.Name, area is null ? close : [], false);
    }

    private IEnumerable<Area> Candidates(Dictionary<string, NameCount> names, int? year) =>
        names.Keys.SelectMany(name => gazetteer.FindAll(name).Where(area => Gazetteer.Holds(area, year) && area.Level != AreaLevel.Nation)).Distinct();

    private double Score(Area area, Dictionary<string, NameCount> names)
    {
        double score = 0;
        foreach (string name in gazetteer.NamesOf(area))
        {
            if (!names.TryGetValue(name, out NameCount count))
                continue;
            bool tells = name == area.Name || !lexicon.AmbiguousStems.Contains(name);
            score += name == area.Name ? 3 * count.All : tells ? count.All + 2 * count.AsOwn : 0;
        }
        return score > 0 ? score + Math.Min(4, Surroundings(area, names)) : 0;
    }

    // Named parents tell more than siblings, which may be neighbours only.
    private double Surroundings(Area area, Dictionary<string, NameCount> names)
    {
        double score = 0;
        for (Area? above = gazetteer.Parent(area, area.To); above is not null && above.Level != AreaLevel.Nation; above = gazetteer.Parent(above, area.To))
            score += 2 * gazetteer.NamesOf(above).Where(name => !lexicon.AmbiguousStems.Contains(name)).Sum(name => names.GetValueOrDefault(name).All);
        string prefix = area.Level is AreaLevel.Prefecture or AreaLevel.Province ? area.Code.TrimEnd('0') : area.ParentCode?.TrimEnd('0') ?? "";
        return prefix.Length < 4 ? score : score + names.Where(row => NamesCounty(row.Key, prefix, area)).Sum(row => row.Value.All);
    }

    private bool NamesCounty(string name, string prefix, Area except) => gazetteer.FindAll(name).Any(area =>
        area.Level == AreaLevel.County && area.Name == name && area.Code != except.Code && area.Code.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsNation(Dictionary<string, double> types) =>
        types.GetValueOrDefault("国") > 4 * types.Where(row => row.Key != "国").Select(row => row.Value).DefaultIfEmpty(0).Max();

    private Dictionary<string, double> CountTypes(string text)
    {
        bool isRegion = text.Contains("自治区党委", StringComparison.Ordinal);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (SelfDesignator one in lexicon.Designators)
        {
            // 全区 is said by autonomous regions and by districts; the party committee's name tells which.
            bool sharesWords = one.Type is "区" or "自治区" && isRegion != (one.Type == "自治区");
            double count = one.Organs.Sum(organ => Occurrences(text, organ)) + (sharesWords ? 0 : 2 * one.Words.Sum(word => Occurrences(text, word)));
            if (count > 0)
                counts[one.Type] = count;
        }
        return counts;
    }

    private static string TypeOf(Area area) => area.Name.EndsWith("自治区", StringComparison.Ordinal) ? "自治区" : area.Name[^1..];

    private static int Occurrences(string text, string words)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private Dictionary<string, NameCount> CountNames(string text)
    {
        var counts = new Dictionary<string, NameCount>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at = 0; at < text.Length;)
        {
            int length = gazetteer.LongestAt(text, at);
            if (length > 0)
            {
                ReadOnlySpan<char> name = text.AsSpan(at, length);
                NameCount before = lookup.TryGetValue(name, out NameCount known) ? known : default;
                lookup[name] = new NameCount(before.All + 1, before.AsOwn + (IsOwn(text, at, length) ? 1 : 0));
            }
            at += Math.Max(length, 1);
        }
        return counts;
    }

    // 清苑发展史, 美丽徐水, 容城人民
    private bool IsOwn(string text, int at, int length) =>
        lexicon.OwnFollowers.Any(word => string.CompareOrdinal(text, at + length, word, 0, word.Length) == 0)
        || lexicon.OwnLeaders.Any(word => at >= word.Length && string.CompareOrdinal(text, at - word.Length, word, 0, word.Length) == 0);

    private readonly record struct NameCount(int All, int AsOwn);
}
