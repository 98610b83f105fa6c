namespace ReportParser.Text;

/// <summary>A line of the source, without the white space around it.</summary>
/// <param name="Start">Where it starts in <see cref="LineBuffer.Text"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Width">Its width in the source in half-width columns, white space inside included.</param>
/// <param name="Indented">Whether it starts with wide or several narrow spaces.</param>
/// <param name="BlankBefore">Number of empty lines before it.</param>
/// <param name="InvisibleBefore">Whether a line of only invisible characters stands before it: a page border of the source.</param>
/// <param name="BreakStart">Where the line break before it starts in the scanned characters.</param>
internal readonly record struct FoldLine(int Start, int End, int Width, bool Indented, int BlankBefore, bool InvisibleBefore, int BreakStart)
{
    public int Length => End - Start;
}

/// <summary>Second step of folding: lines without the spaces that a person does not read.</summary>
/// <param name="Scanned">The characters of the first step.</param>
/// <param name="Text">The characters of all lines, line breaks left out.</param>
/// <param name="Lines">The lines that are not empty.</param>
internal sealed record LineBuffer(FoldBuffer Scanned, FoldBuffer Text, IReadOnlyList<FoldLine> Lines)
{
    public ReadOnlySpan<char> this[FoldLine line] => Text.Slice(line.Start, line.End);
}
