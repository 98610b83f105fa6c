namespace ReportParser.Reading.Pages;

/// <summary>Finds the lines of a page, whatever the order in which its characters were drawn.</summary>
internal static class LineFinder
{
    /// <summary>How far baselines of one line may differ, in sizes of its font.</summary>
    private const double BaselineTolerance = 0.2;

    /// <summary>A wider gap, in sizes of the font, may part columns or cells.</summary>
    private const double WideGap = 0.9;

    /// <summary>Characters printed twice to look bold are shifted by less than this.</summary>
    private const double BoldShift = 0.25;

    /// <summary>The lines of a page from top to bottom, those of one height from left to right; parted at wide gaps.</summary>
    public static List<PageLine> Find(GlyphPage page)
    {
        List<Row> rows = Rows(page.Glyphs);
        RaisedText.Attach(rows);
        var lines = new List<PageLine>();
        foreach (Row row in rows)
        {
            List<Glyph> glyphs = WithoutDoubles(row);
            for (int start = 0; start < glyphs.Count;)
            {
                int end = start + 1;
                while (end < glyphs.Count && glyphs[end].Left - glyphs[end - 1].Right <= WideGap * row.Size)
                    end++;
                lines.Add(LineText.Line(page.Number, glyphs[start..end], row.Baseline));
                start = end;
            }
        }
        return lines;
    }

    private static List<Row> Rows(IReadOnlyList<Glyph> glyphs)
    {
        var rows = new List<Row>();
        foreach (Glyph glyph in glyphs.OrderBy(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            Row? row = rows.Count > 0 ? rows[^1] : null;
            if (row is null || glyph.Baseline - row.Baseline > BaselineTolerance * Math.Min(glyph.Size, row.Size))
                rows.Add(row = new Row(glyph.Baseline, glyph.Size));
            row.Glyphs.Add(glyph);
        }
        foreach (Row row in rows)
            row.Glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
        return rows;
    }

    private static List<Glyph> WithoutDoubles(Row row)
    {
        row.Glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
        var kept = new List<Glyph>(row.Glyphs.Count);
        foreach (Glyph glyph in row.Glyphs)
        {
            bool isDouble = false;
            for (int i = kept.Count - 1; i >= 0 && i >= kept.Count - 2; i--)
                isDouble |= kept[i].Text == glyph.Text && glyph.Left - kept[i].Left < BoldShift * Math.Min(glyph.Size, glyph.Right - glyph.Left);
            if (!isDouble)
                kept.Add(glyph);
        }
        return kept;
    }
}

/// <summary>Characters that share a baseline, from left to right.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Size">Size of the first of them.</param>
internal sealed record Row(double Baseline, double Size)
{
    /// <summary>The characters.</summary>
    public List<Glyph> Glyphs { get; } = [];
}
