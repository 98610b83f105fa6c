using System.Collections.Immutable;

namespace ReportParser.Evaluation;

/// <summary>An annotated text.</summary>
/// <param name="SourceName">File name of the text: <c>NAME.txt</c>.</param>
/// <param name="Text">The text that offsets point into.</param>
/// <param name="Records">Its gold records in the order of the gold file, with offsets.</param>
public sealed record GoldText(string SourceName, string Text, ImmutableArray<GoldRecord> Records)
{
    /// <summary>How a gold file's name ends.</summary>
    public const string Suffix = ".gold.jsonl";

    /// <summary>The records that are observations, optional ones included.</summary>
    public ImmutableArray<GoldRecord> Observations { get; } = [.. Records.Where(record => !record.Decoy)];

    /// <summary>The gold files of a folder, in the ordinal order of their names; folders below it are not looked at.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <exception cref="EvaluationException">There is no such folder, or it holds no gold file.</exception>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        if (!Directory.Exists(folder))
            throw new EvaluationException(folder, 0, "there is no such folder; expected one with texts and their NAME.gold.jsonl.");
        string[] files = [.. Directory.EnumerateFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal)];
        return files is not [] ? files : throw new EvaluationException(folder, 0, "the folder holds no gold; expected NAME.gold.jsonl beside each text.");
    }

    /// <summary>The input that a gold file annotates: the file beside it with the same name and another ending, <c>NAME.txt</c> before others.</summary>
    /// <param name="goldPath">Path of <c>NAME.gold.jsonl</c>.</param>
    /// <exception cref="EvaluationException">There is no such file.</exception>
    public static string InputOf(string goldPath)
    {
        string name = Path.GetFileName(goldPath)[..^Suffix.Length];
        string folder = Path.GetDirectoryName(Path.GetFullPath(goldPath))!;
        return Directory.EnumerateFiles(folder, name + ".*")
            .Where(path => Path.GetFileNameWithoutExtension(path) == name)
            .OrderBy(path => !path.EndsWith(".txt", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal)
            .FirstOrDefault() ?? throw new EvaluationException(goldPath, 0, $"the annotated text is missing; expected {name}.txt or {name}.html beside the gold.");
    }

    /// <summary>Reads the gold of a folder whose texts are UTF-8 <c>NAME.txt</c>.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <exception cref="EvaluationException">A file is missing or malformed, or a record does not occur in its text.</exception>
    public static IReadOnlyList<GoldText> ReadFolder(string folder) => [.. FilesOf(folder).Select(Read)];

    /// <summary>Reads a gold file against a text that is already at hand.</summary>
    /// <param name="goldPath">Path of <c>NAME.gold.jsonl</c>.</param>
    /// <param name="sourceName">File name of the annotated input.</param>
    /// <param name="text">The text of the input, as the dataset gives it.</param>
    /// <exception cref="EvaluationException">The gold file is malformed, or a record does not occur in the text.</exception>
    public static GoldText Read(string goldPath, string sourceName, string text) =>
        new(sourceName, text, [.. RecordFile.Lines(goldPath).Select(line => ReadRecord(goldPath, line.Number, line.Text, text))]);

    private static GoldText Read(string goldPath)
    {
        string textPath = goldPath[..^Suffix.Length] + ".txt";
        return Read(goldPath, Path.GetFileName(textPath), RecordFile.ReadText(textPath));
    }

    private static GoldRecord ReadRecord(string path, int line, string json, string text)
    {
        GoldRecord record = RecordFile.Parse<GoldRecord>(path, line, json);
        string quote = record.Quote ?? "";
        int context = text.IndexOf(record.Context, StringComparison.Ordinal);
        int inContext = record.Context.IndexOf(quote, StringComparison.Ordinal);
        if (context < 0 || inContext < 0)
            throw new EvaluationException(path, line, context < 0
                ? $"the context «{record.Context}» does not occur in the text."
                : $"the quote «{quote}» does not occur in its context «{record.Context}».");
        int start = context + inContext;
        return record with { Line = line, Start = start, End = start + quote.Length };
    }
}
