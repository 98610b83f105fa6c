using System.Globalization;
using System.Text;
using ReportParser.Lexicons;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Pdf;

/// <summary>Writes small PDF files for tests: Chinese text in a font that is only named, as many offices' programs do.</summary>
internal sealed class PdfFile
{
    private readonly List<string> _pages = [];
    private readonly StringBuilder _page = new();

    /// <summary>Writes text at a place; the vertical axis points up, a page has 595 by 842 points.</summary>
    public PdfFile Text(string text, double x, double y, double size = 14)
    {
        string hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        _page.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td <{hex}> Tj ET\n");
        return this;
    }

    /// <summary>Writes lines below each other.</summary>
    public PdfFile Lines(double x, double y, double size, params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            Text(line, x, y, size);
            y -= size * 1.6;
        }
        return this;
    }

    /// <summary>Ends the page.</summary>
    public PdfFile EndPage()
    {
        _pages.Add(_page.ToString());
        _page.Clear();
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Write()
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', _pages.Select((_, i) => $"{6 + i * 2} 0 R"))}]/Count {_pages.Count}>>",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>",
        };
        foreach (string page in _pages)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>");
            objects.Add($"<</Length {page.Length}>>\nstream\n{page}\nendstream");
        }
        return Write(objects);
    }

    /// <summary>A file of some objects; the first is the catalogue.</summary>
    public static byte[] Write(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A file that a password protects.</summary>
    public static byte[] Encrypted() => Write(
        ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", $"<</Filter/Standard/V 1/R 2/Length 40/P -4/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>"],
        "/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]");

    /// <summary>A file with a page that is a picture.</summary>
    public static byte[] Scanned() => Write([
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length 33>>\nstream\nq 500 0 0 700 50 50 cm /I Do Q\n\nendstream",
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n0\nendstream"]);

    public static SourceDocument Read(byte[] bytes, ReadingLimits? limits = null) => new DocumentReader(LexiconSource.Embedded, limits).Read(bytes, "report.pdf");

    /// <summary>The text of a file without anything to complain of.</summary>
    public string ReadText()
    {
        SourceDocument document = Read(Write());
        Assert.Empty(document.Diagnostics);
        return document.Text;
    }
}
