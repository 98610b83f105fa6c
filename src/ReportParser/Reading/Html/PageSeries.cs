using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading.Html;

/// <summary>A text that a site spread over several web pages.</summary>
internal static class PageSeries
{
    // Every page repeats the headline.
    private const int RepeatedLines = 3;

    /// <summary>Whether each page links to the next one.</summary>
    /// <param name="pages">The pages in their order.</param>
    public static bool IsLinked(IReadOnlyList<NamedBytes> pages) =>
        Enumerable.Range(1, pages.Count - 1).All(i => pages[i - 1].Bytes.Span.IndexOf(Encoding.UTF8.GetBytes(pages[i].Name)) >= 0);

    /// <summary>Joins pages that were read one by one.</summary>
    /// <param name="pages">The pages in their order.</param>
    /// <param name="bytes">Their bytes.</param>
    /// <returns>The first page with the text of all; null when one of them is no web page or has no text.</returns>
    public static SourceDocument? Join(IReadOnlyList<SourceDocument> pages, IReadOnlyList<NamedBytes> bytes)
    {
        if (!pages.All(page => page.MediaType is MediaType.Html or MediaType.Xhtml && page.Text.Length > 0))
            return null;
        HashSet<string?> head = [.. pages[0].Text.Split('\n').Take(RepeatedLines), pages[0].Title];
        var text = new StringBuilder(pages[0].Text);
        foreach (SourceDocument page in pages.Skip(1))
            text.Append('\n').AppendJoin('\n', page.Text.Split('\n').Where((line, i) => i >= RepeatedLines || !head.Contains(line)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (NamedBytes page in bytes)
            hash.AppendData(page.Bytes.Span);
        return pages[0] with
        {
            Text = text.ToString(),
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()),
            Bytes = bytes.Sum(page => (long)page.Bytes.Length),
            Date = pages.FirstOrDefault(page => page.Date is not null)?.Date,
            Diagnostics = [Joined(pages), .. pages.SelectMany(page => page.Diagnostics)],
        };
    }

    private static Diagnostic Joined(IReadOnlyList<SourceDocument> pages) => new(
        DiagnosticCodes.PagesJoined, Severity.Info, $"Read as one text with the pages that follow it: {string.Join(", ", pages.Skip(1).Select(page => page.Name))}.");
}
