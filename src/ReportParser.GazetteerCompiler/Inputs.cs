using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Newtonsoft.Json;

namespace ReportParser.GazetteerCompiler;

/// <summary>A published package that holds tables of division codes.</summary>
/// <param name="Package">Name in the npm registry.</param>
/// <param name="Version">Exact version.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Integrity"><c>sha512-</c> and the base64 hash of the archive, as the registry states it.</param>
/// <param name="Snapshots">The tables that it holds.</param>
internal sealed record InputPackage(string Package, string Version, string Licence, string Integrity, IReadOnlyList<InputTable> Snapshots)
{
    /// <summary>Reads the list of inputs.</summary>
    /// <param name="path">Path of <c>inputs.json</c>.</param>
    public static IReadOnlyList<InputPackage> ReadAll(string path) =>
        JsonConvert.DeserializeObject<List<InputPackage>>(File.ReadAllText(path), new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error })
        ?? throw new InvalidDataException($"{path} is empty.");

    /// <summary>Reads the package's tables from its archive after checking the archive's hash.</summary>
    /// <param name="folder">The folder that <c>npm pack</c> wrote the archives to.</param>
    /// <exception cref="InvalidDataException">The archive is not the one that the list names, or lacks a file.</exception>
    public IEnumerable<Snapshot> Open(string folder)
    {
        string path = Path.Combine(folder, $"{Package}-{Version}.tgz");
        byte[] archive = File.ReadAllBytes(path);
        string found = "sha512-" + Convert.ToBase64String(SHA512.HashData(archive));
        if (found != Integrity)
            throw new InvalidDataException($"{path}: found {found}, expected {Integrity}; fetch {Package}@{Version} again.");
        Dictionary<string, string> files = Unpack(archive, [.. Snapshots.SelectMany(table => table.Files)]);
        return Snapshots.Select(table => SnapshotReader.Read(table, files));
    }

    private static Dictionary<string, string> Unpack(byte[] archive, HashSet<string> wanted)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        while (reader.GetNextEntry() is { } entry)
            if (wanted.Contains(entry.Name) && entry.DataStream is { } data)
                files[entry.Name] = new StreamReader(data).ReadToEnd();
        return wanted.All(files.ContainsKey)
            ? files
            : throw new InvalidDataException($"the archive lacks {string.Join(", ", wanted.Where(name => !files.ContainsKey(name)))}.");
    }
}

/// <summary>One table of a package.</summary>
/// <param name="Month">The month whose state it shows, <c>2016-07</c>.</param>
/// <param name="Format"><c>map</c>, <c>list</c> or <c>addresses</c>: see <see cref="SnapshotReader"/>.</param>
/// <param name="Files">The files that make it up, paths inside the archive.</param>
internal sealed record InputTable(string Month, string Format, IReadOnlyList<string> Files);
