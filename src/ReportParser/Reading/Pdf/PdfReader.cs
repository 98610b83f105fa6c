using System.Collections.Immutable;
using ReportParser.Reading.MediaTypes;
using ReportParser.Reading.Pages;

namespace ReportParser.Reading.Pdf;

/// <summary>Reads PDF files (ISO 32000) that have a text layer.</summary>
/// <param name="limits">How much is read.</param>
/// <param name="clock">Measures how long it takes.</param>
internal sealed class PdfReader(ReadingLimits limits, TimeProvider clock)
{
    /// <summary>Deep nesting in hostile files needs more than the usual stack.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document.</param>
    public ReadText Read(ReadOnlyMemory<byte> bytes)
    {
        PdfPages pages = ReadPages(bytes);
        if (pages.IsEncrypted)
            return ReadingProblems.Encrypted(MediaType.Pdf);
        if (pages.Damage is { } damage && pages.Pages.Length == 0)
            return ReadingProblems.Damaged(MediaType.Pdf, damage);
        (string text, ImmutableArray<SourceNote> notes) = PagedText.Of([.. pages.Pages.Select(page => page.Glyphs)]);
        return new ReadText(text)
        {
            MediaType = MediaType.Pdf,
            Title = pages.Title,
            Notes = notes,
            Diagnostics = [.. PdfProblems.Of(pages, limits, text.Length > 0)],
        };
    }

    /// <summary>Pages are read on a thread of their own: nothing else ends the work on a page that never ends.</summary>
    private PdfPages ReadPages(ReadOnlyMemory<byte> bytes)
    {
        var source = new PdfPageSource(bytes, limits, clock);
        var thread = new Thread(source.ReadAll, StackBytes) { IsBackground = true };
        thread.Start();
        bool hasEnded = thread.Join(limits.MaxTime);
        return source.Take(hasEnded);
    }
}
