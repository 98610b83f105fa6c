using System.Collections.Immutable;
using ReportParser.Reading;

namespace ReportParser.Datasets;

/// <summary>What <c>read</c> writes beside a text.</summary>
/// <param name="Path">Path of the input as given; null for a URL.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Charset">IANA charset name in lower case; null for formats that fix it.</param>
/// <param name="Sha256">SHA-256 of the input's bytes.</param>
/// <param name="Bytes">Size of the input.</param>
/// <param name="Title">Title from the format's metadata; null without one.</param>
/// <param name="Date">Date of publication as exactly as it is stated: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>; null without one.</param>
/// <param name="Source">Publishing site or office; null when it is not named.</param>
/// <param name="Characters">Length of the text in UTF-16 code units.</param>
/// <param name="Footnotes">Notes that the format declares.</param>
/// <param name="Diagnostics">Everything to know before the text is relied on.</param>
public sealed record ReadingRecord(
    string? Path,
    string MediaType,
    string? Charset,
    string Sha256,
    long Bytes,
    string? Title,
    string? Date,
    string? Source,
    int Characters,
    ImmutableArray<ReadNoteRecord> Footnotes,
    ImmutableArray<ReadDiagnosticRecord> Diagnostics)
{
    /// <summary>The record of a document.</summary>
    public static ReadingRecord From(SourceDocument document) => new(
        document.Path,
        document.MediaType,
        document.Charset,
        document.Sha256,
        document.Bytes,
        document.Title,
        document.Date?.ToString(),
        document.Publisher,
        document.Text.Length,
        [.. document.Notes.Select(note => ReadNoteRecord.From(note, document.Text))],
        [.. document.Diagnostics.Select(found => new ReadDiagnosticRecord(found.Code, DatasetNames.Of(found.Severity), found.Message))]);
}

/// <summary>A note that a document's format declares. Offsets are UTF-16 code units of the text.</summary>
/// <param name="Marker">Its number.</param>
/// <param name="Start">Where its mark starts.</param>
/// <param name="End">Where its mark ends, exclusive.</param>
/// <param name="Definition">What it says; null where the document lost it.</param>
/// <param name="DefinitionStart">Where that starts; null where the document lost it.</param>
/// <param name="DefinitionEnd">Where that ends, exclusive; null where the document lost it.</param>
public sealed record ReadNoteRecord(string Marker, int Start, int End, string? Definition, int? DefinitionStart, int? DefinitionEnd)
{
    /// <summary>The record of a note.</summary>
    public static ReadNoteRecord From(SourceNote note, string text) =>
        new(note.Marker, note.Mark.Start, note.Mark.End, note.Definition?.Of(text), note.Definition?.Start, note.Definition?.End);
}

/// <summary>A diagnostic of the reading stage.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
public sealed record ReadDiagnosticRecord(string Code, string Severity, string Message);
