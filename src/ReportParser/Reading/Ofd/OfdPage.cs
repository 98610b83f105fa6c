using System.Globalization;
using System.Xml.Linq;
using ReportParser.Reading.Docx;
using ReportParser.Reading.Pages;

namespace ReportParser.Reading.Ofd;

/// <summary>Reads the text objects of a page (GB/T 33190, 11). Lengths are in millimetres, the vertical axis points down.</summary>
/// <param name="maxDepth">How deep blocks may be nested.</param>
internal sealed class OfdPage(int maxDepth)
{
    private const double UsualHeight = 297, UsualSize = 5;

    private readonly List<Glyph> _glyphs = [];

    /// <summary>Reads a page.</summary>
    /// <param name="page">The root of its file.</param>
    /// <param name="number">Its number, from 1.</param>
    public GlyphPage Read(XElement page, int number)
    {
        foreach (XElement layer in page.Child("Content").Children("Layer"))
            ReadBlock(layer, 0);
        double[] box = Numbers(page.Child("Area").Child("PhysicalBox")?.Value);
        double height = box.Length == 4 ? box[3] : Math.Max(UsualHeight, _glyphs.Select(glyph => glyph.Baseline).DefaultIfEmpty().Max());
        return new GlyphPage(number, height, _glyphs);
    }

    private void ReadBlock(XElement block, int depth)
    {
        foreach (XElement child in block.Elements())
        {
            if (child.Name.LocalName == "PageBlock" && depth < maxDepth)
                ReadBlock(child, depth + 1);
            else if (child.Name.LocalName == "TextObject" && child.Get("Visible") != "false")
                ReadText(child);
        }
    }

    private void ReadText(XElement text)
    {
        double[] boundary = Numbers(text.Get("Boundary")), matrix = Numbers(text.Get("CTM"));
        if (matrix.Length != 6)
            matrix = [1, 0, 0, 1, 0, 0];
        double size = Numbers(text.Get("Size")) is [> 0 and var given, ..] ? given : UsualSize;
        double x = 0, y = 0;
        foreach (XElement code in text.Children("TextCode"))
        {
            // A piece without a place of its own goes on where the last one began.
            x = Numbers(code.Get("X")) is [var left, ..] ? left : x;
            y = Numbers(code.Get("Y")) is [var top, ..] ? top : y;
            Place(code, x, y, size, boundary is [var bx, var by, ..] ? (bx, by) : (0, 0), matrix);
        }
    }

    private void Place(XElement code, double x, double y, double size, (double X, double Y) origin, double[] m)
    {
        double[] stepsX = OfdDeltas.Read(code.Get("DeltaX")), stepsY = OfdDeltas.Read(code.Get("DeltaY"));
        double scale = Math.Sqrt(Math.Abs(m[0] * m[3] - m[1] * m[2]));
        string content = code.Value;
        for (int i = 0, step = 0; i < content.Length; step++)
        {
            int length = char.IsSurrogatePair(content, i) ? 2 : 1;
            string shown = content.Substring(i, length);
            double width = shown[0] < '\u2E80' ? size / 2 : size;
            double left = m[0] * x + m[2] * y + m[4] + origin.X, baseline = m[1] * x + m[3] * y + m[5] + origin.Y;
            if (GlyphText.Clean(shown) is { Length: > 0 } text && double.IsFinite(left) && double.IsFinite(baseline) && scale > 0)
                _glyphs.Add(new Glyph(text, left, left + width * scale, baseline, size * scale));
            x += step < stepsX.Length ? stepsX[step] : stepsY.Length > 0 ? 0 : width;
            y += step < stepsY.Length ? stepsY[step] : 0;
            i += length;
        }
    }

    private static double[] Numbers(string? text) => text is null
        ? []
        : [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0)];
}
