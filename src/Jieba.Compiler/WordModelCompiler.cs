using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>Turns the tables of jieba's <c>finalseg</c> into sections of the image.</summary>
internal static class WordModelCompiler
{
    private const string States = "BEMS";

    /// <summary>Compiles the model.</summary>
    /// <param name="folder">Folder <c>finalseg</c> of jieba.</param>
    public static WordModelSections Compile(string folder)
    {
        Dictionary<string, double> start = ModelSource.ReadValues(Path.Combine(folder, "prob_start.py"));
        var steps = ModelSource.ReadRows(Path.Combine(folder, "prob_trans.py"));
        var emissions = ModelSource.ReadRows(Path.Combine(folder, "prob_emit.py"));
        var values = Ranking<double>.Of(emissions.Values.SelectMany(row => row.Values).Select(value => (value, 1L)), ModelSource.Missing);
        return new WordModelSections
        {
            Start = [.. States.Select(state => start[$"{state}"])],
            Steps = [.. States.SelectMany(from => States.Select(to => steps[$"{from}"].GetValueOrDefault($"{to}", ModelSource.Missing)))],
            Values = values.Values,
            Emissions = Emissions(emissions, values),
        };
    }

    private static ushort[] Emissions(Dictionary<string, Dictionary<string, double>> emissions, Ranking<double> values)
    {
        ushort[] indices = new ushort[Han.Count * States.Length];
        for (int state = 0; state < States.Length; state++)
        {
            foreach ((string character, double value) in emissions[$"{States[state]}"])
            {
                if (character.Length == 1 && Han.Is(character[0]))
                    indices[((character[0] - Han.First) * States.Length) + state] = checked((ushort)values[value]);
            }
        }
        return indices;
    }
}
