namespace Jieba.Keywords;

/// <summary>A keyword of a text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">How much it stands for the text; comparable within one result only.</param>
/// <param name="Tag">Its part of speech; null unless <see cref="KeywordOptions.SeparatesTags"/> was asked for.</param>
public readonly record struct Keyword(string Word, double Weight, string? Tag = null);
