using System.Runtime.InteropServices;
using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>Turns jieba's word list into the trie of the image.</summary>
internal static class TrieCompiler
{
    /// <summary>Compiles the words.</summary>
    /// <param name="source">The word list.</param>
    public static TrieSections Compile(DictionarySource source)
    {
        var characters = Ranking<char>.Of(source.Words.SelectMany(word => word.Key.Select(unit => (unit, (long)word.Value.Frequency))));
        var frequencies = Ranking<int>.Of(source.Words.Values.Select(word => (word.Frequency, 1L)), 0);
        var tags = Ranking<string>.Of(source.Words.Values.Select(word => (word.Tag, 1L)));
        TrieNode root = BuildTree(source, characters, frequencies, tags);
        (TrieCell[] cells, byte[] cellTags) = new DoubleArrayBuilder(root, characters.Values.Length + 1).Build();
        return new TrieSections
        {
            Characters = characters.Values,
            Total = source.Total,
            Frequencies = frequencies.Values,
            Logarithms = Array.ConvertAll(frequencies.Values, frequency => frequency == 0 ? 0 : Math.Log(frequency)),
            TagNames = tags.Values,
            Cells = MemoryMarshal.AsBytes(cells.AsSpan()).ToArray(),
            Tags = cellTags,
        };
    }

    private static TrieNode BuildTree(DictionarySource source, Ranking<char> characters, Ranking<int> frequencies, Ranking<string> tags)
    {
        var root = new TrieNode { Code = 0 };
        foreach ((string word, (int frequency, string tag)) in source.Words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            TrieNode node = root;
            foreach (char unit in word)
            {
                node = node.Child(characters[unit] + 1);
                node.Traffic += frequency;
            }
            (node.Frequency, node.Tag) = (frequencies[frequency], tags[tag]);
        }
        root.Sort();
        return root;
    }
}
