namespace Jieba.Compiler;

/// <summary>The tables of jieba's hidden Markov models, as they stand in its Python modules.</summary>
internal static class ModelSource
{
    /// <summary>Log probability that jieba gives to what the model has not seen.</summary>
    public const double Missing = -3.14e100;

    /// <summary>Reads one value a state, as of <c>prob_start.py</c>.</summary>
    /// <param name="path">Path of the module.</param>
    public static Dictionary<string, double> ReadValues(string path) =>
        Read(path).ToDictionary(pair => State(pair.Key), pair => (double)pair.Value);

    /// <summary>Reads values by state and state or by state and character, as of <c>prob_trans.py</c> and <c>prob_emit.py</c>.</summary>
    /// <param name="path">Path of the module.</param>
    public static Dictionary<string, Dictionary<string, double>> ReadRows(string path) => Read(path).ToDictionary(
        pair => State(pair.Key),
        pair => ((List<KeyValuePair<object, object>>)pair.Value).ToDictionary(cell => State(cell.Key), cell => (double)cell.Value));

    /// <summary>Reads the states that each character may have, as of <c>char_state_tab.py</c>.</summary>
    /// <param name="path">Path of the module.</param>
    public static Dictionary<string, HashSet<string>> ReadAllowed(string path) => Read(path).ToDictionary(
        pair => (string)pair.Key,
        pair => ((List<object>)pair.Value).Select(State).ToHashSet());

    private static List<KeyValuePair<object, object>> Read(string path) => PythonLiteral.ReadTable(File.ReadAllText(path));

    /// <summary>A state is a letter, or a pair of letter and tag; the pair ('B', 'nr') becomes "Bnr".</summary>
    private static string State(object key) => key is List<object> pair ? string.Concat(pair) : (string)key;
}
