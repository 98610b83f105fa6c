namespace ReportParser.Reading;

/// <summary>Files that stand beside documents and are none: data, notes, code. They are read only where they are named themselves.</summary>
public static class DataFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".jsonl", ".ndjson", ".tsv", ".csv", ".md", ".yml", ".yaml", ".xml", ".css", ".js", ".log", ".sqlite", ".db", ".parquet",
    };

    /// <summary>Whether a name is that of such a file.</summary>
    /// <param name="name">A file name or a path.</param>
    public static bool Includes(string name) => Extensions.Contains(Path.GetExtension(name));
}
