using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>Turns the tables of jieba's <c>posseg</c> into sections of the image.</summary>
internal sealed class TagModelCompiler
{
    private readonly Dictionary<string, double> _start;
    private readonly Dictionary<string, Dictionary<string, double>> _steps;
    private readonly Dictionary<string, Dictionary<string, double>> _emissions;
    private readonly Dictionary<string, HashSet<string>> _allowed;
    private readonly string[] _states;
    private readonly Ranking<double> _values;

    /// <summary>Reads the tables.</summary>
    /// <param name="folder">Folder <c>posseg</c> of jieba.</param>
    public TagModelCompiler(string folder)
    {
        _start = ModelSource.ReadValues(Path.Combine(folder, "prob_start.py"));
        _steps = ModelSource.ReadRows(Path.Combine(folder, "prob_trans.py"));
        _emissions = ModelSource.ReadRows(Path.Combine(folder, "prob_emit.py"));
        _allowed = ModelSource.ReadAllowed(Path.Combine(folder, "char_state_tab.py"));
        _states = [.. _start.Keys.Order(StringComparer.Ordinal)];
        _values = Ranking<double>.Of(_emissions.Values.SelectMany(row => row.Values).Select(value => (value, 1L)), ModelSource.Missing);
    }

    /// <summary>Compiles the model.</summary>
    public TagModelSections Compile()
    {
        byte[][] targets = Array.ConvertAll(_states, state => Indices(next => _steps[state].ContainsKey(next)));
        var emissions = Enumerable.Range(Han.First, Han.Count).Select(unit => EmissionsOf($"{(char)unit}")).ToList();
        return new TagModelSections
        {
            States = _states,
            Start = Array.ConvertAll(_states, state => _start[state]),
            StepCounts = Array.ConvertAll(targets, row => checked((byte)row.Length)),
            StepTargets = [.. targets.SelectMany(row => row)],
            StepValues = [.. _states.SelectMany((state, index) => targets[index].Select(next => _steps[state][_states[next]]))],
            Values = _values.Values,
            AllowedCounts = [.. emissions.Select(emission => checked((byte)emission.Allowed.Length))],
            OtherCounts = [.. emissions.Select(emission => checked((byte)emission.Others.Length))],
            EmissionStates = [.. emissions.SelectMany(emission => emission.Allowed.Concat(emission.Others))],
            EmissionValues = [.. emissions.SelectMany(emission => emission.Values)],
        };
    }

    private (byte[] Allowed, byte[] Others, ushort[] Values) EmissionsOf(string character)
    {
        HashSet<string> mayHave = _allowed.GetValueOrDefault(character) ?? [];
        byte[] allowed = Indices(mayHave.Contains);
        byte[] others = Indices(state => !mayHave.Contains(state) && _emissions[state].ContainsKey(character));
        return (allowed, others, [.. allowed.Concat(others).Select(state => EmissionValue(_states[state], character))]);
    }

    private ushort EmissionValue(string state, string character) =>
        checked((ushort)_values[_emissions[state].GetValueOrDefault(character, ModelSource.Missing)]);

    private byte[] Indices(Predicate<string> isWanted) =>
        [.. Enumerable.Range(0, _states.Length).Where(index => isWanted(_states[index])).Select(index => checked((byte)index))];
}
