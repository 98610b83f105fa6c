using System.Collections.Immutable;

namespace Jieba.Keywords;

/// <summary>Finds the keywords of a text: words that stand near many others that do so too (TextRank). Threads may share one.</summary>
public sealed class TextRank
{
    private static readonly ImmutableHashSet<string> DefaultTags = ImmutableHashSet.Create(StringComparer.Ordinal, "ns", "n", "vn", "v");

    private readonly Segmenter _segmenter;

    /// <summary>Creates an extractor.</summary>
    /// <param name="segmenter">Cuts the texts.</param>
    public TextRank(Segmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
    }

    /// <summary>How many words a word looks ahead, itself included.</summary>
    public int Span { get; init; } = 5;

    /// <summary>Finds the keywords of a text, the best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What to look for; null for the defaults.</param>
    public IReadOnlyList<Keyword> Extract(string text, KeywordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= new();
        bool separates = options is { SeparatesTags: true };
        WordGraph graph = Connect(_segmenter.PosCut(text), options, separates);
        return options.Best(graph.Rank().Select(node => new Keyword(node.Word.Word, node.Score, separates ? node.Word.Tag : null)));
    }

    private WordGraph Connect(IReadOnlyList<TaggedWord> words, KeywordOptions options, bool separates)
    {
        ImmutableHashSet<string> tags = options.Tags.IsEmpty ? DefaultTags : options.Tags;
        bool[] admitted = [.. words.Select(word => tags.Contains(word.Tag) && options.Admits(word.Word))];
        var pairs = new OrderedDictionary<(TaggedWord, TaggedWord), int>();
        for (int one = 0; one < words.Count; one++)
        {
            for (int other = one + 1; admitted[one] && other < Math.Min(one + Span, words.Count); other++)
            {
                if (!admitted[other])
                    continue;
                var pair = (Node(words[one], separates), Node(words[other], separates));
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            }
        }
        var graph = new WordGraph();
        foreach (((TaggedWord from, TaggedWord to), int weight) in pairs)
            graph.Connect(from, to, weight);
        return graph;
    }

    private static TaggedWord Node(TaggedWord word, bool separates) => separates ? word : word with { Tag = "" };
}
