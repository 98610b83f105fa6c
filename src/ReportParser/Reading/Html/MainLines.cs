namespace ReportParser.Reading.Html;

/// <summary>The main text of a page.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="First">Index of its first line in the page.</param>
/// <param name="End">Index behind its last line in the page.</param>
internal sealed record MainLines(IReadOnlyList<PageLine> Lines, int First, int End)
{
    /// <summary>The text, with a line feed between the lines.</summary>
    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}
