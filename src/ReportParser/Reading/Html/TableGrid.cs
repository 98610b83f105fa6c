using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>The cells of a table by row and column; a cell that spans several stands in each of them.</summary>
internal static class TableGrid
{
    private const int MaxColumns = 32;
    private const int MaxRows = 2000;

    /// <summary>The rows of a table itself, not of tables in it.</summary>
    /// <param name="table">A <c>table</c> element.</param>
    public static IEnumerable<IElement> Rows(IElement table) => table.Children
        .SelectMany(child => child.LocalName is "tbody" or "thead" or "tfoot" ? child.Children : Enumerable.Repeat(child, 1))
        .Where(child => child.LocalName == "tr");

    /// <summary>Lays out rows.</summary>
    /// <param name="rows">Rows of a table.</param>
    /// <returns>The text of the cells, one array of the same length a row; null for a table too large, or with cells that are more than a line of text.</returns>
    public static List<string[]>? Of(IReadOnlyList<IElement> rows)
    {
        int columns = rows.Count is 0 or > MaxRows ? 0 : rows[0].Children.Sum(cell => Span(cell, "colspan"));
        if (columns is 0 or > MaxColumns)
            return null;
        var grid = new List<string[]>(rows.Count);
        (string Text, int Left)[] above = new (string, int)[columns];
        foreach (IElement row in rows)
        {
            if (!IsPlain(row))
                return null;
            grid.Add(Lay(row, above));
        }
        return grid;
    }

    private static string[] Lay(IElement row, (string Text, int Left)[] above)
    {
        string[] line = new string[above.Length];
        int column = 0;
        foreach (IElement cell in row.Children)
        {
            while (column < line.Length && above[column].Left > 0)
                TakeFromAbove(line, above, column++);
            string text = CellText.Of(cell);
            for (int end = column + Span(cell, "colspan"); column < Math.Min(end, line.Length); column++)
                (line[column], above[column]) = (text, (text, Span(cell, "rowspan") - 1));
        }
        for (; column < line.Length; column++)
            TakeFromAbove(line, above, column);
        return line;
    }

    private static void TakeFromAbove(string[] line, (string Text, int Left)[] above, int column)
    {
        line[column] = above[column].Left > 0 ? above[column].Text : string.Empty;
        above[column].Left = Math.Max(0, above[column].Left - 1);
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out int span) ? Math.Clamp(span, 1, MaxColumns) : 1;

    private static bool IsPlain(IElement row) =>
        !Visibility.IsHidden(row) && row.Children.All(cell => cell.LocalName is "td" or "th" && !Visibility.IsHidden(cell) && !CellText.Holds(cell, IsLayout));

    private static bool IsLayout(IElement element) => element.LocalName is "table" or "ul" or "ol" or "form" or "input" or "sup" || Visibility.IsHidden(element);
}
