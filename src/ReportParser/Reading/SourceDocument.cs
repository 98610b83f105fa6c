using System.Collections.Immutable;
using ReportParser.Diagnostics;

namespace ReportParser.Reading;

/// <summary>A document after the reading stage: its frozen text and where it came from.</summary>
public sealed record SourceDocument
{
    /// <summary>File name, or the last part of the URL.</summary>
    public required string Name { get; init; }

    /// <summary>Path inside the archive that holds it, with <c>/</c>; null for a document that stands by itself.</summary>
    public string? InnerPath { get; init; }

    /// <summary>Path as the user gave it (relative stays relative, <c>/</c> between parts), null for a URL.</summary>
    public string? Path { get; init; }

    /// <summary>URL, null for a file.</summary>
    public string? Url { get; init; }

    /// <summary>The frozen text. For a plain text input it is the decoded file, unchanged.</summary>
    public required string Text { get; init; }

    /// <summary>Media type: <c>text/plain</c>, <c>text/html</c>, …</summary>
    public required string MediaType { get; init; }

    /// <summary>Charset as an IANA name in lower case: <c>utf-8</c>, <c>gb18030</c>; null for formats that fix it.</summary>
    public string? Charset { get; init; }

    /// <summary>SHA-256 of the input's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of bytes of the input.</summary>
    public long Bytes { get; init; }

    /// <summary>When it was fetched, null for a file.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>Title from the format's metadata (an HTML title or meta tag), null without one.</summary>
    public string? Title { get; init; }

    /// <summary>The day that a web page's document was signed on, or the publication date from the format's metadata or a visible date line; null without one.</summary>
    public StatedDate? Date { get; init; }

    /// <summary>Publishing site or office, null when it is not named.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote the text, null when nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>Names that may tell the area and that the text itself need not hold: of the site, of the office that published it. Empty when there are none.</summary>
    public ImmutableArray<string> RegionHints { get; init; } = [];

    /// <summary>Notes that the document's format declares as such, in the order of their marks; those that only the text shows are found by a later stage.</summary>
    public ImmutableArray<SourceNote> Notes { get; init; } = [];

    /// <summary>What went wrong while reading; an <see cref="Severity.Error"/> among them means that there is no usable text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
