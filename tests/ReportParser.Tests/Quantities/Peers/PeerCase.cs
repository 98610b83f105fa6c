using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Quantities.Peers;

/// <summary>A case of another project's test suite, from ../shared/peers.</summary>
internal sealed record PeerCase(string File, string Suite, string Input, IReadOnlyList<JObject> Expected, int? ReferenceYear)
{
    /// <summary>The last part of the suite's name: NumberModel, strict.</summary>
    public string Model => Suite[(Suite.LastIndexOf('/') + 1)..];

    public bool IsTime => Suite.Contains("/DateTime/", StringComparison.Ordinal) || Suite.Contains("time", StringComparison.Ordinal)
        || Suite is "duckling/Time/ZH" or "duckling/Duration/ZH";

    /// <summary>The core cases of a file.</summary>
    public static IReadOnlyList<PeerCase> Read(string file)
    {
        string path = SharedMaterial.Require($"peers/{file}.jsonl");
        return [.. System.IO.File.ReadLines(path).Select(Parse).Where(o => (bool?)o["core"] == true).Select(o => new PeerCase(
            file, (string)o["suite"]!, (string)o["input"]!, [.. o["expected"]!.Cast<JObject>()], Year(o["reference_datetime"])))];
    }

    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    // The suites write it as a date, a list of its parts, an object or seconds since 1970.
    private static int? Year(JToken? reference) => reference switch
    {
        JValue { Type: JTokenType.String } text => int.Parse(((string)text!)[..4], System.Globalization.CultureInfo.InvariantCulture),
        JArray { Count: > 0 } parts => (int)parts[0],
        JObject parts => (int?)parts["year"],
        JValue { Type: JTokenType.Integer or JTokenType.Float } seconds when (decimal)seconds > 100_000 => DateTimeOffset.FromUnixTimeSeconds((long)(decimal)seconds).Year,
        _ => null,
    };
}
