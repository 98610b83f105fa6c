using System.Collections.Immutable;

namespace ReportParser.Structure;

/// <summary>The sections of a document.</summary>
/// <param name="Sections">All sections in text order, parents before their children; spans point into the frozen text. Together the top sections cover the text.</param>
/// <param name="IsTruncated">Whether the text ends before the report does, or lacks its beginning.</param>
public sealed record Outline(ImmutableArray<Section> Sections, bool IsTruncated)
{
    /// <summary>The innermost section at an offset of the frozen text.</summary>
    /// <param name="sourceOffset">An offset of the frozen text.</param>
    /// <returns>The section, null for an offset outside all of them.</returns>
    public Section? At(int sourceOffset)
    {
        Section? found = null;
        foreach (Section section in Sections)
        {
            if (section.Span.Start > sourceOffset)
                break;
            if (section.Span.Contains(sourceOffset))
                found = section;
        }
        return found;
    }
}
