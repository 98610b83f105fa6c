using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using ReportParser.Lexicons;

namespace ReportParser.Reading.Html;

/// <summary>Knows the lines and blocks of a page that are not its text. Immutable.</summary>
internal sealed class FurnitureLexicon
{
    private const string Brackets = " \t[]【】（）()〖〗〔〕|｜<>《》»→*※·:：";
    private const string Enumerators = "①②③④⑤⑥⑦⑧⑨";

    private readonly ImmutableArray<FurnitureRecord> _records;
    private readonly FrozenDictionary<string, PageRegion> _tokens;
    private readonly FrozenDictionary<char, FurnitureRecord[]> _byFirstCharacter;
    private readonly FurnitureRecord[] _anywhere;
    private readonly SearchValues<string> _phrases;
    private readonly int _longest;

    /// <summary>Loads the lexicons.</summary>
    /// <param name="lexicons">Where they are.</param>
    /// <exception cref="LexiconException">One is malformed.</exception>
    public FurnitureLexicon(LexiconSource lexicons)
    {
        _records = [.. lexicons.Read<FurnitureRecord>("reading_furniture.json")];
        _tokens = lexicons.Read<RegionRecord>("reading_regions.json").ToFrozenDictionary(record => record.Token, record => record.Region, StringComparer.OrdinalIgnoreCase);
        _byFirstCharacter = _records.Where(record => record.Match != FurnitureMatch.Anywhere).GroupBy(record => record.Text[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _anywhere = [.. _records.Where(record => record.Match == FurnitureMatch.Anywhere)];
        _phrases = SearchValues.Create([.. _anywhere.Select(record => record.Text)], StringComparison.Ordinal);
        _longest = _records.Max(record => record.MaxLength);
    }

    /// <summary>The phrases, for tests of their examples.</summary>
    public ImmutableArray<FurnitureRecord> Records => _records;

    /// <summary>What a line is.</summary>
    /// <param name="line">The line.</param>
    public FurnitureKind KindOf(string line)
    {
        if (line.Length > _longest)
            return FurnitureKind.None;
        // Some sites space out the letters of a notice.
        string closed = line.Contains(' ', StringComparison.Ordinal) ? line.Replace(" ", string.Empty, StringComparison.Ordinal) : line;
        if (RecordOf(line.Length, closed.AsSpan().TrimStart(Enumerators).Trim(Brackets)) is FurnitureRecord record)
            return record.Kind;
        return line.Length <= 60 && TimeStamp.IsIn(line) ? FurnitureKind.Publication : FurnitureKind.None;
    }

    // What a line begins with says more than what it has somewhere.
    private FurnitureRecord? RecordOf(int length, ReadOnlySpan<char> bare)
    {
        if (bare.IsEmpty)
            return null;
        foreach (FurnitureRecord record in _byFirstCharacter.GetValueOrDefault(bare[0]) ?? [])
        {
            if (length <= record.MaxLength && Matches(record, bare))
                return record;
        }
        if (!bare.ContainsAny(_phrases))
            return null;
        foreach (FurnitureRecord record in _anywhere)
        {
            if (length <= record.MaxLength && Matches(record, bare))
                return record;
        }
        return null;
    }

    /// <summary>What a block is by its name, class or id; null for one that may hold text.</summary>
    /// <param name="element">A block.</param>
    public PageRegion? RegionOf(IElement element) => element.LocalName switch
    {
        "nav" or "footer" or "aside" => PageRegion.Site,
        "body" or "form" or "td" => null,
        _ => Stronger(RegionOf(element.Id), RegionOf(element.ClassName)),
    };

    private static bool Matches(FurnitureRecord record, ReadOnlySpan<char> line) => record.Match switch
    {
        FurnitureMatch.Start => line.StartsWith(record.Text, StringComparison.Ordinal),
        FurnitureMatch.Label => line.StartsWith(record.Text, StringComparison.Ordinal) && EndsLabel(line[record.Text.Length..]),
        FurnitureMatch.Whole => line.Equals(record.Text, StringComparison.Ordinal),
        _ => line.Contains(record.Text, StringComparison.Ordinal),
    };

    private static bool EndsLabel(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" \t】]）)〕");
        return rest.IsEmpty || rest[0] is ':' or '：' || char.IsAsciiDigit(rest[0]);
    }

    private static PageRegion? Stronger(PageRegion? left, PageRegion? right) => left is null || right < left ? right : left;

    /// <summary>What a block is by its class or its id. They are written list-comment, listComment or list_comment; hot-comment is comments before it is hot.</summary>
    /// <param name="names">The class or the id, empty without one.</param>
    public PageRegion? RegionOf(ReadOnlySpan<char> names)
    {
        PageRegion? found = null;
        FrozenDictionary<string, PageRegion>.AlternateLookup<ReadOnlySpan<char>> tokens = _tokens.GetAlternateLookup<ReadOnlySpan<char>>();
        int start = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            bool isLetter = i < names.Length && char.IsAsciiLetter(names[i]);
            bool isHump = isLetter && i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (isLetter && !isHump)
                continue;
            if (i > start && tokens.TryGetValue(names[start..i], out PageRegion region) && !(found <= region))
                found = region;
            start = isHump ? i : i + 1;
        }
        return found;
    }
}
