using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportParser.Reading.Archives;
using ReportParser.Reading.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ReportParser.Reading.Pdf;

/// <summary>Reads the pages of a PDF file one after another; what was read can be taken at any time.</summary>
/// <param name="bytes">The file.</param>
/// <param name="limits">How much is read.</param>
/// <param name="clock">Measures how long it takes.</param>
internal sealed class PdfPageSource(ReadOnlyMemory<byte> bytes, ReadingLimits limits, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly ImmutableArray<PdfPage>.Builder _pages = ImmutableArray.CreateBuilder<PdfPage>();
    private readonly ImmutableArray<int>.Builder _lost = ImmutableArray.CreateBuilder<int>();
    private PdfPages _document = new();

    /// <summary>What was read until now.</summary>
    /// <param name="hasEnded">Whether reading is over; else the time ran out on the page at hand.</param>
    public PdfPages Take(bool hasEnded)
    {
        lock (_lock)
            return _document with { Pages = _pages.ToImmutable(), Lost = _lost.ToImmutable(), IsLate = _document.IsLate || !hasEnded };
    }

    /// <summary>Reads all pages, up to the limits. Never throws: the library underneath throws what it likes at damaged files.</summary>
    public void ReadAll()
    {
        try
        {
            var loops = new PdfReferenceLoops();
            loops.CheckFile(bytes.Span);
            using PdfDocument document = PdfDocument.Open(ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = new GuardedFilters(new ExpansionBudget(limits.MaxExpandedBytes), loops),
            });
            Set(read => read with { Count = document.NumberOfPages, Title = TitleOf(document) });
            ReadPages(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            Set(read => read with { IsEncrypted = true });
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Set(read => read with { Damage = error.Message });
        }
    }

    private void ReadPages(PdfDocument document)
    {
        var deadline = new Deadline(clock, limits.MaxTime);
        for (int number = 1; number <= Math.Min(document.NumberOfPages, limits.MaxPages); number++)
        {
            if (deadline.HasPassed)
            {
                Set(read => read with { IsLate = true });
                return;
            }
            ReadPage(document, number);
        }
    }

    private void ReadPage(PdfDocument document, int number)
    {
        try
        {
            PdfPage page = ToPage(document.GetPage(number), number);
            lock (_lock)
                _pages.Add(page);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            lock (_lock)
                _lost.Add(number);
            Set(read => read with { Damage = error.Message });
        }
    }

    private static PdfPage ToPage(Page page, int number)
    {
        var glyphs = new List<Glyph>(page.Letters.Count);
        int unreadable = 0;
        foreach (Letter letter in page.Letters)
        {
            if (letter.TextOrientation != TextOrientation.Horizontal || !IsOnPage(letter, page) || !double.IsFinite(letter.EndBaseLine.X))
                continue;
            if (GlyphText.Clean(letter.Value) is not { } text)
                unreadable++;
            else if (text.Length > 0)
                glyphs.Add(ToGlyph(letter, text, page.Height));
        }
        bool hasImages = glyphs.Count == 0 && page.NumberOfImages > 0;
        return new PdfPage(new GlyphPage(number, page.Height, glyphs), unreadable, hasImages);
    }

    private static Glyph ToGlyph(Letter letter, string text, double height)
    {
        double size = letter.PointSize > 0 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        double left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X), right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        return new Glyph(text, left, right, height - letter.StartBaseLine.Y, size);
    }

    private static bool IsOnPage(Letter letter, Page page) =>
        letter.StartBaseLine.X >= 0 && letter.StartBaseLine.X <= page.Width && letter.StartBaseLine.Y >= 0 && letter.StartBaseLine.Y <= page.Height;

    private static string? TitleOf(PdfDocument document) => document.Information.Title?.Trim() is { Length: > 0 } title ? title : null;

    private byte[] ToArray() =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : bytes.ToArray();

    private void Set(Func<PdfPages, PdfPages> change)
    {
        lock (_lock)
            _document = change(_document);
    }
}
