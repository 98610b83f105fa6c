namespace ReportParser.Tests.Cli;

/// <summary>A folder of a test's own, removed at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportparser-").FullName;

    /// <summary>Full path of something in the folder.</summary>
    public string this[string relativePath] => System.IO.Path.Combine(Path, relativePath);

    /// <summary>Writes a text file, with the folders above it.</summary>
    public string Write(string relativePath, string text) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with the folders above it.</summary>
    public string Write(string relativePath, byte[] bytes)
    {
        string path = this[relativePath];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Relative paths of all files, ascending, with <c>/</c>.</summary>
    public string[] Files(string below) =>
    [
        .. Directory.EnumerateFiles(this[below], "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(this[below], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
