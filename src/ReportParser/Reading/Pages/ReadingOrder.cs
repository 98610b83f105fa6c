namespace ReportParser.Reading.Pages;

/// <summary>Puts the lines of a page in the order in which they are read: column by column, and across where a line crosses the columns.</summary>
internal static class ReadingOrder
{
    private const int DeepestColumns = 2;

    /// <summary>Orders lines.</summary>
    /// <param name="lines">Lines from top to bottom, parted at wide gaps.</param>
    public static List<PageLine> Of(IReadOnlyList<PageLine> lines) => Order(lines, 0, 0);

    private static List<PageLine> Order(IReadOnlyList<PageLine> lines, int column, int depth)
    {
        if (depth == DeepestColumns || GutterFinder.Find(lines) is not { } gutter)
            return JoinRows(lines, column);
        var ordered = new List<PageLine>(lines.Count);
        List<PageLine> left = [], right = [], across = [];
        foreach (PageLine line in lines)
        {
            bool crosses = line.Left < gutter && line.Right > gutter;
            if (crosses && left.Count + right.Count > 0)
                Flush();
            if (!crosses && across.Count > 0)
                FlushAcross();
            (crosses ? across : line.Left >= gutter ? right : left).Add(line);
        }
        FlushAcross();
        Flush();
        return ordered;

        void Flush()
        {
            ordered.AddRange(Order(left, column * 2 + 1, depth + 1));
            ordered.AddRange(Order(right, column * 2 + 2, depth + 1));
            left.Clear();
            right.Clear();
        }

        void FlushAcross()
        {
            ordered.AddRange(JoinRows(across, column));
            across.Clear();
        }
    }

    /// <summary>Parts of one line that no column parts are cells of a row, or letters set far apart.</summary>
    private static List<PageLine> JoinRows(IReadOnlyList<PageLine> lines, int column)
    {
        var joined = new List<PageLine>(lines.Count);
        foreach (PageLine line in lines)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Baseline == line.Baseline)
            {
                bool isLetter = IsLetter(line.Text) && IsLetter(last.Text.AsSpan(last.Text.LastIndexOf('\t') + 1)[^1..].ToString());
                joined[^1] = last with { Text = last.Text + (isLetter ? "" : "\t") + line.Text, Right = Math.Max(last.Right, line.Right) };
            }
            else
            {
                joined.Add(line with { Column = column });
            }
        }
        return [.. joined.Select((line, i) => IsRow(line) && !IsRow(joined.ElementAtOrDefault(i - 1)) && !IsRow(joined.ElementAtOrDefault(i + 1)) ? line with { Text = line.Text.Replace('\t', ' ') } : line)];
    }

    /// <summary>A table has rows above each other; a wide gap in a single line is only a wide space.</summary>
    private static bool IsRow(PageLine? line) => line is not null && line.Text.Contains('\t');

    private static bool IsLetter(string text) => text.Length == 1 && text[0] >= '\u2E80';
}
