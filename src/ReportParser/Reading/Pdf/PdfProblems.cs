using System.Globalization;
using ReportParser.Diagnostics;

namespace ReportParser.Reading.Pdf;

/// <summary>Tells what a person should know of a PDF file that was read.</summary>
internal static class PdfProblems
{
    private const int MostNumbersNamed = 10;

    /// <summary>With a larger share of characters unknown, a page cannot be relied on.</summary>
    private const double TolerableUnreadable = 0.05;

    /// <summary>The diagnostics of a file.</summary>
    /// <param name="pages">What was read.</param>
    /// <param name="limits">The limits it was read under.</param>
    /// <param name="hasText">Whether that gave any text.</param>
    public static IEnumerable<Diagnostic> Of(PdfPages pages, ReadingLimits limits, bool hasText)
    {
        if (pages.Damage is { } damage)
            yield return ReadingProblems.DamagedPart(Where(pages) + damage, hasText);
        if (pages.IsLate)
            yield return Limit($"Reading took longer than {limits.MaxTime.TotalSeconds:0} seconds; {pages.Pages.Length} of {pages.Count} pages were read. Split the document.", hasText);
        else if (pages.Count > limits.MaxPages)
            yield return Limit($"The document has {pages.Count} pages; the first {limits.MaxPages} were read. Split the document.", hasText);
        int[] scanned = [.. pages.Pages.Where(page => page.HasImages && page.Unreadable == 0).Select(page => page.Glyphs.Number)];
        if (scanned.Length > 0)
            yield return NoText($"There are pictures and no text on {Pages(scanned)}: a scan. Run text recognition (OCR) on the file first.", hasText);
        int[] unreadable = [.. pages.Pages.Where(page => page.Unreadable > TolerableUnreadable * (page.Glyphs.Glyphs.Count + page.Unreadable)).Select(page => page.Glyphs.Number)];
        if (unreadable.Length > 0)
            yield return NoText($"The fonts of {Pages(unreadable)} do not tell which characters they show. Print the document anew, or run text recognition (OCR) on it.", hasText);
    }

    private static string Where(PdfPages pages) => pages.Lost.Length > 0 ? Pages([.. pages.Lost]) + ": " : "";

    private static string Pages(int[] numbers)
    {
        string named = string.Join(", ", numbers.Take(MostNumbersNamed).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return (numbers.Length == 1 ? "page " : "pages ") + named + (numbers.Length > MostNumbersNamed ? ", …" : "");
    }

    private static Diagnostic Limit(FormattableString message, bool hasText) =>
        new(DiagnosticCodes.LimitExceeded, hasText ? Severity.Warning : Severity.Error, FormattableString.Invariant(message));

    private static Diagnostic NoText(string message, bool hasText) =>
        new(DiagnosticCodes.TextLayerMissing, hasText ? Severity.Warning : Severity.Error, message);
}
