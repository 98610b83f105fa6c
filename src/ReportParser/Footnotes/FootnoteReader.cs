using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Finds footnote marks and definitions and links them.</summary>
public sealed class FootnoteReader
{
    /// <summary>Reads the footnotes of a document.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections; definitions stand in the glossary.</param>
    public FootnoteSet Read(FoldedText text, Outline outline) => throw new NotSupportedException();
}
