namespace Jieba;

/// <summary>A word with its place in the text: half-open, in UTF-16 units (jieba counts code points).</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct WordToken(string Word, int Start, int End);
