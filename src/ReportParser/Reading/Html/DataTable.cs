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
        foreach (INode child in row.ChildNodes)
        {
            if (child is not IElement cell)
                continue;
            if (cell.LocalName is not ("td" or "th"))
                return false;
            int length = Length(cell);
            if (length > MaxCellLength)
                return false;
            if (length > 0)
                filled++;
        }
        return filled >= 2;
    }

    // How many characters a cell has without white space; more than a cell of data may have where it lays out a page.
    private static int Length(IElement element)
    {
        int length = 0;
        foreach (INode child in element.ChildNodes)
        {
            if (length > MaxCellLength)
                break;
            if (child is IText text)
                length += WithoutSpaces(text.Data);
            else if (child is IElement inner)
                length += inner.LocalName is "table" or "ul" or "ol" or "div" or "form" or "input" ? MaxCellLength + 1 : Length(inner);
        }
        return length;
    }

    private static int WithoutSpaces(string text)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                length++;
        }
        return length;
    }
}
