using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportParser.Diagnostics;
using ReportParser.Reading.Archives;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading.Docx;

/// <summary>Reads Word documents (ECMA-376, ISO/IEC 29500). Looks at the XML itself: programs write packages that stricter libraries refuse.</summary>
/// <param name="limits">How much is read.</param>
/// <param name="clock">Measures how long it takes.</param>
internal sealed class DocxReader(ReadingLimits limits, TimeProvider clock)
{
    /// <summary>Reads a document.</summary>
    /// <param name="zip">The file.</param>
    public ReadText Read(ZipPackage zip)
    {
        var package = new WordPackage(zip);
        if (package.Main is null)
            return ReadingProblems.Damaged(MediaType.Docx, "the main part word/document.xml is missing");
        var damages = new List<string>();
        var styles = new WordStyles(package.Part("styles", damages.Add));
        var notes = new WordNotes(package.Part("footnotes", damages.Add), package.Part("endnotes", damages.Add));
        var writer = new WordWriter(styles, new WordNumbering(package.Part("numbering", damages.Add), styles), notes, limits.MaxXmlDepth);
        bool isLate = !WriteBody(zip, package.Main, writer, damages);
        (string text, ImmutableArray<SourceNote> found) = writer.Text.Complete(Definitions(notes, styles));
        return new ReadText(text)
        {
            MediaType = MediaType.Docx,
            Title = package.Title,
            Notes = found,
            Diagnostics = Diagnostics(damages, text, writer.WasTooDeep, isLate),
        };
    }

    private ImmutableArray<Diagnostic> Diagnostics(List<string> damages, string text, bool wasTooDeep, bool isLate)
    {
        bool hasText = text.Length > 0;
        IEnumerable<Diagnostic> found = damages.Select(damage => ReadingProblems.DamagedPart(damage, hasText));
        return [.. found, .. wasTooDeep ? [ReadingProblems.TooDeep(limits.MaxXmlDepth)] : Array.Empty<Diagnostic>(), .. isLate ? [ReadingProblems.TooSlow(limits.MaxTime, hasText)] : Array.Empty<Diagnostic>()];
    }

    // Block by block, so that what stands before a damaged place, or a limit, is kept. False where the time ran out.
    private bool WriteBody(ZipPackage zip, string main, WordWriter writer, List<string> damages)
    {
        var deadline = new Deadline(clock, limits.MaxTime);
        try
        {
            using XmlReader reader = zip.OpenXml(main)!;
            while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName == "body"))
            {
            }
            reader.Read();
            while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
            {
                if (deadline.HasPassed)
                    return false;
                if (reader.NodeType == XmlNodeType.Element)
                    writer.WriteBlock((XElement)XNode.ReadFrom(reader));
                else
                    reader.Read();
            }
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            damages.Add($"{main}: {error.Message}");
        }
        return true;
    }

    private Dictionary<int, string> Definitions(WordNotes notes, WordStyles styles) =>
        notes.Marked.Select((note, i) => (Number: i + 1, Text: WordWriter.NoteText(note, styles, limits.MaxXmlDepth)))
            .Where(note => note.Text.Length > 0)
            .ToDictionary(note => note.Number, note => note.Text);
}
