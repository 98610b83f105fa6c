using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>
/// A table of figures under a row of heads. Each of its rows becomes a sentence that names what its figures are:
/// 粮食产量 under 2024年 and 2025年目标 is read as <c>粮食产量：2024年32万吨；2025年目标33万吨</c>.
/// </summary>
internal sealed class HeadedTable
{
    private const int MinColumns = 3;
    private const int MaxHead = 24;
    private const int MaxHeadRows = 3;

    private readonly Dictionary<IElement, string> _lines;

    private HeadedTable(Dictionary<IElement, string> lines) => _lines = lines;

    /// <summary>Reads a table.</summary>
    /// <param name="table">A <c>table</c> element.</param>
    /// <returns>The table, null for one without heads or without figures.</returns>
    public static HeadedTable? Of(IElement table)
    {
        // A title over the table is a row of one cell.
        IElement[] rows = [.. TableGrid.Rows(table).SkipWhile(row => row.ChildElementCount == 1)];
        if (rows.Length < 2 || rows[0].ChildElementCount < 2 || !DataTable.IsRow(rows[0]) || TableGrid.Of(rows) is not { } grid)
            return null;
        int heads = Math.Min(MaxHeadRows, rows[0].Children.Max(cell => int.TryParse(cell.GetAttribute("rowspan"), out int span) ? span : 1));
        string[] columns = [.. Enumerable.Range(0, grid[0].Length).Select(column => Head(grid, heads, column))];
        if (columns.Length < MinColumns || heads >= rows.Length || !columns.All(IsHead))
            return null;
        // The first column may count the rows.
        int name = grid.Skip(heads).All(row => !HasLetter(row[0])) ? 1 : 0;
        return IsOfFigures(grid.Skip(heads), name) ? new HeadedTable(Lines(rows, grid, columns, heads, name)) : null;
    }

    /// <summary>A row as a line, null for a row that stands for itself.</summary>
    /// <param name="row">A row of this table.</param>
    public string? Line(IElement row) => _lines.GetValueOrDefault(row);

    private static Dictionary<IElement, string> Lines(IElement[] rows, List<string[]> grid, string[] columns, int heads, int name)
    {
        var lines = new Dictionary<IElement, string>();
        for (int i = heads; i < rows.Length; i++)
        {
            string[] row = grid[i];
            IEnumerable<string> cells = Enumerable.Range(name + 1, row.Length - name - 1).Where(column => HasContent(row[column])).Select(column => Cell(row[name], columns[column], row[column]));
            if (HasLetter(row[name]) && rows[i].ChildElementCount > 1)
                lines[rows[i]] = $"{Split(row[name]).Name}：{string.Join('；', cells)}";
        }
        return lines;
    }

    // A number without a unit has that of its head: 粮食产量（万吨）.
    private static string Cell(string row, string column, string value)
    {
        string unit = HasLetter(value) || value.Contains('%', StringComparison.Ordinal) ? string.Empty : Split(column).Unit ?? Split(row).Unit ?? string.Empty;
        return $"{Split(column).Name}{value}{unit}";
    }

    private static (string Name, string? Unit) Split(string head)
    {
        int open = head.LastIndexOfAny(['（', '(']);
        return open > 0 && head[^1] is '）' or ')' ? (head[..open], head[(open + 1)..^1].Replace("单位：", string.Empty, StringComparison.Ordinal)) : (head, null);
    }

    private static string Head(List<string[]> grid, int heads, int column) =>
        string.Concat(grid.Take(heads).Select(row => row[column]).Distinct(StringComparer.Ordinal));

    private static bool IsHead(string cell) => cell.Length is > 0 and <= MaxHead && HasLetter(cell);

    private static bool IsOfFigures(IEnumerable<string[]> rows, int name)
    {
        string[] cells = [.. rows.SelectMany(row => row.Skip(name + 1)).Where(HasContent)];
        return cells.Length > 0 && cells.Count(cell => cell.AsSpan().ContainsAnyInRange('0', '9')) * 2 > cells.Length;
    }

    private static bool HasLetter(string cell) => cell.Any(char.IsLetter);

    private static bool HasContent(string cell) => cell.Any(char.IsLetterOrDigit);
}
