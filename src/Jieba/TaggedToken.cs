namespace Jieba;

/// <summary>A word with its part of speech, as a place in the text that was cut: half-open, in UTF-16 units.</summary>
/// <param name="Start">Where the word starts.</param>
/// <param name="Length">Its length, at least 1.</param>
/// <param name="Tag">
/// Part of speech in jieba's tag set (ICTCLAS letters): <c>n</c> noun, <c>v</c> verb, <c>m</c> numeral, <c>ns</c> place …; <c>x</c> for
/// what is no word, <c>eng</c> for a run of Latin letters, or what a user dictionary says.
/// </param>
public readonly record struct TaggedToken(int Start, int Length, string Tag)
{
    /// <summary>Where the word ends, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>The word's characters.</summary>
    /// <param name="text">The text that was cut.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the one that was cut.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
