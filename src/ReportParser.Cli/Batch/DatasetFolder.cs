using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportParser.Datasets;

namespace ReportParser.Cli.Batch;

/// <summary>
/// A folder that receives a dataset. The new files grow in a hidden folder inside it; <see cref="Commit"/> removes the dataset
/// that stood there and moves the new one into its place. Until then nothing that was there changes.
/// </summary>
internal sealed class DatasetFolder : IDisposable
{
    /// <summary>The file that marks a folder as a dataset of this program.</summary>
    public const string ManifestFile = "manifest.json";

    private const string AsideName = ".reportparser-unfinished";

    private readonly string _path;
    private readonly string _aside;
    private readonly FileStream _claim;

    private DatasetFolder(string path, FileStream claim) => (_path, _aside, _claim) = (path, Path.Combine(path, AsideName), claim);

    /// <summary>Claims a folder, and makes it where it does not exist.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="force">Whether to write into a folder that holds other files than a dataset.</param>
    /// <exception cref="UsageException">The folder holds other files, is in use by another run, or cannot be written.</exception>
    public static DatasetFolder Claim(string path, bool force)
    {
        try
        {
            if (!force && Directory.Exists(path) && !IsDataset(path) && HoldsOtherFiles(path))
                throw new UsageException($"The folder '{path}' holds files that are no dataset of this program. Give an empty folder, or --force to write into it all the same.");
            Directory.CreateDirectory(path);
            return ClaimAside(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The output folder '{path}' cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Where a file of the dataset grows until it is whole. Its folder exists.</summary>
    /// <param name="relativePath">Its path in the dataset, with <c>/</c>.</param>
    public string Aside(string relativePath) => Path.Combine(_aside, relativePath);

    /// <summary>Puts the new files in place of the old dataset. The manifest comes last: who sees it sees the dataset whole.</summary>
    public void Commit()
    {
        foreach (string old in OldReports())
            File.Delete(old);
        foreach (string folder in (string[])["reports", "schema"])
            Directory.CreateDirectory(Path.Combine(_path, folder));
        foreach (string file in Directory.EnumerateFiles(_aside, "*.json*", SearchOption.AllDirectories).OrderBy(IsManifest))
            File.Move(file, Path.Combine(_path, Path.GetRelativePath(_aside, file)), overwrite: true);
    }

    /// <summary>Gives the folder back, without what was not committed.</summary>
    public void Dispose()
    {
        _claim.Dispose();
        if (Directory.Exists(_aside))
            Directory.Delete(_aside, recursive: true);
    }

    private static DatasetFolder ClaimAside(string path)
    {
        string aside = Path.Combine(path, AsideName);
        Directory.CreateDirectory(aside);
        FileStream claim = ClaimFile(path, Path.Combine(aside, "lock"));
        foreach (string left in Directory.EnumerateFiles(aside, "*.json*", SearchOption.AllDirectories))
            File.Delete(left);
        Directory.CreateDirectory(Path.Combine(aside, "reports"));
        Directory.CreateDirectory(Path.Combine(aside, "schema"));
        return new DatasetFolder(path, claim);
    }

    private static FileStream ClaimFile(string path, string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException error)
        {
            throw new UsageException($"Another run is writing into '{path}'. Wait for it, or give another folder.", error);
        }
    }

    private static bool IsManifest(string file) => Path.GetFileName(file) == ManifestFile;

    /// <summary>Hidden files, such as .gitkeep, do not count.</summary>
    private static bool HoldsOtherFiles(string path) => Directory.EnumerateFileSystemEntries(path).Any(entry => Path.GetFileName(entry)[0] != '.');

    private static bool IsDataset(string path) => (string?)OldManifest(path)?["program"] == Manifest.ProgramName;

    /// <summary>Only reports that the old manifest names are removed: other files in the folder are not ours.</summary>
    private IEnumerable<string> OldReports() => (OldManifest(_path)?["inputs"] as JArray ?? [])
        .Select(input => (string?)input["report_id"])
        .Where(id => id is not null && id.AsSpan().IndexOfAny('/', '\\') < 0)
        .Select(id => Path.Combine(_path, "reports", id + ".json"));

    private static JObject? OldManifest(string path)
    {
        try
        {
            return JObject.Parse(File.ReadAllText(Path.Combine(path, ManifestFile)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
