using System.Globalization;
using System.Text;
using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>Turns jieba's <c>idf.txt</c> into its image.</summary>
internal static class IdfCompiler
{
    /// <summary>Compiles the table.</summary>
    /// <param name="path">Path of <c>idf.txt</c>.</param>
    /// <param name="sections">The dictionary whose cells it is aligned with.</param>
    public static IdfImage Compile(string path, TrieSections sections)
    {
        var table = File.ReadLines(path, Encoding.UTF8).Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var values = Ranking<double>.Of(table.Values.Select(value => (value, 1L)), 0);
        var trie = new WordTrie(new CharacterTable(sections.Characters), sections.Cells, sections.Tags);
        ushort[] byCell = new ushort[trie.Cells.Length];
        var others = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach ((string word, double value) in table)
        {
            if (trie.Find(word) is >= 0 and int cell && trie.Cells[cell].Frequency != 0)
                byCell[cell] = (ushort)values[value];
            else
                others.Add(word, value);
        }
        return new IdfImage
        {
            Median = table.Values.Order().ElementAt(table.Count / 2),
            Values = values.Values,
            WordValues = [.. byCell.Where((_, cell) => trie.Cells[cell].Frequency != 0)],
            OtherWords = [.. others.Keys],
            OtherValues = [.. others.Values.Select(value => (ushort)values[value])],
        };
    }
}
