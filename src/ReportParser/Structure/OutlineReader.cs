using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Finds headings, sections, their kinds, and page furniture.</summary>
public sealed class OutlineReader
{
    /// <summary>Reads the outline of a document.</summary>
    /// <param name="text">The reading view.</param>
    /// <returns>Sections with spans in the frozen text.</returns>
    public Outline Read(FoldedText text) => throw new NotSupportedException();
}
