namespace ReportParser.Text;

/// <summary>Makes the reading view of a text.</summary>
public static class TextFolder
{
    /// <summary>
    /// Folds a text: full-width digits, letters and percent signs become half-width; traditional characters become simplified
    /// ones; escaped line breaks, HTML entities, no-break spaces and the question marks that stand for lost spaces become white
    /// space; zero-width characters go. Of white space only what a person reads as such stays: a space between Latin words, a
    /// line break between paragraphs and headings. Takes linear time.
    /// </summary>
    /// <param name="source">The frozen text; any string.</param>
    public static FoldedText Fold(string source)
    {
        using FoldBuffer characters = CharacterScanner.Scan(source);
        LineBuffer lines = LineReader.Read(characters);
        using FoldBuffer text = lines.Text;
        using FoldBuffer view = LineJoiner.Join(lines);
        return view.ToView(source);
    }
}
