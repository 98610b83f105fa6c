using System.Globalization;
using Newtonsoft.Json;
using ReportParser.Lexicons;

namespace ReportParser.Metadata;

/// <summary>Reads lists of areas: the compiled table of the library and the JSON files of users.</summary>
internal static class GazetteerReader
{
    /// <summary>Reads the compiled table: code, name, first and last year, separated by tabs.</summary>
    /// <exception cref="LexiconException">A line is malformed.</exception>
    public static List<Area> ReadTable(LexiconSource source, string file)
    {
        using var reader = new StreamReader(source.Open(file));
        var rows = new List<(string Code, string Name, int? From, int? To)>(4500);
        for (int number = 1; reader.ReadLine() is { } line; number++)
            if (line.Length > 0 && line[0] != '#')
                rows.Add(Row(line, file, number));
        var codes = rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(row => new Area(row.Code, row.Name, LevelOf(row.Code), ParentOf(row.Code, codes), row.From, row.To))];
    }

    /// <summary>Reads a user's file: a JSON array of areas.</summary>
    /// <exception cref="LexiconException">The file is malformed, with its line.</exception>
    public static List<Area> ReadJson(string path)
    {
        using StreamReader text = File.OpenText(path);
        using var reader = new JsonTextReader(text);
        try
        {
            var serializer = JsonSerializer.Create(new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error });
            List<UserArea> areas = serializer.Deserialize<List<UserArea>>(reader) ?? throw new LexiconException(path, 0, "the file is empty; expected an array of areas.");
            return [.. areas.Select(area => area.ToArea(path))];
        }
        catch (JsonException error)
        {
            throw new LexiconException(path, reader.LineNumber, error.Message, error);
        }
    }

    private static (string Code, string Name, int? From, int? To) Row(string line, string file, int number)
    {
        string[] fields = line.Split('\t');
        if (fields.Length is < 2 or > 4 || !IsCode(fields[0]) || fields[1].Length < 2)
            throw new LexiconException(file, number, $"found {line}; expected code, name, first year, last year, separated by tabs.");
        return (fields[0], fields[1], Year(fields, 2, file, number), Year(fields, 3, file, number));
    }

    private static int? Year(string[] fields, int index, string file, int number)
    {
        if (fields.Length <= index || fields[index].Length == 0)
            return null;
        return int.TryParse(fields[index], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            ? year
            : throw new LexiconException(file, number, $"found {fields[index]}; expected a year.");
    }

    internal static bool IsCode(string code) => code.Length == 6 && code.All(char.IsAsciiDigit);

    /// <summary>The level that the digits of a code tell (GB/T 2260: two for the province, two for the prefecture, two for the county).</summary>
    internal static AreaLevel LevelOf(string code) =>
        code == Gazetteer.NationCode ? AreaLevel.Nation
        : code.EndsWith("0000", StringComparison.Ordinal) ? AreaLevel.Province
        : code.EndsWith("00", StringComparison.Ordinal) ? AreaLevel.Prefecture
        : AreaLevel.County;

    // Counties under a municipality or directly under a province have no prefecture row.
    private static string? ParentOf(string code, HashSet<string> codes) => LevelOf(code) switch
    {
        AreaLevel.Nation => null,
        AreaLevel.Province => Gazetteer.NationCode,
        AreaLevel.County when codes.Contains(code[..4] + "00") => code[..4] + "00",
        _ => code[..2] + "0000",
    };

    private sealed record UserArea
    {
        [JsonProperty("code", Required = Required.Always)]
        public required string Code { get; init; }

        [JsonProperty("name", Required = Required.Always)]
        public required string Name { get; init; }

        public string? Level { get; init; }

        public string? ParentCode { get; init; }

        public int? From { get; init; }

        public int? To { get; init; }

        public Area ToArea(string file)
        {
            if (Code.Length is < 6 or > 12 || !Code.All(char.IsAsciiDigit))
                throw new LexiconException(file, 0, $"the code {Code} of {Name} has not six to twelve digits.");
            if (Name.Length < 2 || Name.Any(char.IsWhiteSpace))
                throw new LexiconException(file, 0, $"the name “{Name}” of {Code} is no full name: expected two characters or more without white space.");
            if (From > To)
                throw new LexiconException(file, 0, $"{Name} ({Code}) begins in {From} and ends in {To}; the last year must not be before the first.");
            return new Area(Code, Name, ReadLevel(file), ParentCode, From, To);
        }

        private AreaLevel ReadLevel(string file)
        {
            if (Level is null)
                return Code.Length > 6 ? AreaLevel.Township : LevelOf(Code);
            return Enum.GetValues<AreaLevel>().Cast<AreaLevel?>().FirstOrDefault(level => level.ToString()!.Equals(Level, StringComparison.OrdinalIgnoreCase))
                ?? throw new LexiconException(file, 0, $"the level {Level} of {Name} is none; expected nation, province, prefecture, county or township.");
        }
    }
}
