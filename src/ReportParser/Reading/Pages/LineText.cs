using System.Globalization;
using System.Text;
using ReportParser.Reading.Html;

namespace ReportParser.Reading.Pages;

/// <summary>Writes the text of a line.</summary>
internal static class LineText
{
    /// <summary>A wider gap between Latin letters or digits, in sizes of the font, is a space.</summary>
    private const double WordGap = 0.18;

    /// <summary>Makes a line of characters that stand together.</summary>
    /// <param name="page">Number of the page.</param>
    /// <param name="glyphs">The characters from left to right, at least one.</param>
    /// <param name="baseline">The line that they stand on.</param>
    public static PageLine Line(int page, List<Glyph> glyphs, double baseline) =>
        new(page, Write(glyphs), glyphs[0].Left, glyphs.Max(glyph => glyph.Right), baseline, Size(glyphs), FirstWidth(glyphs));

    private static string Write(List<Glyph> glyphs)
    {
        var text = new StringBuilder();
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].IsRaised)
            {
                int end = i + 1;
                while (end < glyphs.Count && glyphs[end].IsRaised)
                    end++;
                WriteRaised(string.Concat(glyphs[i..end].Select(glyph => glyph.Text)), text);
                i = end - 1;
                continue;
            }
            if (i > 0 && !glyphs[i].IsWide && !glyphs[i - 1].IsWide && glyphs[i].Left - glyphs[i - 1].Right > WordGap * glyphs[i].Size)
                text.Append(' ');
            text.Append(glyphs[i].Text);
        }
        return text.ToString();
    }

    private static void WriteRaised(string content, StringBuilder text)
    {
        string? written = Superscript.Write(content, text);
        bool isMark = written is ['[', ..] && int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= NoteSigns.MaxShown;
        text.Append(isMark ? NoteSigns.Shown(int.Parse(content, CultureInfo.InvariantCulture)).ToString() : written ?? content);
    }

    /// <summary>The size that most characters have.</summary>
    private static double Size(List<Glyph> glyphs) => glyphs.CountBy(glyph => Math.Round(glyph.Size, 1)).MaxBy(pair => pair.Value).Key;

    private static double FirstWidth(List<Glyph> glyphs)
    {
        int end = 1;
        while (end < glyphs.Count && !glyphs[end - 1].IsWide && !glyphs[end].IsWide)
            end++;
        return glyphs[end - 1].Right - glyphs[0].Left;
    }
}
