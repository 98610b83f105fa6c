using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportParser.Lexicons;

namespace ReportParser.Metadata;

/// <summary>
/// The administrative areas of GB/T 2260 with the years in which code and name hold, and those that the user adds.
/// Immutable, safe to share between threads. In the year of a change the old record and the new one both hold.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>Code of the nation.</summary>
    public const string NationCode = "100000";

    /// <summary>The file of compiled areas.</summary>
    private const string TableName = "areas.tsv";

    private readonly AreaNaming _naming;
    private readonly Dictionary<string, Area[]> _byCode;
    private readonly Dictionary<string, Area[]> _byName;
    private readonly Dictionary<string, Area[]>.AlternateLookup<ReadOnlySpan<char>> _byNameSpan;
    private readonly uint[] _lengths = new uint[char.MaxValue + 1];

    private Gazetteer(ImmutableArray<Area> areas, AreaNaming naming)
    {
        (Areas, _naming) = (areas, naming);
        _byCode = new Dictionary<string, Area[]>(areas.Length, StringComparer.Ordinal);
        _byName = new Dictionary<string, Area[]>(areas.Length * 2, StringComparer.Ordinal);
        foreach (Area area in areas)
        {
            Add(_byCode, area.Code, area);
            Add(_byName, area.Name, area);
            foreach (string name in naming.ShortNames(area.Name))
                Add(_byName, name, area);
        }
        _byNameSpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string name in _byName.Keys)
            _lengths[name[0]] |= 1u << Math.Min(name.Length, 31);
    }

    /// <summary>All areas, ordered by code and first year.</summary>
    public ImmutableArray<Area> Areas { get; }

    /// <summary>Loads the gazetteer.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public static Gazetteer Load(LexiconSource source) =>
        new([.. GazetteerReader.ReadTable(source, TableName)], new AreaNaming(source));

    /// <summary>Reads areas that a user adds (see docs/gazetteer.md for the format).</summary>
    /// <param name="path">A JSON file: an array of records with <c>code</c>, <c>name</c> and, if need be, <c>level</c>, <c>parentCode</c>, <c>from</c>, <c>to</c>.</param>
    /// <exception cref="LexiconException">The file is malformed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<Area> ReadAreas(string path) => GazetteerReader.ReadJson(path);

    /// <summary>This gazetteer with further areas.</summary>
    /// <param name="areas">The areas to add.</param>
    /// <exception cref="LexiconException">A code is already taken in the same years by another name, or a parent is not known.</exception>
    public Gazetteer With(IEnumerable<Area> areas)
    {
        List<Area> added = [.. areas];
        ImmutableArray<Area> all = [.. Areas.Concat(added).OrderBy(area => area.Code, StringComparer.Ordinal).ThenBy(area => area.From ?? 0)];
        var codes = all.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        foreach (Area area in added)
        {
            if (area.ParentCode is { } parent && !codes.Contains(parent))
                throw new LexiconException("areas.json", 0, $"the parent {parent} of {area.Name} ({area.Code}) is not in the gazetteer; add it too.");
            if (all.FirstOrDefault(other => other.Code == area.Code && !ReferenceEquals(other, area) && Overlap(other, area)) is { } other)
                throw new LexiconException("areas.json", 0, $"the code {area.Code} of {area.Name} is taken by {other.Name} in the same years; choose another or give the years.");
        }
        return new Gazetteer(all, _naming);
    }

    /// <summary>The area with a code.</summary>
    /// <param name="code">Six digits (more for townships that the user added).</param>
    /// <param name="year">The year; null for the present name.</param>
    /// <returns>The area of that year, the nearest other one with that code where none held then, null for an unknown code.</returns>
    public Area? ByCode(string code, int? year = null)
    {
        Area[] found = _byCode.GetValueOrDefault(code, []);
        return found.FirstOrDefault(area => Holds(area, year)) ?? found.LastOrDefault();
    }

    /// <summary>All areas with a name, full or short.</summary>
    /// <param name="name">A name.</param>
    /// <param name="year">The year in which they must hold; null for any.</param>
    public ImmutableArray<Area> FindAll(ReadOnlySpan<char> name, int? year = null) =>
        _byNameSpan.TryGetValue(name, out Area[]? found) ? [.. found.Where(area => year is null || Holds(area, year))] : [];

    /// <summary>Resolves the name of a place that a report speaks of.</summary>
    /// <param name="name">Its name, full or short: 章贡区, 章贡.</param>
    /// <param name="year">The year; null for the present.</param>
    /// <param name="within">The area that it lies in, or null. With it, the nearest area of that name inside it is taken.</param>
    /// <returns>The area; null when the gazetteer has none of that name, or several that cannot be told apart.</returns>
    public Area? Find(string name, int? year, Area? within = null)
    {
        ImmutableArray<Area> found = [.. FindAll(name).Where(area => Holds(area, year) && (within is null || IsWithin(area, within)))];
        if (found.Length > 1 && found.Any(area => area.Name == name))
            found = [.. found.Where(area => area.Name == name)];
        return Settle(found);
    }

    /// <summary>The area above an area in a year.</summary>
    /// <param name="area">An area.</param>
    /// <param name="year">The year; null for the present.</param>
    /// <returns>Its parent, null for the nation.</returns>
    public Area? Parent(Area area, int? year = null) => area.ParentCode is { } code ? ByCode(code, year) : null;

    /// <summary>The names of an area, the full name first, then the short ones: 新疆维吾尔自治区, 新疆, 全疆.</summary>
    /// <param name="area">An area.</param>
    public ImmutableArray<string> NamesOf(Area area) => [area.Name, .. _naming.ShortNames(area.Name)];

    /// <summary>Whether an area is another one or lies in it.</summary>
    /// <param name="area">The inner area.</param>
    /// <param name="outer">The outer area.</param>
    public bool IsWithin(Area area, Area outer)
    {
        for (Area? at = area; at is not null; at = Parent(at, area.To))
            if (at.Code == outer.Code)
                return true;
        return false;
    }

    /// <summary>Whether code and name of an area hold in a year.</summary>
    /// <param name="area">An area.</param>
    /// <param name="year">The year; null for the present.</param>
    public static bool Holds(Area area, int? year) =>
        year is null ? area.To is null : (area.From is null || area.From <= year) && (area.To is null || area.To >= year);

    /// <summary>
    /// The one area among those that a name may mean. A place that changed its code keeps the elder one in the year of the
    /// change, since reports are delivered early in the year.
    /// </summary>
    internal static Area? Settle(ImmutableArray<Area> found)
    {
        if (found.Length <= 1)
            return found.FirstOrDefault();
        ImmutableArray<Area> inTime = [.. found.OrderBy(area => area.To ?? int.MaxValue)];
        for (int i = 1; i < inTime.Length; i++)
            if (!Succeeds(inTime[i - 1], inTime[i]))
                return null;
        return inTime[0];
    }

    // The compiled years of a change are exact to a year; a record without a first year may have begun at any time.
    private static bool Succeeds(Area elder, Area younger) =>
        elder.Name == younger.Name && elder.Code[..2] == younger.Code[..2] && elder.To is { } end && (younger.From ?? end) >= end - 1;

    /// <summary>Length of the longest name that begins at an offset, 0 if there is none.</summary>
    internal int LongestAt(ReadOnlySpan<char> text, int offset)
    {
        uint lengths = _lengths[text[offset]];
        for (int length = 31; length > 1 && lengths != 0; length--)
            if ((lengths & (1u << length)) != 0 && offset + length <= text.Length && _byNameSpan.ContainsKey(text.Slice(offset, length)))
                return length;
        return 0;
    }

    /// <summary>Length of the longest name that ends before an offset, 0 if there is none.</summary>
    internal int LongestBefore(ReadOnlySpan<char> text, int end)
    {
        for (int length = Math.Min(20, end); length > 1; length--)
            if (_byNameSpan.ContainsKey(text.Slice(end - length, length)))
                return length;
        return 0;
    }

    private static bool Overlap(Area one, Area other) =>
        (one.From ?? 0) <= (other.To ?? int.MaxValue) && (other.From ?? 0) <= (one.To ?? int.MaxValue);

    private static void Add(Dictionary<string, Area[]> index, string key, Area area)
    {
        ref Area[]? areas = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        areas = areas is null ? [area] : [.. areas, area];
    }
}
