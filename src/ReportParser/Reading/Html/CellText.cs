using System.Text;
using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>Reads the cells of tables.</summary>
internal static class CellText
{
    /// <summary>The text of a cell on one line: white space collapsed, a space between paragraphs.</summary>
    /// <param name="cell">The cell.</param>
    public static string Of(IElement cell)
    {
        var text = new StringBuilder();
        Append(cell, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether an element inside another meets a condition.</summary>
    /// <param name="element">The outer element.</param>
    /// <param name="condition">The condition.</param>
    public static bool Holds(IElement element, Func<IElement, bool> condition)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement inner && (condition(inner) || Holds(inner, condition)))
                return true;
        }
        return false;
    }

    private static void Append(IElement element, StringBuilder text)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is IText characters)
                text.Append(characters.Data);
            else if (child is IElement inner && (HtmlElements.Blocks.Contains(inner.LocalName) || inner.LocalName == "br"))
                AppendApart(inner, text);
            else if (child is IElement words)
                Append(words, text);
        }
    }

    private static void AppendApart(IElement element, StringBuilder text)
    {
        text.Append(' ');
        Append(element, text);
        text.Append(' ');
    }
}
