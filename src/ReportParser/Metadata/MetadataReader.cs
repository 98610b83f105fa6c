using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Metadata;

/// <summary>Reads title, area, year, date, meeting and speaker.</summary>
public sealed class MetadataReader
{
    /// <summary>Reads a document's metadata from title, opening and, where these are missing, from the weight of what it says of itself.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="hints">What the caller knows; a file name counts only where the text is silent.</param>
    public ReportMetadata Read(FoldedText text, Outline outline, MetadataHints hints) => throw new NotSupportedException();
}
