using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>Tells rows of data from tables that only lay out a page.</summary>
internal static class DataTable
{
    private const int MaxCellLength = 120;

    /// <summary>Whether a row holds at least two cells of data and no other layout.</summary>
    /// <param name="row">A <c>tr</c> element.</param>
    public static bool IsRow(IElement row)
    {
        int filled = 0;
        foreach (IElement cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || cell.QuerySelector("table,ul,ol,div,form,script,input") is not null)
                return false;
            int length = cell.TextContent.AsSpan().Trim().Length;
            if (length > MaxCellLength)
                return false;
            if (length > 0)
                filled++;
        }
        return filled >= 2;
    }
}
