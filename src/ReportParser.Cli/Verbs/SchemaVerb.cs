using System.CommandLine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportParser.Datasets;

namespace ReportParser.Cli.Verbs;

/// <summary><c>schema</c>: prints the JSON Schemas of the dataset.</summary>
internal static class SchemaVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "Which one; without a name all of them, as one JSON object by name.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. DatasetSchemas.Names]);
        var verb = new Verb(
            "schema",
            "Prints the JSON Schemas of the dataset.",
            "reportparser schema observation    # the fields of observations.jsonl") { name };
        verb.SetAction(parsed => Print(parsed.InvocationConfiguration.Output, parsed.GetValue(name)));
        return verb;
    }

    private static int Print(TextWriter output, string? name)
    {
        JObject schema = name is not null
            ? DatasetSchemas.Load(name)
            : new JObject(DatasetSchemas.Names.Select(each => new JProperty(each, DatasetSchemas.Load(each))));
        output.Write(schema.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n");
        return ExitCodes.Done;
    }
}
