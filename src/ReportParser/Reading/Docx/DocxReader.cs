using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportParser.Diagnostics;
using ReportParser.Reading.Archives;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading.Docx;

/// <summary>Reads Word documents (ECMA-376, ISO/IEC 29500). Looks at the XML itself: programs write packages that stricter libraries refuse.</summary>
/// <param name="limits">How much is read.</param>
internal sealed class DocxReader(ReadingLimits limits)
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
        WriteBody(zip, package.Main, writer, damages);
        (string text, ImmutableArray<SourceNote> found) = writer.Text.Complete(Definitions(notes, styles));
        return new ReadText(text)
        {
            MediaType = MediaType.Docx,
            Title = package.Title,
            Notes = found,
            Diagnostics = Diagnostics(damages, text, writer.WasTooDeep),
        };
    }

    private ImmutableArray<Diagnostic> Diagnostics(List<string> damages, string text, bool wasTooDeep)
    {
        IEnumerable<Diagnostic> found = damages.Select(damage => ReadingProblems.DamagedPart(damage, hasText: text.Length > 0));
        return wasTooDeep ? [.. found, ReadingProblems.TooDeep(limits.MaxXmlDepth)] : [.. found];
    }

    /// <summary>Block by block, so that what stands before a damaged place, or a limit, is kept.</summary>
    private static void WriteBody(ZipPackage zip, string main, WordWriter writer, List<string> damages)
    {
        try
        {
            using XmlReader reader = zip.OpenXml(main)!;
            while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName == "body"))
            {
            }
            reader.Read();
            while (!reader.EOF && reader.NodeType != XmlNodeType.EndElement)
            {
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
    }

    private Dictionary<int, string> Definitions(WordNotes notes, WordStyles styles) =>
        notes.Marked.Select((note, i) => (Number: i + 1, Text: WordWriter.NoteText(note, styles, limits.MaxXmlDepth)))
            .Where(note => note.Text.Length > 0)
            .ToDictionary(note => note.Number, note => note.Text);
}
