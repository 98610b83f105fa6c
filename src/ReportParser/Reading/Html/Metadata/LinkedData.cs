using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads the JSON-LD of a page: headline, day, author and publisher of an article.</summary>
internal static class LinkedData
{
    private const string Opening = "application/ld+json";
    private const int MaxLength = 256 * 1024;
    private const int MaxBlocks = 16;

    private static readonly JsonLoadSettings Loading = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Ignore };

    /// <summary>Reads the blocks of a page.</summary>
    /// <param name="html">The page; the parser leaves scripts out.</param>
    public static StatedFields Read(string html)
    {
        var fields = new StatedFields();
        int blocks = 0;
        for (int at = html.IndexOf(Opening, StringComparison.OrdinalIgnoreCase); at >= 0 && blocks++ < MaxBlocks; at = html.IndexOf(Opening, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int start = html.IndexOf('>', at) + 1;
            int end = start == 0 ? -1 : html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end > start && end - start <= MaxLength && Parse(html[start..end]) is JToken root)
                Collect(root, fields);
        }
        return fields;
    }

    private static JToken? Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 32 };
            return JToken.Load(reader, Loading);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JToken root, StatedFields fields)
    {
        foreach (JObject node in (root is JContainer container ? container.DescendantsAndSelf() : []).OfType<JObject>())
        {
            if (node["datePublished"] is null && node["headline"] is null)
                continue;
            fields.Add(MetadataField.Title, Text(node["headline"]));
            fields.Add(MetadataField.Date, Text(node["datePublished"]));
            fields.Add(MetadataField.Author, Text(node["author"]));
            fields.Add(MetadataField.Source, Text(node["publisher"]));
        }
    }

    // A person or an organisation is a name, an object with a name, or a list of them.
    private static string? Text(JToken? value) => value switch
    {
        JValue { Type: JTokenType.String } text => (string?)text,
        JObject node when node["name"] is JValue name => Text(name),
        JArray { Count: > 0 } list when list[0] is not JArray => Text(list[0]),
        _ => null,
    };
}
