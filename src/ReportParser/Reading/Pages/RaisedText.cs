namespace ReportParser.Reading.Pages;

/// <summary>Puts small raised and lowered characters (marks of notes, powers, PM₂.₅) back into the lines that they belong to.</summary>
internal static class RaisedText
{
    private const double SmallerThan = 0.85, Adjacent = 0.6, Overlap = 0.35, HighestRaise = 0.9, LeastRaise = 0.12, DeepestLowering = 0.4;
    private const int MostCharacters = 8, RowsToLookAt = 6;

    /// <summary>Moves such characters between rows.</summary>
    /// <param name="rows">Rows from top to bottom.</param>
    public static void Attach(List<Row> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            foreach ((int start, int end) in Runs(rows[i]).Reverse())
                if (end - start <= MostCharacters && Host(rows, i, start, end) is { } host)
                    Move(rows[i], start, end, host);
        }
        rows.RemoveAll(row => row.Glyphs.Count == 0);
    }

    private static IEnumerable<(int Start, int End)> Runs(Row row)
    {
        for (int start = 0; start < row.Glyphs.Count;)
        {
            int end = start + 1;
            while (end < row.Glyphs.Count && row.Glyphs[end].Left - row.Glyphs[end - 1].Right <= Adjacent * row.Glyphs[end].Size)
                end++;
            yield return (start, end);
            start = end;
        }
    }

    private static Row? Host(List<Row> rows, int at, int start, int end)
    {
        for (int i = Math.Max(0, at - RowsToLookAt); i < Math.Min(rows.Count, at + RowsToLookAt + 1); i++)
            if (i != at && IsHost(rows[i], rows[at].Glyphs[start], rows[at].Glyphs[end - 1].Right))
                return rows[i];
        return null;
    }

    private static bool IsHost(Row row, Glyph first, double right)
    {
        double raise = row.Baseline - first.Baseline;
        if (raise > HighestRaise * row.Size || raise < -DeepestLowering * row.Size)
            return false;
        int behind = FirstFrom(row.Glyphs, first.Left + Overlap * first.Size);
        bool follows = behind > 0 && Fits(row.Glyphs[behind - 1], first, first.Left - row.Glyphs[behind - 1].Right);
        return follows || (behind < row.Glyphs.Count && Fits(row.Glyphs[behind], first, row.Glyphs[behind].Left - right));
    }

    private static bool Fits(Glyph neighbour, Glyph small, double gap) =>
        !neighbour.IsRaised && small.Size <= SmallerThan * neighbour.Size && gap > -Overlap * neighbour.Size && gap < Adjacent * neighbour.Size;

    private static int FirstFrom(List<Glyph> glyphs, double left)
    {
        int low = 0, high = glyphs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (glyphs[middle].Left < left)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static void Move(Row from, int start, int end, Row host)
    {
        bool isRaised = host.Baseline - from.Baseline > LeastRaise * host.Size;
        host.Glyphs.AddRange(from.Glyphs[start..end].Select(glyph => glyph with { IsRaised = isRaised }));
        host.Glyphs.Sort((a, b) => a.Left.CompareTo(b.Left));
        from.Glyphs.RemoveRange(start, end - start);
    }
}
