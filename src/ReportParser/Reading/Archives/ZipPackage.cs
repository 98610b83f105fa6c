using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace ReportParser.Reading.Archives;

/// <summary>A ZIP file in memory whose entries are found by name. Names are compared without case and with <c>/</c>, as careless writers need.</summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadingLimits _limits;
    private readonly ExpansionBudget _budget;

    private ZipPackage(ZipArchive archive, ReadingLimits limits, ExpansionBudget budget)
    {
        (_archive, _limits, _budget) = (archive, limits, budget);
        foreach (ZipArchiveEntry entry in archive.Entries)
            _entries.TryAdd(EntryName.Of(entry.FullName), entry);
    }

    /// <summary>Names of the files in it, in the order of its directory.</summary>
    public ImmutableArray<string> Names => [.. _archive.Entries.Select(entry => EntryName.Of(entry.FullName)).Where(name => !name.EndsWith('/'))];

    /// <summary>Opens an archive.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="budget">What its entries may expand to; null for the limit's.</param>
    /// <exception cref="InvalidDataException">The bytes are no archive, or a damaged one.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> bytes, ReadingLimits limits, ExpansionBudget? budget = null)
    {
        Stream stream = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
        var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, EntryName.Encoding);
        return new ZipPackage(archive, limits, budget ?? new ExpansionBudget(limits.MaxExpandedBytes));
    }

    /// <summary>Whether a file is in it.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Whether a file is in it that only a password opens.</summary>
    public bool IsEncrypted(string name) => _entries.TryGetValue(name, out ZipArchiveEntry? entry) && entry.IsEncrypted;

    /// <summary>Opens a file for reading.</summary>
    /// <returns>The stream, null where there is no such file.</returns>
    /// <exception cref="InvalidDataException">The entry is damaged, or packed in a way that is not known.</exception>
    public Stream? Open(string name) => _entries.TryGetValue(name, out ZipArchiveEntry? entry) ? new BudgetStream(entry.Open(), _budget) : null;

    /// <summary>Opens an XML file. Document types are refused: they can name files and expand without bound.</summary>
    /// <returns>The reader, null where there is no such file.</returns>
    public XmlReader? OpenXml(string name) => Open(name) is { } stream
        ? XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = _limits.MaxXmlCharacters,
        })
        : null;

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="ReadingLimitException">The budget is used up.</exception>
    /// <exception cref="InvalidDataException">The entry is damaged.</exception>
    public byte[] ReadAll(string name)
    {
        using Stream? stream = Open(name);
        using var copy = new MemoryStream();
        stream?.CopyTo(copy);
        return copy.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();
}
