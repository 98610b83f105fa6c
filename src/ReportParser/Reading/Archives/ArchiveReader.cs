using System.Globalization;
using ReportParser.Diagnostics;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading.Archives;

/// <summary>Opens archives as if they were folders: sorted by name, hidden files passed over, archives in them opened too. Nothing is written to disk.</summary>
/// <param name="limits">How much is read.</param>
internal sealed class ArchiveReader(ReadingLimits limits)
{
    /// <summary>Whether bytes are an archive of documents, and not one document in the form of a ZIP file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">Their file name.</param>
    public bool IsArchive(ReadOnlyMemory<byte> bytes, string name)
    {
        if (MediaTypeDetector.OfBinary(bytes.Span) != MediaType.Zip)
            return false;
        try
        {
            using ZipPackage zip = ZipPackage.Open(bytes, limits);
            return ZipKind.Of(zip, name) == MediaType.Zip;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>The files of an archive. Past a limit the last of them tells so.</summary>
    /// <param name="bytes">An archive as <see cref="IsArchive"/> finds one.</param>
    public IEnumerable<ArchiveFile> Files(ReadOnlyMemory<byte> bytes) =>
        Walk(bytes, "", 1, new ExpansionBudget(limits.MaxExpandedBytes)).Take(limits.MaxArchiveDocuments + 1)
            .Select((file, i) => i < limits.MaxArchiveDocuments ? file : new ArchiveFile("", default, TooMany()));

    private IEnumerable<ArchiveFile> Walk(ReadOnlyMemory<byte> bytes, string folder, int depth, ExpansionBudget budget)
    {
        using ZipPackage zip = ZipPackage.Open(bytes, limits, budget);
        foreach (string name in zip.Names.Where(name => !IsHidden(name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            ArchiveFile file = Read(zip, name, folder);
            bool isArchive = file.Problem is null && IsArchive(file.Bytes, name);
            if (isArchive && depth < limits.MaxArchiveDepth)
                foreach (ArchiveFile inner in Walk(file.Bytes, file.Path + "/", depth + 1, budget))
                    yield return inner;
            else
                yield return isArchive ? new ArchiveFile(file.Path, default, TooDeep()) : file;
            // The budget is that of the whole archive: nothing behind could be read.
            if (file.Problem?.Code == DiagnosticCodes.LimitExceeded)
                yield break;
        }
    }

    private static ArchiveFile Read(ZipPackage zip, string name, string folder)
    {
        string path = folder + name;
        if (!EntryName.IsInside(name))
            return new ArchiveFile(folder + Harmless(name), default, LeadsOut(name));
        if (DataFiles.Includes(name))
            return new ArchiveFile(path, default, NoDocument(name));
        if (zip.IsEncrypted(name))
            return new ArchiveFile(path, default, ReadingProblems.Encrypted(MediaType.Zip).Diagnostics[0]);
        try
        {
            return new ArchiveFile(path, zip.ReadAll(name));
        }
        catch (ReadingLimitException error)
        {
            return new ArchiveFile(path, default, new Diagnostic(DiagnosticCodes.LimitExceeded, Severity.Error, error.Message));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return new ArchiveFile(path, default, ReadingProblems.DamagedPart($"{name}: {error.Message}", hasText: false));
        }
    }

    /// <summary>What systems leave in archives beside the files: <c>__MACOSX</c>, <c>.DS_Store</c>.</summary>
    private static bool IsHidden(string name) => name.Split('/').Any(part => part is "__MACOSX" || (part.StartsWith('.') && part is not "." and not ".."));

    private static string Harmless(string name) => string.Join('/', name.Split('/', ':', '\0').Where(part => part is not ("" or "." or "..")));

    private static Diagnostic LeadsOut(string name) => new(
        DiagnosticCodes.ArchiveEntryIgnored, Severity.Error, $"The archive's entry '{name}' leads out of the archive, and was not read. Unpack it with care, or leave it out.");

    private static Diagnostic NoDocument(string name) => new(
        DiagnosticCodes.ArchiveEntryIgnored, Severity.Info, $"'{name}' in the archive is no document and was not read.");

    private Diagnostic TooDeep() => new(
        DiagnosticCodes.ArchiveEntryIgnored,
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"Archives are nested more than {limits.MaxArchiveDepth} deep; this one was not opened. Unpack it and give the folder."));

    private Diagnostic TooMany() => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"The archive holds more than {limits.MaxArchiveDocuments} files; the rest was not read. Unpack it and give the folder."));
}
