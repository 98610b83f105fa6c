namespace ReportParser.Reading.Pages;

/// <summary>Finds the empty strip between two columns of text.</summary>
internal static class GutterFinder
{
    private const int Bins = 240, FewestLines = 5, ShortestLine = 7;
    private const double SearchFrom = 0.2, SearchTo = 0.8, MostCovered = 0.1, MostAcross = 0.4, LeastFilled = 0.5;

    /// <summary>Finds the middle of the strip.</summary>
    /// <param name="lines">Lines of a page or of a column of it, parted at wide gaps.</param>
    /// <returns>Its horizontal place; null where the lines stand in one column. Cells of a table are no columns: they are short.</returns>
    public static double? Find(IReadOnlyList<PageLine> lines)
    {
        if (lines.Count < 2 * FewestLines)
            return null;
        double left = lines.Min(line => line.Left), width = lines.Max(line => line.Right) - left;
        if (!(width > 0) || WidestStrip(Coverage(lines, left, width), lines.Count) is not { } strip)
            return null;
        double gutter = left + (strip.Start + strip.End) / 2.0 / Bins * width;
        return HasColumns(lines, gutter) ? gutter : null;
    }

    private static int[] Coverage(IReadOnlyList<PageLine> lines, double left, double width)
    {
        var steps = new int[Bins + 1];
        foreach (PageLine line in lines)
        {
            steps[Math.Clamp((int)((line.Left - left) / width * Bins), 0, Bins)]++;
            steps[Math.Clamp((int)Math.Ceiling((line.Right - left) / width * Bins), 0, Bins)]--;
        }
        for (int i = 1; i < steps.Length; i++)
            steps[i] += steps[i - 1];
        return steps;
    }

    private static (int Start, int End)? WidestStrip(int[] coverage, int lines)
    {
        (int Start, int End)? widest = null;
        int start = -1, to = (int)(Bins * SearchTo);
        for (int i = (int)(Bins * SearchFrom); i <= to; i++)
        {
            bool isFree = i < to && coverage[i] <= lines * MostCovered;
            if (isFree && start < 0)
                start = i;
            if (!isFree && start >= 0)
            {
                if (widest is not { } best || i - start > best.End - best.Start)
                    widest = (start, i);
                start = -1;
            }
        }
        return widest;
    }

    private static bool HasColumns(IReadOnlyList<PageLine> lines, double gutter)
    {
        PageLine[] left = [.. lines.Where(line => line.Right <= gutter)], right = [.. lines.Where(line => line.Left >= gutter)];
        int across = lines.Count - left.Length - right.Length;
        return left.Length >= FewestLines && right.Length >= FewestLines && across <= (left.Length + right.Length) * MostAcross
            && IsProse(left) && IsProse(right);
    }

    /// <summary>Most lines of a column of prose reach its right edge.</summary>
    private static bool IsProse(PageLine[] lines)
    {
        double edge = lines.Max(line => line.Right);
        int filled = lines.Count(line => edge - line.Right < 2.5 * line.Size && line.Text.Length >= ShortestLine);
        return filled >= lines.Length * LeastFilled;
    }
}
