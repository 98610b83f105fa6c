using System.IO.Compression;
using Newtonsoft.Json.Linq;

namespace ReportParser.Tests.Jieba;

/// <summary>What Python's jieba answers, read from the shared material.</summary>
internal static class Oracle
{
    /// <summary>Lines of an oracle file; skips the running test where the file is absent.</summary>
    public static IEnumerable<JObject> Read(string name)
    {
        using Stream file = File.OpenRead(SharedMaterial.Require("oracle/" + name));
        using Stream source = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(source);
        while (reader.ReadLine() is { } line)
            yield return JObject.Parse(line);
    }

    /// <summary>A field that holds words, as one string that shows where they part.</summary>
    public static string Words(JToken line, string field) => string.Join('\u241F', line[field]!.Values<string>());

    /// <summary>A field that holds words with tags.</summary>
    public static string TaggedWords(JToken line, string field) =>
        string.Join('\u241F', line[field]!.Select(pair => $"{pair[0]}/{pair[1]}"));

    /// <summary>Words as one string that shows where they part.</summary>
    public static string Words(IEnumerable<string> words) => string.Join('\u241F', words);

    /// <summary>Words with tags as one string.</summary>
    public static string TaggedWords(IEnumerable<global::Jieba.TaggedWord> words) =>
        string.Join('\u241F', words.Select(word => $"{word.Word}/{word.Tag}"));
}
