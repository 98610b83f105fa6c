namespace ReportParser.Structure;

/// <summary>A section under construction, in coordinates of the reading view. Mutable until the outline is done.</summary>
internal sealed class SectionDraft
{
    public SectionDraft(SectionDraft? parent, int start, HeadingStyle? style = null)
    {
        (Parent, Start, End, Style) = (parent, start, start, style);
        parent?.Children.Add(this);
    }

    public SectionDraft? Parent { get; }

    public List<SectionDraft> Children { get; } = [];

    /// <summary>How its heading is numbered; null for a section without heading.</summary>
    public HeadingStyle? Style { get; }

    public string? Number { get; init; }

    public int Ordinal { get; init; }

    public string Title { get; init; } = "";

    public SectionKind? Kind { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Where the heading ends; the start for a section without one.</summary>
    public int HeadingEnd { get; init; }

    /// <summary>First line behind the heading, and the line behind the last one before the first child heading.</summary>
    public int FirstLine { get; set; }

    public int EndLine { get; set; }
}
