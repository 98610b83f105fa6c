using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportParser.Diagnostics;
using ReportParser.Reading.Archives;
using ReportParser.Reading.Docx;
using ReportParser.Reading.MediaTypes;
using ReportParser.Reading.Pages;

namespace ReportParser.Reading.Ofd;

/// <summary>Reads OFD files (GB/T 33190): a ZIP file with an XML file for each page.</summary>
/// <param name="limits">How much is read.</param>
/// <param name="clock">Measures how long it takes.</param>
internal sealed class OfdReader(ReadingLimits limits, TimeProvider clock)
{
    private const string Entry = "OFD.xml";

    /// <summary>Reads a document.</summary>
    /// <param name="zip">The file.</param>
    public ReadText Read(ZipPackage zip)
    {
        var damages = new List<string>();
        XElement? root = Load(zip, Entry, damages);
        var pages = new List<GlyphPage>();
        string[] names = [.. root.Children("DocBody").Select(body => body.Child("DocRoot")?.Value.Trim()).OfType<string>().SelectMany(document => Pages(zip, Resolve(Entry, document), damages))];
        bool isLate = !ReadPages(zip, names, pages, damages);
        if (pages.Count == 0 && !isLate)
            return ReadingProblems.Damaged(MediaType.Ofd, damages.FirstOrDefault() ?? $"{Entry} names no page that is in the file");
        (string text, ImmutableArray<SourceNote> notes) = PagedText.Of(pages);
        return new ReadText(text)
        {
            MediaType = MediaType.Ofd,
            Title = root.Child("DocBody").Child("DocInfo").Child("Title")?.Value.Trim() is { Length: > 0 } title ? title : null,
            Notes = notes,
            Diagnostics = [.. Problems(damages, names.Length, isLate, text)],
        };
    }

    private IEnumerable<Diagnostic> Problems(List<string> damages, int count, bool isLate, string text)
    {
        foreach (string damage in damages)
            yield return ReadingProblems.DamagedPart(damage, text.Length > 0);
        if (isLate)
            yield return ReadingProblems.TooSlow(limits.MaxTime, text.Length > 0);
        else if (count > limits.MaxPages)
            yield return new Diagnostic(DiagnosticCodes.LimitExceeded, Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"The document has {count} pages; the first {limits.MaxPages} were read. Split the document."));
        if (text.Length == 0 && !isLate)
            yield return new Diagnostic(DiagnosticCodes.TextLayerMissing, Severity.Error, "The pages hold no text: a scan. Run text recognition (OCR) on the file first.");
    }

    private static IEnumerable<string> Pages(ZipPackage zip, string document, List<string> damages) =>
        Load(zip, document, damages).Child("Pages").Children("Page").Select(page => page.Get("BaseLoc")).OfType<string>().Select(page => Resolve(document, page));

    // False where the time ran out.
    private bool ReadPages(ZipPackage zip, string[] names, List<GlyphPage> pages, List<string> damages)
    {
        var deadline = new Deadline(clock, limits.MaxTime);
        foreach (string name in names.Take(limits.MaxPages))
        {
            if (deadline.HasPassed)
                return false;
            ReadPage(zip, name, pages, damages);
        }
        return true;
    }

    private void ReadPage(ZipPackage zip, string name, List<GlyphPage> pages, List<string> damages)
    {
        if (Load(zip, name, damages) is { } page)
            pages.Add(new OfdPage(limits.MaxXmlDepth).Read(page, pages.Count + 1));
    }

    private static XElement? Load(ZipPackage zip, string name, List<string> damages)
    {
        try
        {
            using XmlReader? reader = zip.OpenXml(name);
            if (reader is not null)
                return XElement.Load(reader);
            damages.Add($"{name} is missing");
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            damages.Add($"{name}: {error.Message}");
        }
        return null;
    }

    /// <summary>A place in the file, as another file in it names it.</summary>
    private static string Resolve(string from, string location)
    {
        if (location.StartsWith('/'))
            return location.TrimStart('/');
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (string part in location.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
