using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReportParser.Datasets;

/// <summary>The JSON Schemas (2020-12) of the dataset's records. They are the one place where fields, types and meanings are written down; the data package is made from them.</summary>
public static class DatasetSchemas
{
    /// <summary>Version of the dataset contract. A change of any name or meaning is a new version.</summary>
    public const string Version = "1.0.0";

    /// <summary>Names of the schemas, in the order in which they are printed.</summary>
    public static IReadOnlyList<string> Names { get; } = ["report", "report_row", "observation", "footnote", "diagnostic", "manifest"];

    /// <summary>A schema, complete in itself. A new object each time.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static JObject Load(string name)
    {
        JObject schema = Read(name);
        if (name == "report")
            AddDefinitions((JObject)schema["$defs"]!);
        return schema;
    }

    private static JObject Read(string name)
    {
        using Stream stream = typeof(DatasetSchemas).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")
            ?? throw new ArgumentException($"There is no schema '{name}'; expected one of {string.Join(", ", Names)}.", nameof(name));
        using var reader = new JsonTextReader(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static void AddDefinitions(JObject definitions)
    {
        foreach (string name in (string[])["observation", "footnote", "diagnostic"])
        {
            JObject definition = Read(name);
            definition.Remove("$schema");
            definition.Remove("$id");
            if (name != "observation")
                RemoveSourceName(definition);
            definitions[name] = definition;
        }
    }

    /// <summary>Only the flat tables name the input: inside a report it stands in <c>source</c>.</summary>
    private static void RemoveSourceName(JObject definition)
    {
        ((JObject)definition["properties"]!).Remove("source_name");
        ((JArray)definition["required"]!).First(name => (string?)name == "source_name").Remove();
    }
}
