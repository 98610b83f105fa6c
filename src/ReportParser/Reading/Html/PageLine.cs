namespace ReportParser.Reading.Html;

/// <summary>One line of a page as a browser would set it: the text between two block boundaries or line breaks.</summary>
/// <param name="Text">The text, white space collapsed; never empty.</param>
/// <param name="LinkChars">How many of its characters stand in links.</param>
/// <param name="Owner">Index of the innermost block that holds it.</param>
internal sealed record PageLine(string Text, int LinkChars, int Owner);
