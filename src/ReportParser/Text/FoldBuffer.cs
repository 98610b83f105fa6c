namespace ReportParser.Text;

/// <summary>Characters of a view under construction, each with the range of the source that it stands for.</summary>
internal sealed class FoldBuffer
{
    private char[] _text;
    private int[] _starts;
    private int[] _ends;

    public FoldBuffer(int capacity) => (_text, _starts, _ends) = (new char[capacity], new int[capacity], new int[capacity]);

    public int Length { get; private set; }

    public char this[int index] => _text[index];

    public char Last => Length > 0 ? _text[Length - 1] : '\0';

    public void Add(char c, int start, int end)
    {
        if (Length == _text.Length)
            Grow();
        (_text[Length], _starts[Length], _ends[Length]) = (c, start, end);
        Length++;
    }

    /// <summary>Takes over a character of another buffer.</summary>
    public void Add(FoldBuffer from, int index) => Add(from._text[index], from._starts[index], from._ends[index]);

    /// <summary>Takes over a character of another buffer, read as <paramref name="c"/>.</summary>
    public void Add(FoldBuffer from, int index, char c) => Add(c, from._starts[index], from._ends[index]);

    public ReadOnlySpan<char> Slice(int start, int end) => _text.AsSpan(start, end - start);

    public void Replace(int index, char c) => _text[index] = c;

    public FoldedText ToView(string source) => new(source, new string(_text, 0, Length), _starts[..Length], _ends[..Length]);

    private void Grow()
    {
        int capacity = Math.Max(16, _text.Length * 2);
        Array.Resize(ref _text, capacity);
        Array.Resize(ref _starts, capacity);
        Array.Resize(ref _ends, capacity);
    }
}
