using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportParser.Reading.Html;

namespace ReportParser.Reading.Docx;

/// <content>Runs: the text inside paragraphs.</content>
internal sealed partial class WordWriter
{
    private readonly WordFields _fields = new();
    private readonly StringBuilder _superscript = new();

    private void WriteInlines(XElement? parent, string? style, int depth)
    {
        if (IsTooDeep(depth))
            return;
        foreach (XElement child in parent?.Elements() ?? [])
            WriteInline(child, style, depth + 1);
    }

    private void WriteInline(XElement inline, string? style, int depth)
    {
        switch (inline.Name.LocalName)
        {
            case "r":
                WriteRun(inline, style, depth);
                break;
            case "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "bdo" or "dir":
                WriteInlines(inline, style, depth);
                break;
            case "sdt":
                WriteInlines(inline.Child("sdtContent"), style, depth);
                break;
            case "fldSimple" when !WordFields.IsFurnitureInstruction(inline.Get("instr")):
                WriteInlines(inline, style, depth);
                break;
            case "AlternateContent":
                WriteInlines(Alternative(inline), style, depth);
                break;
            case "oMath" or "oMathPara":
                foreach (XElement text in inline.Descendants().Where(element => element.Name.LocalName == "t"))
                    Write(text.Value);
                break;
        }
    }

    private void WriteRun(XElement run, string? style, int depth)
    {
        XElement? properties = run.Child("rPr");
        bool isHidden = styles.IsHidden(style, properties);
        bool isSuperscript = styles.IsSuperscript(properties);
        bool hasOwnMark = false;
        foreach (XElement child in run.Elements())
        {
            string name = child.Name.LocalName;
            if (name == "fldChar")
                _fields.Take(child.Get("fldCharType"));
            else if (name == "instrText")
                _fields.Instruct(child.Value);
            else if (name is "footnoteReference" or "endnoteReference" && !isHidden)
                hasOwnMark |= WriteMark(child);
            else if (!isHidden && !(hasOwnMark && name == "t"))
                WritePiece(child, name, isSuperscript, style, depth);
        }
    }

    private void WritePiece(XElement piece, string name, bool isSuperscript, string? style, int depth)
    {
        switch (name)
        {
            case "t" when isSuperscript:
                _superscript.Append(_fields.IsSilent ? "" : piece.Value);
                break;
            case "t":
                Write(piece.Value);
                break;
            case "tab" or "ptab":
                Write("\t");
                break;
            case "noBreakHyphen":
                Write("-");
                break;
            case "sym":
                Write(Symbol(piece));
                break;
            case "br" or "cr":
                EndSuperscript();
                Text.EndLine();
                break;
            case "ruby":
                WriteInlines(piece.Child("rubyBase"), style, depth);
                break;
            case "drawing" or "pict" or "object":
                FindTextBoxes(piece);
                break;
            case "AlternateContent" when Alternative(piece) is { } chosen:
                FindTextBoxes(chosen);
                break;
        }
    }

    private void Write(string text)
    {
        EndSuperscript();
        if (!_fields.IsSilent)
            Text.Append(text);
    }

    /// <returns>Whether a mark of the author's own follows in the run, instead of a number.</returns>
    private bool WriteMark(XElement reference)
    {
        EndSuperscript();
        if (!_fields.IsSilent && notes.Number(reference.Name.LocalName == "endnoteReference", reference.Get("id")) is { } number)
            Text.AppendMark(number);
        return reference.Get("customMarkFollows") is "1" or "true" or "on";
    }

    private void EndSuperscript()
    {
        if (_superscript.Length == 0)
            return;
        string content = _superscript.ToString().Trim();
        _superscript.Clear();
        Text.Append(Superscript.Write(content, Text.Written) ?? content);
    }

    /// <summary>The outermost text boxes of a drawing; those inside them are found when they are written.</summary>
    private void FindTextBoxes(XElement drawing)
    {
        foreach (XElement box in drawing.Descendants().Where(element => element.Name.LocalName == "txbxContent"))
        {
            bool isInner = box.Ancestors().TakeWhile(ancestor => ancestor != drawing).Any(ancestor => ancestor.Name.LocalName is "txbxContent" or "Fallback");
            if (!isInner)
                _textBoxes.Enqueue(box);
        }
    }

    /// <summary>A symbol; those of fonts of pictures (Wingdings) stand in the private use area and mean nothing without the font.</summary>
    private static string Symbol(XElement symbol) =>
        int.TryParse(symbol.Get("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code) && code is > ' ' and < 0xD800
            ? ((char)code).ToString()
            : "";
}
