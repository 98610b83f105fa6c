using AngleSharp.Dom;

namespace ReportParser.Reading.Html;

/// <summary>A block element of a page and the lines inside it.</summary>
internal sealed class PageBlock
{
    /// <summary>The element.</summary>
    public required IElement Element { get; init; }

    /// <summary>Index of the block around it, -1 for the outermost.</summary>
    public required int Parent { get; init; }

    /// <summary>Index of its first line.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Index behind its last line.</summary>
    public int EndLine { get; set; }
}
