using System.Globalization;
using System.Text;

namespace Jieba.Compiler;

/// <summary>jieba's <c>dict.txt</c>: one line a word, <c>word frequency tag</c>.</summary>
internal sealed class DictionarySource
{
    private readonly Dictionary<string, (int Frequency, string Tag)> _words = new(StringComparer.Ordinal);

    private DictionarySource()
    {
    }

    /// <summary>Words with frequency and tag. A word that stands twice has the values of its last line.</summary>
    public IReadOnlyDictionary<string, (int Frequency, string Tag)> Words => _words;

    /// <summary>Sum of the frequencies of all lines, repeated words included, as jieba counts.</summary>
    public long Total { get; private set; }

    /// <summary>Reads the file.</summary>
    /// <param name="path">Path of <c>dict.txt</c>, UTF-8.</param>
    /// <exception cref="InvalidDataException">A line has another shape.</exception>
    public static DictionarySource Read(string path)
    {
        var source = new DictionarySource();
        int number = 0;
        foreach (string line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.Length > 0)
                source.Add(line, number);
        }
        return source;
    }

    private void Add(string line, int number)
    {
        string[] parts = line.Split(' ');
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int frequency))
            throw new InvalidDataException($"dict.txt, line {number}: expected 'word frequency tag', found '{line}'.");
        _words[parts[0]] = (frequency, parts[2]);
        Total += frequency;
    }
}
