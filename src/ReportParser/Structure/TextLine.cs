using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>The lines of a reading view. A line break of the view is the end of a paragraph or heading.</summary>
internal sealed class TextLines
{
    private TextLines(string text, ImmutableArray<TextSpan> spans) => (Text, Spans) = (text, spans);

    public string Text { get; }

    /// <summary>The lines without their line breaks, in the view's text.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    public int Count => Spans.Length;

    public ReadOnlySpan<char> this[int line] => Spans[line].In(Text);

    public static TextLines Of(string text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            spans.Add(new TextSpan(start, end));
            start = end + 1;
        }
        return new TextLines(text, spans.ToImmutable());
    }

    /// <summary>Where the next line starts, the text's length behind the last.</summary>
    public int EndOf(int line) => line + 1 < Count ? Spans[line + 1].Start : Text.Length;
}
