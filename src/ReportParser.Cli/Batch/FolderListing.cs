namespace ReportParser.Cli.Batch;

/// <summary>Looks into folders without throwing for those that cannot be read.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>Names in a folder; none when it cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Whether to list files, else folders. A broken link counts as a file.</param>
    public static IEnumerable<string> Names(string folder, bool files) =>
        (files ? Directory.EnumerateFiles(folder, "*", Options) : Directory.EnumerateDirectories(folder, "*", Options))
            .Select(path => Path.GetFileName(path)!);

    /// <summary>Whether a path is a symbolic link.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>The folder itself, all links followed; null when that leads nowhere.</summary>
    public static string? Target(string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Why a folder cannot be listed, null when it can.</summary>
    public static string? Problem(string folder)
    {
        try
        {
            using IEnumerator<string> entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }
}
