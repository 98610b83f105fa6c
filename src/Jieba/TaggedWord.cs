namespace Jieba;

/// <summary>A word with its part of speech.</summary>
/// <param name="Word">The word.</param>
/// <param name="Tag">Its part of speech; see <see cref="TaggedToken"/>.</param>
public readonly record struct TaggedWord(string Word, string Tag);
