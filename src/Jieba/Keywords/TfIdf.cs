namespace Jieba.Keywords;

/// <summary>Finds the keywords of a text: words that are frequent in it and rare elsewhere (TF-IDF). Threads may share one.</summary>
public sealed class TfIdf
{
    private readonly Segmenter _segmenter;
    private readonly InverseDocumentFrequencies _frequencies;

    /// <summary>Creates an extractor.</summary>
    /// <param name="segmenter">Cuts the texts.</param>
    /// <param name="frequencies">How rare words are; null for jieba's table.</param>
    public TfIdf(Segmenter segmenter, InverseDocumentFrequencies? frequencies = null)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        (_segmenter, _frequencies) = (segmenter, frequencies ?? InverseDocumentFrequencies.Default);
    }

    /// <summary>Finds the keywords of a text, the best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What to look for; null for the defaults.</param>
    public IReadOnlyList<Keyword> Extract(string text, KeywordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new();
        OrderedDictionary<TaggedWord, double> counts = Count(text, options);
        double total = counts.Values.Sum();
        return options.Best(counts.Select(pair => new Keyword(
            pair.Key.Word,
            pair.Value * (_frequencies[pair.Key.Word] / total),
            pair.Key.Tag.Length > 0 ? pair.Key.Tag : null)));
    }

    private OrderedDictionary<TaggedWord, double> Count(string text, KeywordOptions options)
    {
        var counts = new OrderedDictionary<TaggedWord, double>();
        foreach (TaggedWord word in Words(text, options))
        {
            if (options.Admits(word.Word))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        return counts;
    }

    /// <summary>The words that come into question; without a tag where tags do not part them.</summary>
    private IEnumerable<TaggedWord> Words(string text, KeywordOptions options)
    {
        if (options.Tags.IsEmpty)
            return _segmenter.Cut(text).Select(word => new TaggedWord(word, ""));
        IEnumerable<TaggedWord> words = _segmenter.PosCut(text).Where(word => options.Tags.Contains(word.Tag));
        return options.SeparatesTags ? words : words.Select(word => word with { Tag = "" });
    }
}
