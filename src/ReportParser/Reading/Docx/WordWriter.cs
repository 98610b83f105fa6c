using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <summary>Writes down the blocks of a document as a reader sees them with all changes accepted: paragraphs, lists, tables, text boxes.</summary>
/// <param name="styles">The styles.</param>
/// <param name="numbering">The automatic lists.</param>
/// <param name="notes">The notes.</param>
/// <param name="maxDepth">How deep elements may be nested.</param>
internal sealed partial class WordWriter(WordStyles styles, WordNumbering numbering, WordNotes notes, int maxDepth)
{
    private readonly Queue<XElement> _textBoxes = [];

    /// <summary>The text so far.</summary>
    public NotedText Text { get; private set; } = new();

    /// <summary>Whether something was nested deeper than is followed.</summary>
    public bool WasTooDeep { get; private set; }

    /// <summary>Writes a block.</summary>
    /// <param name="block">A child of the body.</param>
    /// <param name="depth">How deep it is nested.</param>
    public void WriteBlock(XElement block, int depth = 0)
    {
        if (IsTooDeep(depth))
            return;
        switch (block.Name.LocalName)
        {
            case "p":
                WriteParagraph(block, depth);
                break;
            case "tbl":
                WriteTable(block, depth);
                break;
            case "sdt":
                WriteBlocks(block.Child("sdtContent"), depth);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag":
                WriteBlocks(block, depth);
                break;
            case "AlternateContent":
                WriteBlocks(Alternative(block), depth);
                break;
        }
    }

    /// <summary>The text of a note, one line a paragraph.</summary>
    public static string NoteText(XElement note, WordStyles styles, int maxDepth)
    {
        var writer = new WordWriter(styles, new WordNumbering(null, styles), new WordNotes(null, null), maxDepth);
        writer.WriteBlocks(note, 0);
        writer.Text.EndLine();
        return writer.Text.ToString().TrimEnd('\n');
    }

    private void WriteBlocks(XElement? parent, int depth)
    {
        foreach (XElement child in parent?.Elements() ?? [])
            WriteBlock(child, depth + 1);
    }

    private void WriteParagraph(XElement paragraph, int depth)
    {
        XElement? properties = paragraph.Child("pPr");
        string? style = properties.Value("pStyle");
        if (styles.IsContents(style))
            return;
        // A paragraph whose end was deleted goes on in the next, and that one is counted.
        XElement? end = properties.Child("rPr");
        bool goesOn = end.Child("del") is not null || end.Child("moveFrom") is not null;
        if (!goesOn && numbering.Next(properties) is { Length: > 0 } number && Text.IsLineEmpty)
            Text.SetPrefix(number);
        WriteInlines(paragraph, style, depth);
        EndSuperscript();
        _fields.EndParagraph();
        if (!goesOn)
            Text.EndLine();
        while (_textBoxes.TryDequeue(out XElement? box))
            WriteBlocks(box, depth);
    }

    private bool IsTooDeep(int depth)
    {
        WasTooDeep |= depth > maxDepth;
        return depth > maxDepth;
    }

    /// <summary>Of the forms of one thing, the one with text: the first is for new programs, the fallback for old ones.</summary>
    private static XElement? Alternative(XElement alternatives) =>
        alternatives.Children("Choice").FirstOrDefault(choice => choice.Descendants().Any(element => element.Name.LocalName == "t"))
        ?? alternatives.Child("Fallback");
}
