using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ReportParser.GazetteerCompiler;

/// <summary>The divisions of one month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Names">Names by six-digit code.</param>
internal sealed record Snapshot(int Year, int Month, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The first year in which something may have begun that this snapshot does not show yet.</summary>
    public int NextYear => Month == 12 ? Year + 1 : Year;
}

/// <summary>Reads the table formats of the input packages.</summary>
internal static class SnapshotReader
{
    // Rows that group other rows in the published tables and are no areas; so are the codes that end in 9000 (省直辖县级行政区划).
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "市辖区", "县", "市",
    };

    /// <summary>Reads a table.</summary>
    /// <param name="table">What to read.</param>
    /// <param name="files">Contents by path inside the archive.</param>
    public static Snapshot Read(InputTable table, Dictionary<string, string> files)
    {
        IEnumerable<KeyValuePair<string, string>> rows = table.Format switch
        {
            "map" => table.Files.SelectMany(file => JObject.Parse(files[file]).Properties().Select(Row)),
            "list" => table.Files.SelectMany(file => JArray.Parse(files[file]).Select(Row)),
            "addresses" => Addresses(files[table.Files[0]]),
            _ => throw new InvalidDataException($"unknown table format {table.Format}."),
        };
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string code, string name) in rows)
            if (code.Length == 6 && !Groups.Contains(name) && !IsMunicipalityTwice(code) && !code.EndsWith("9000", StringComparison.Ordinal))
                names[code] = name;
        return new Snapshot(Number(table.Month[..4]), Number(table.Month[5..]), names);
    }

    private static KeyValuePair<string, string> Row(JProperty row) => new(row.Name, (string)row.Value!);

    private static KeyValuePair<string, string> Row(JToken row) => new((string)row["code"]!, (string)row["name"]!);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // 110100 repeats 110000 in some tables; GB/T 2260 has only the latter.
    private static bool IsMunicipalityTwice(string code) => code is "110100" or "120100" or "310100" or "500100";

    /// <summary>A script with <c>"130625":"河北省保定市徐水县"</c>: each name carries those of the areas above it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Addresses(string script)
    {
        JObject table = JObject.Parse(script[script.IndexOf("{\"", StringComparison.Ordinal)..(script.LastIndexOf("\"}", StringComparison.Ordinal) + 2)]);
        var full = table.Properties().ToDictionary(row => row.Name, row => (string)row.Value!, StringComparer.Ordinal);
        foreach ((string code, string address) in full)
            if (OwnName(code, address, full) is { } name)
                yield return new(code, name);
    }

    private static string? OwnName(string code, string address, Dictionary<string, string> full)
    {
        string province = full[code[..2] + "0000"];
        if (code.EndsWith("0000", StringComparison.Ordinal))
            return null;
        if (!address.StartsWith(province, StringComparison.Ordinal))
            return null;
        string name = address[province.Length..];
        var above = full.Where(row => row.Key[..2] == code[..2] && row.Key != code && row.Key.EndsWith("00", StringComparison.Ordinal) && row.Value.Length > province.Length)
            .Select(row => row.Value[province.Length..]).OrderByDescending(part => part.Length);
        foreach (string part in above)
            if (name.Length > part.Length + 1 && name.StartsWith(part, StringComparison.Ordinal))
                return Clean(name[part.Length..]);
        return Clean(name);
    }

    // A name with brackets or with another area's name inside is an error of that table.
    private static string? Clean(string name) => name.Length < 2 || name.AsSpan().IndexOfAny("（()省") >= 0 ? null : name;
}
