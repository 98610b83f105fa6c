namespace Jieba;

/// <summary>A word as a place in the text that was cut: half-open, in UTF-16 units.</summary>
/// <param name="Start">Where the word starts.</param>
/// <param name="Length">Its length; 0 only for the empty words that full mode gives beside white space, as jieba does.</param>
public readonly record struct Token(int Start, int Length)
{
    /// <summary>Where the word ends, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>The word's characters.</summary>
    /// <param name="text">The text that was cut.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was cut.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
