using System.Buffers;

namespace ReportParser.Reading.Html;

/// <summary>Collects characters in a lent array: pages are large, and strings of their size cost more than to read them.</summary>
internal sealed class TrimBuffer : IDisposable
{
    private char[] _characters;

    /// <summary>A buffer.</summary>
    /// <param name="capacity">How many characters it holds before it has to grow.</param>
    public TrimBuffer(int capacity) => _characters = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The characters, until the buffer is disposed of.</summary>
    public ReadOnlyMemory<char> Written => _characters.AsMemory(0, Length);

    /// <summary>Adds some.</summary>
    /// <param name="text">The characters.</param>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - Length)
            Grow(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Adds one.</summary>
    /// <param name="character">The character.</param>
    public void Append(char character) => Append([character]);

    /// <summary>Forgets what was written last.</summary>
    /// <param name="length">How many characters stay.</param>
    public void Cut(int length) => Length = length;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_characters.Length > 0)
            ArrayPool<char>.Shared.Return(_characters);
        (_characters, Length) = ([], 0);
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + more));
        Written.Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
