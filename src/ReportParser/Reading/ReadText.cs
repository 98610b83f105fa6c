using System.Collections.Immutable;
using ReportParser.Diagnostics;

namespace ReportParser.Reading;

/// <summary>What the reader of one format found.</summary>
/// <param name="Text">The text to freeze; empty where there is none.</param>
internal sealed record ReadText(string Text)
{
    /// <summary>Media type of the document.</summary>
    public string MediaType { get; init; } = MediaTypes.MediaType.PlainText;

    /// <summary>Charset, null for formats that fix it.</summary>
    public string? Charset { get; init; }

    /// <summary>Title from the format's metadata.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date.</summary>
    public StatedDate? Date { get; init; }

    /// <summary>Publishing site or office.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote the text.</summary>
    public string? Author { get; init; }

    /// <summary>Names that may tell the area.</summary>
    public ImmutableArray<string> RegionHints { get; init; } = [];

    /// <summary>Notes that the format declares.</summary>
    public ImmutableArray<SourceNote> Notes { get; init; } = [];

    /// <summary>What went wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
