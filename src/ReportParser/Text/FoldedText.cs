namespace ReportParser.Text;

/// <summary>
/// A reading view of a frozen text: what a person reads, with each character mapped back to the text that it stands for.
/// Folding drops or replaces characters (soft line breaks, spaces inside numbers, full-width digits); the source never
/// changes. Immutable and safe to share between threads.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>Creates a view.</summary>
    /// <param name="source">The frozen text.</param>
    /// <param name="text">The view's text.</param>
    /// <param name="starts">For each character of <paramref name="text"/>, where its source begins; ascending.</param>
    /// <param name="ends">For each character of <paramref name="text"/>, where its source ends; ascending.</param>
    /// <exception cref="ArgumentException">The maps are not as long as the text.</exception>
    public FoldedText(string source, string text, int[] starts, int[] ends)
    {
        if (starts.Length != text.Length || ends.Length != text.Length)
            throw new ArgumentException($"The maps cover {starts.Length} and {ends.Length} characters, the text has {text.Length}.");
        (Source, Text, _starts, _ends) = (source, text, starts, ends);
    }

    /// <summary>The frozen text that the view stands for.</summary>
    public string Source { get; }

    /// <summary>The text as a person reads it.</summary>
    public string Text { get; }

    /// <summary>A view that changes nothing.</summary>
    /// <param name="source">The frozen text.</param>
    public static FoldedText Identity(string source)
    {
        int[] starts = new int[source.Length], ends = new int[source.Length];
        for (int i = 0; i < source.Length; i++)
            (starts[i], ends[i]) = (i, i + 1);
        return new FoldedText(source, source, starts, ends);
    }

    /// <summary>Maps a span of the view to the span of the source that it stands for.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <returns>A span of <see cref="Source"/>; an empty span stays empty.</returns>
    public TextSpan ToSource(TextSpan span)
    {
        if (!span.IsEmpty)
            return new TextSpan(_starts[span.Start], _ends[span.End - 1]);
        int at = ToSource(span.Start);
        return new TextSpan(at, at);
    }

    /// <summary>Maps an offset of the view to the source.</summary>
    /// <param name="offset">An offset of <see cref="Text"/>, its length included.</param>
    public int ToSource(int offset) => offset < _starts.Length ? _starts[offset] : Source.Length;

    /// <summary>Maps an offset of the source to the first character of the view at or behind it.</summary>
    /// <param name="sourceOffset">An offset of <see cref="Source"/>, its length included.</param>
    public int FromSource(int sourceOffset)
    {
        int index = Array.BinarySearch(_starts, sourceOffset);
        if (index < 0)
            return ~index;
        while (index > 0 && _starts[index - 1] == sourceOffset)
            index--;
        return index;
    }

    /// <summary>Maps a span of the source to the characters of the view that stand inside it.</summary>
    /// <param name="sourceSpan">A span of <see cref="Source"/>.</param>
    public TextSpan FromSource(TextSpan sourceSpan)
    {
        int start = FromSource(sourceSpan.Start);
        return new TextSpan(start, Math.Max(start, FromSource(sourceSpan.End)));
    }

    /// <summary>The same view without some of its characters, such as footnote marks.</summary>
    /// <param name="sourceSpans">Spans of <see cref="Source"/>, ascending, not overlapping.</param>
    public FoldedText Without(IEnumerable<TextSpan> sourceSpans)
    {
        TextSpan[] gaps = [.. sourceSpans.Select(FromSource)];
        if (gaps.Length == 0)
            return this;
        using var kept = new FoldBuffer(Text.Length);
        int from = 0;
        foreach (TextSpan gap in gaps.Append(new TextSpan(Text.Length, Text.Length)))
        {
            for (int i = from; i < gap.Start; i++)
                kept.Add(Text[i], _starts[i], _ends[i]);
            from = Math.Max(from, gap.End);
        }
        return kept.ToView(Source);
    }
}
