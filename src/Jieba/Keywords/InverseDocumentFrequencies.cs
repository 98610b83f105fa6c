using System.Globalization;
using System.Text;
using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Keywords;

/// <summary>How rare words are: the logarithm of the inverse share of documents that hold a word. Immutable.</summary>
public sealed class InverseDocumentFrequencies
{
    private static readonly Lazy<InverseDocumentFrequencies> LazyDefault = new(() => new InverseDocumentFrequencies(IdfImage.ReadEmbedded(), Vocabulary.Default.Trie));

    private readonly WordTrie? _trie;
    private readonly double[] _values = [];
    private readonly ushort[] _indexByCell = [];
    private readonly Dictionary<string, double> _others;

    private InverseDocumentFrequencies(IdfImage image, WordTrie trie)
    {
        (_trie, Median) = (trie, image.Median);
        _values = image.Values;
        _indexByCell = ByCell(image.WordValues, trie.Cells);
        _others = new(image.OtherWords.Length, StringComparer.Ordinal);
        for (int index = 0; index < image.OtherWords.Length; index++)
            _others.Add(image.OtherWords[index], image.Values[image.OtherValues[index]]);
    }

    private InverseDocumentFrequencies(Dictionary<string, double> values)
    {
        _others = values;
        Median = values.Values.Order().ElementAt(values.Count / 2);
    }

    /// <summary>jieba's table of 270,132 words, read from the assembly once, when it is first asked for.</summary>
    public static InverseDocumentFrequencies Default => LazyDefault.Value;

    /// <summary>The middle one of all values; it stands for words that the table lacks.</summary>
    public double Median { get; }

    /// <summary>The value of a word; <see cref="Median"/> for one that the table lacks.</summary>
    /// <param name="word">The word.</param>
    public double this[string word]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(word);
            if (_trie?.Find(word) is >= 0 and int cell && _indexByCell[cell] > 0)
                return _values[_indexByCell[cell]];
            return _others.TryGetValue(word, out double value) ? value : Median;
        }
    }

    /// <summary>Reads a table in jieba's format: one line a word, <c>word value</c>, UTF-8.</summary>
    /// <param name="stream">The table; stays open.</param>
    /// <exception cref="FormatException">A line is malformed, or there is none.</exception>
    public static InverseDocumentFrequencies Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            string[] parts = line.Trim().Split(' ');
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
                throw new FormatException($"inverse document frequencies, line {number}: expected 'word value', found '{line}'.");
            values[parts[0]] = value;
        }
        return values.Count > 0 ? new(values) : throw new FormatException("inverse document frequencies: expected at least one line, found none.");
    }

    private static ushort[] ByCell(ReadOnlySpan<ushort> indices, ReadOnlySpan<TrieCell> cells)
    {
        ushort[] byCell = new ushort[cells.Length];
        int word = 0;
        for (int cell = 0; cell < byCell.Length; cell++)
        {
            if (cells[cell].Frequency != 0)
                byCell[cell] = indices[word++];
        }
        return byCell;
    }
}
