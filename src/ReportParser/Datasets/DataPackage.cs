using Newtonsoft.Json.Linq;

namespace ReportParser.Datasets;

/// <summary>The Frictionless Data Package (version 2) that describes the tables of a dataset, made from <see cref="DatasetSchemas"/>.</summary>
/// <remarks>Definition: Data Package 2.0, Data Resource, Table Dialect and Table Schema of the Frictionless project.</remarks>
public static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private static readonly (string Name, string Schema, string? Key)[] Tables =
    [
        ("observations", "observation", "observation_id"),
        ("reports", "report_row", "report_id"),
        ("footnotes", "footnote", null),
        ("diagnostics", "diagnostic", null),
    ];

    /// <summary>File names of the tables, without extension.</summary>
    public static IEnumerable<string> TableNames => Tables.Select(table => table.Name);

    /// <summary>Describes a dataset.</summary>
    /// <param name="measure">Size in bytes and SHA-256 of a table's file, by its path.</param>
    public static JObject Describe(Func<string, (long Bytes, string Sha256)> measure) => new()
    {
        ["$schema"] = Profiles + "datapackage.json",
        ["name"] = "government-work-reports",
        ["title"] = "Observations from Chinese government work reports",
        ["version"] = DatasetSchemas.Version,
        ["resources"] = new JArray(Tables.Select(table => Resource(table.Name, table.Schema, table.Key, measure))),
    };

    private static JObject Resource(string name, string schemaName, string? key, Func<string, (long Bytes, string Sha256)> measure)
    {
        string path = name + ".jsonl";
        (long bytes, string sha256) = measure(path);
        JObject schema = DatasetSchemas.Load(schemaName);
        return new JObject
        {
            ["$schema"] = Profiles + "dataresource.json",
            ["name"] = name,
            ["type"] = "table",
            ["path"] = path,
            ["description"] = schema["description"]!.DeepClone(),
            ["format"] = "jsonl",
            ["mediatype"] = "application/jsonl",
            ["encoding"] = "utf-8",
            ["bytes"] = bytes,
            ["hash"] = "sha256:" + sha256,
            ["dialect"] = new JObject { ["$schema"] = Profiles + "tabledialect.json", ["itemType"] = "object" },
            ["schema"] = TableSchema(schema, key),
        };
    }

    private static JObject TableSchema(JObject schema, string? key)
    {
        var table = new JObject
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JArray(((JObject)schema["properties"]!).Properties().Select(Field)),
        };
        if (key is not null)
            table["primaryKey"] = new JArray(key);
        if (key is not "report_id")
            table["foreignKeys"] = new JArray(ReportKey());
        return table;
    }

    private static JObject ReportKey() => new()
    {
        ["fields"] = new JArray("report_id"),
        ["reference"] = new JObject { ["resource"] = "reports", ["fields"] = new JArray("report_id") },
    };

    private static JObject Field(JProperty property)
    {
        var schema = (JObject)property.Value;
        string[] types = schema["type"] is JArray several ? [.. several.Values<string>().OfType<string>()] : [(string)schema["type"]!];
        var field = new JObject
        {
            ["name"] = property.Name,
            ["type"] = FieldType(schema, types),
            ["description"] = schema["description"]!.DeepClone(),
        };
        if (Constraints(schema, required: !types.Contains("null")) is { HasValues: true } constraints)
            field["constraints"] = constraints;
        return field;
    }

    private static string FieldType(JObject schema, string[] types) =>
        (string?)schema["format"] == "date" ? "date" : types.First(type => type != "null");

    private static JObject Constraints(JObject schema, bool required)
    {
        var constraints = new JObject();
        if (required)
            constraints["required"] = true;
        foreach (string name in (string[])["minimum", "maximum", "minLength", "pattern"])
            if (schema[name] is { } value && !(name == "pattern" && schema["format"] is not null))
                constraints[name] = value.DeepClone();
        if (schema["enum"] is JArray values)
            constraints["enum"] = new JArray(values.Where(value => value.Type != JTokenType.Null));
        return constraints;
    }
}
