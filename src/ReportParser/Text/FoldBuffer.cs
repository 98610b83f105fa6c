using System.Buffers;

namespace ReportParser.Text;

/// <summary>
/// Characters of a view under construction, each with the range of the source that it stands for. Its arrays are lent: a report
/// is long enough for arrays of its own to go to the large object heap, three times for each report.
/// </summary>
internal sealed class FoldBuffer : IDisposable
{
    private char[] _text;
    private int[] _starts;
    private int[] _ends;

    public FoldBuffer(int capacity) => (_text, _starts, _ends) = (Rent<char>(capacity), Rent<int>(capacity), Rent<int>(capacity));

    public int Length { get; private set; }

    public char this[int index] => _text[index];

    public char Last => Length > 0 ? _text[Length - 1] : '\0';

    public void Add(char c, int start, int end)
    {
        if (Length == _text.Length || Length == _starts.Length || Length == _ends.Length)
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

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
    }

    private static T[] Rent<T>(int length) => ArrayPool<T>.Shared.Rent(length);

    private void Grow()
    {
        int capacity = Math.Max(16, Length * 2);
        Enlarge(ref _text, capacity);
        Enlarge(ref _starts, capacity);
        Enlarge(ref _ends, capacity);
    }

    private void Enlarge<T>(ref T[] array, int capacity)
    {
        T[] larger = Rent<T>(capacity);
        array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
