using System.Collections.Immutable;

namespace Jieba.Keywords;

/// <summary>What an extractor of keywords looks for. The defaults are jieba's.</summary>
public sealed record KeywordOptions
{
    /// <summary>English words that are never keywords.</summary>
    public static ImmutableHashSet<string> DefaultStopWords { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "the", "of", "is", "and", "to", "in", "that", "we", "for", "an", "are", "by", "be", "as", "on", "with", "can", "if", "from",
        "which", "you", "it", "this", "then", "at", "have", "all", "not", "one", "has", "or", "that");

    /// <summary>How many keywords at most; 0 for all.</summary>
    public int Top { get; init; } = 20;

    /// <summary>
    /// Parts of speech that a keyword may have. Empty for what the extractor takes by itself: any for <see cref="TfIdf"/>, and
    /// <c>ns</c>, <c>n</c>, <c>vn</c>, <c>v</c> for <see cref="TextRank"/>.
    /// </summary>
    public ImmutableHashSet<string> Tags { get; init; } = [];

    /// <summary>Whether the same word with another part of speech is another keyword; only for <see cref="Tags"/> that are not empty.</summary>
    public bool SeparatesTags { get; init; }

    /// <summary>Words, in lower case, that are never keywords.</summary>
    public ImmutableHashSet<string> StopWords { get; init; } = DefaultStopWords;

    /// <summary>Whether a word can be a keyword: two characters or more, and no stop word.</summary>
    internal bool Admits(string word) =>
        word.Length >= 2 && !char.IsSurrogate(word[0]) && !char.IsWhiteSpace(word[0]) && !StopWords.Contains(Lower(word));

    /// <summary>The best keywords; equals stay in their order.</summary>
    internal IReadOnlyList<Keyword> Best(IEnumerable<Keyword> keywords)
    {
        IEnumerable<Keyword> sorted = keywords.OrderByDescending(keyword => keyword.Weight);
        return [.. Top > 0 ? sorted.Take(Top) : sorted];
    }

#pragma warning disable CA1308 // jieba's stop words are in lower case
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308
}
