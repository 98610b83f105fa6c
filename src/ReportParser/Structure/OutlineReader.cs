using ReportParser.Lexicons;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Finds headings, sections, their kinds, and page furniture. Immutable; share one between threads.</summary>
public sealed class OutlineReader
{
    private readonly StructureLexicon _lexicon;

    /// <summary>Builds a reader.</summary>
    /// <param name="lexicons">Where <c>section_headings.json</c>, <c>section_cues.json</c> and <c>furniture.json</c> are.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public OutlineReader(LexiconSource lexicons) => _lexicon = new StructureLexicon(lexicons);

    /// <summary>Reads the outline of a document.</summary>
    /// <param name="text">The reading view.</param>
    /// <returns>Sections with spans in the frozen text.</returns>
    public Outline Read(FoldedText text)
    {
        var lines = TextLines.Of(text.Text);
        if (lines.Count == 0)
            return new Outline([], IsTruncated: true);
        PageZone[] zones = PageLayout.Read(lines, _lexicon);
        var parts = new ReportPartReader(_lexicon, lines, zones);
        var tops = new List<SectionDraft>();
        foreach (PageRun run in PageRun.Of(zones))
            tops.AddRange(parts.Read(run));
        FurnitureWithin.Add(tops, lines, zones, _lexicon);
        return new Outline(SectionWriter.Write(tops, text), parts.IsTruncated);
    }
}
