using System.Collections.Immutable;
using ReportParser.Reading.Pages;

namespace ReportParser.Reading.Pdf;

/// <summary>A page of a PDF file.</summary>
/// <param name="Glyphs">Its text.</param>
/// <param name="Unreadable">Characters whose font does not tell what they are.</param>
/// <param name="HasImages">Whether it shows pictures.</param>
internal sealed record PdfPage(GlyphPage Glyphs, int Unreadable, bool HasImages);

/// <summary>What could be read of a PDF file.</summary>
internal sealed record PdfPages
{
    /// <summary>The pages that could be read.</summary>
    public ImmutableArray<PdfPage> Pages { get; init; } = [];

    /// <summary>Number of pages that the file says it has.</summary>
    public int Count { get; init; }

    /// <summary>Numbers of the pages that could not be read.</summary>
    public ImmutableArray<int> Lost { get; init; } = [];

    /// <summary>What is wrong with the file or the last lost page, null where nothing is.</summary>
    public string? Damage { get; init; }

    /// <summary>Whether only a password opens it.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Whether the time ran out.</summary>
    public bool IsLate { get; init; }

    /// <summary>Title in the document's information, null without one.</summary>
    public string? Title { get; init; }
}
