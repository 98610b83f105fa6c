using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Measures;

/// <summary>A page of <c>../shared/content</c> with what is known of it, and as it is read.</summary>
/// <param name="Id">Suite and file.</param>
/// <param name="Suite">Where it comes from.</param>
/// <param name="Charset">Its true charset.</param>
/// <param name="Date">Its date as the index writes it, null without one.</param>
/// <param name="Gold">Its main text.</param>
/// <param name="Read">The page as it is read.</param>
internal sealed record SharedPage(string Id, string Suite, string Charset, string? Date, string Gold, SourceDocument Read)
{
    private static readonly Lazy<ImmutableArray<SharedPage>> Loaded = new(Load);

    /// <summary>All pages; skips the running test where they are absent.</summary>
    public static ImmutableArray<SharedPage> All
    {
        get
        {
            SharedMaterial.Require("content/index.jsonl");
            return Loaded.Value;
        }
    }

    /// <summary>Whether real people wrote the page around its text, too.</summary>
    public bool IsReal => Suite is "cwced-zh" or "gne-zh";

    /// <summary>Whether errors on this page were looked at while rules were made; the other half was left aside to check. A page's half is the lowest bit of the first byte of its id's SHA-256.</summary>
    public bool IsForTuning => SHA256.HashData(Encoding.UTF8.GetBytes(Id))[0] % 2 == 0;

    private static ImmutableArray<SharedPage> Load()
    {
        string folder = SharedMaterial.Require("content");
        var reader = new DocumentReader();
        return [.. File.ReadLines(Path.Combine(folder, "index.jsonl")).Select(line => Of(JsonDocument.Parse(line).RootElement, folder, reader))];
    }

    private static SharedPage Of(JsonElement row, string folder, DocumentReader reader)
    {
        string Text(string name) => row.GetProperty(name).GetString()!;
        string path = Path.Combine(folder, Text("html_path"));
        return new(
            Text("id"), Text("suite"), Text("charset"), row.GetProperty("date").GetString(),
            File.ReadAllText(Path.Combine(folder, Text("gold_path"))), reader.Read(File.ReadAllBytes(path), Path.GetFileName(path)));
    }
}
