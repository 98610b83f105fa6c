using ReportParser.Diagnostics;

namespace ReportParser.Reading.Archives;

/// <summary>A file in an archive.</summary>
/// <param name="Path">Its path in the archive with <c>/</c>, archives around it included; empty for the archive itself.</param>
/// <param name="Bytes">Its content, empty with a problem.</param>
/// <param name="Problem">Why it was not read, null where it was.</param>
internal sealed record ArchiveFile(string Path, ReadOnlyMemory<byte> Bytes, Diagnostic? Problem = null);
