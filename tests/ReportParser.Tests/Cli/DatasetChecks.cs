using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using ReportParser.Datasets;

namespace ReportParser.Tests.Cli;

/// <summary>Checks of a dataset folder against the schemas that the program prints.</summary>
internal static class DatasetChecks
{
    private static readonly Dictionary<string, JsonSchema> Schemas = DatasetSchemas.Names.ToDictionary(
        name => name, name => JsonSchema.FromJsonAsync(DatasetSchemas.Load(name).ToString()).Result);

    /// <summary>What is wrong with a record, empty when nothing is.</summary>
    public static string[] Errors(string schema, string json) => [.. Schemas[schema].Validate(json).Select(error => error.ToString())];

    /// <summary>Asserts that a record is valid.</summary>
    public static void Check(string schema, string json) => Assert.Empty(Errors(schema, json));

    /// <summary>Asserts that every file of a dataset is valid.</summary>
    public static void CheckFolder(string folder)
    {
        foreach ((string table, string schema) in ((string, string)[])[("observations", "observation"), ("reports", "report_row"), ("footnotes", "footnote"), ("diagnostics", "diagnostic")])
            foreach (string line in File.ReadLines(Path.Combine(folder, table + ".jsonl")))
                Check(schema, line);
        foreach (string report in Directory.EnumerateFiles(Path.Combine(folder, "reports"), "*.json"))
            Check("report", File.ReadAllText(report));
        Check("manifest", File.ReadAllText(Path.Combine(folder, "manifest.json")));
    }

    /// <summary>The records of a table.</summary>
    public static JObject[] Lines(string file) => [.. File.ReadLines(file).Select(Parse)];

    /// <summary>What became of each input: path, outcome, code.</summary>
    public static string[] Outcomes(string folder) =>
        [.. Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")))["inputs"]!.Select(input => $"{input["path"]} {input["outcome"]} {input["error_code"]}")];

    /// <summary>The manifest without what may differ between two runs.</summary>
    public static string ManifestWithoutTimes(string folder)
    {
        JObject manifest = Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        manifest.Remove("started_at");
        manifest.Remove("milliseconds");
        foreach (JToken input in manifest["inputs"]!)
            ((JObject)input).Remove("milliseconds");
        return manifest.ToString();
    }

    private static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
