namespace ReportParser.Reading.Pages;

/// <summary>A line as it is seen on a page, or the part of it that stands in one column.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Text">What it shows; marks of notes as <see cref="NoteSigns"/>.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Vertical place, pointing down.</param>
/// <param name="Size">Size of most of its characters.</param>
/// <param name="FirstWidth">Width of its first word or ideograph: what would have had to fit on the line before.</param>
internal sealed record PageLine(int Page, string Text, double Left, double Right, double Baseline, double Size, double FirstWidth)
{
    /// <summary>The column: 0 for the page's full width, else different for columns that stand beside each other.</summary>
    public int Column { get; init; }
}
