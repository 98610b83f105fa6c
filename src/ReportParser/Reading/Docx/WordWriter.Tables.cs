using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <content>Tables.</content>
internal sealed partial class WordWriter
{
    private const int MaxCellLength = 120;

    private void WriteTable(XElement table, int depth)
    {
        foreach (XElement row in Inside(table, "tr"))
        {
            if (row.Child("trPr").Child("del") is not null)
                continue;
            XElement[] cells = [.. Inside(row, "tc")];
            if (IsDataRow(cells))
                WriteRow(cells, depth);
            else
                foreach (XElement cell in cells)
                    WriteBlocks(cell, depth + 1);
        }
    }

    /// <summary>Whether a row holds data; tables that only lay out a page hold whole paragraphs.</summary>
    private static bool IsDataRow(XElement[] cells)
    {
        int filled = 0;
        foreach (XElement cell in cells)
        {
            int length = cell.Descendants().Where(element => element.Name.LocalName == "t").Sum(text => text.Value.Length);
            if (length > MaxCellLength || cell.Child("tbl") is not null)
                return false;
            filled += length > 0 ? 1 : 0;
        }
        return filled >= 2;
    }

    private void WriteRow(XElement[] cells, int depth)
    {
        Text.EndLine();
        foreach (XElement cell in cells)
        {
            Text.Append("\t");
            Text.Append(Cell(cell, depth));
        }
        Text.EndLine();
    }

    private NotedText Cell(XElement cell, int depth)
    {
        NotedText outer = Text;
        Text = new NotedText();
        WriteBlocks(cell, depth + 1);
        Text.EndLine();
        (NotedText inner, Text) = (Text, outer);
        return inner;
    }

    /// <summary>Rows or cells, also those inside content controls and marked changes.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name) =>
        parent.Elements().SelectMany(child => child.Name.LocalName switch
        {
            "sdt" => child.Child("sdtContent").Children(name),
            "customXml" or "ins" or "moveTo" => child.Children(name),
            _ => child.Name.LocalName == name ? [child] : Enumerable.Empty<XElement>(),
        });
}
