using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Hmm;

/// <summary>
/// jieba's <c>posseg</c>: finds words and their tags among characters that the dictionary leaves single. A state is a place in the
/// word (B E M S) with a tag; a table says which states a character may have. Immutable.
/// </summary>
internal sealed class TagModel
{
    /// <summary>Number of states: four places, each with every tag, in the order B E M S and there by tag.</summary>
    public const int StateCount = 256;

    private const int TagCount = StateCount / 4;
    private const int B = 0, E = TagCount, M = 2 * TagCount, S = 3 * TagCount;

    private readonly TagModelSections _sections;
    private readonly double[] _steps = new double[StateCount * StateCount];
    private readonly int[] _offsets = new int[Han.Count + 1];
    private readonly string[] _tags;

    /// <summary>Unpacks the model of an image.</summary>
    /// <param name="sections">The model.</param>
    public TagModel(TagModelSections sections)
    {
        _sections = sections;
        _tags = Array.ConvertAll(sections.States, state => string.Intern(state[1..]));
        for (int unit = 0; unit < Han.Count; unit++)
            _offsets[unit + 1] = _offsets[unit] + sections.AllowedCounts[unit] + sections.OtherCounts[unit];
        Array.Fill(_steps, double.NegativeInfinity);
        for (int from = 0, at = 0; from < StateCount; from++)
        {
            for (int end = at + sections.StepCounts[from]; at < end; at++)
                _steps[(sections.StepTargets[at] * StateCount) + from] = sections.StepValues[at];
        }
    }

    /// <summary>Whether a state begins a word or is a word.</summary>
    public static bool Starts(int state) => state is < E or >= S;

    /// <summary>Whether a state ends a word or is a word.</summary>
    public static bool Ends(int state) => state is >= E and < M or >= S;

    /// <summary>The tag of a state.</summary>
    public string Tag(int state) => _tags[state];

    /// <summary>Finds the likeliest states of a run of Han characters.</summary>
    /// <param name="run">The run; at least one character, all of them Han.</param>
    /// <param name="trellis">Room to work in.</param>
    /// <returns>The state of each character; valid until the trellis is used again.</returns>
    public ReadOnlySpan<byte> Decode(ReadOnlySpan<char> run, TagTrellis trellis)
    {
        trellis.ReserveRun(run.Length);
        trellis.ReserveStates(0);
        int count = Start(run[0], trellis);
        for (int at = 1; at < run.Length; at++)
        {
            int used = trellis.Offsets[at];
            trellis.ReserveStates(used);
            Span<byte> before = trellis.States.AsSpan(trellis.Offsets[at - 1], count);
            int next = Step(run[at], before, trellis, used);
            Advance(trellis, before, used, next);
            trellis.Offsets[at + 1] = used + next;
            count = next;
        }
        return Trace(run.Length, trellis);
    }

    private int Start(char character, TagTrellis trellis)
    {
        ReadOnlySpan<byte> allowed = AllowedStates(character);
        ReadOnlySpan<ushort> values = AllowedValues(character);
        bool isUnknown = allowed.IsEmpty;
        int count = isUnknown ? StateCount : allowed.Length;
        for (int index = 0; index < count; index++)
        {
            int state = isUnknown ? index : allowed[index];
            double emission = isUnknown ? Emission(character, state) : _sections.Values[values[index]];
            trellis.States[index] = (byte)state;
            trellis.NextScores[index] = _sections.Start[state] + emission;
        }
        Advance(trellis, [], 0, count);
        trellis.Offsets[1] = count;
        return count;
    }

    /// <summary>Finds the states that a character can have after those before, each with its best predecessor.</summary>
    /// <returns>How many states were found, at least one.</returns>
    private int Step(char character, ReadOnlySpan<byte> before, TagTrellis trellis, int used)
    {
        ReadOnlySpan<byte> allowed = AllowedStates(character);
        ReadOnlySpan<ushort> values = AllowedValues(character);
        int found = 0;
        for (int index = 0; index < allowed.Length; index++)
            found += Reach(allowed[index], _sections.Values[values[index]], before, trellis, used, found);
        return found > 0 ? found : ReachAny(character, before, trellis, used);
    }

    /// <summary>A character that may have none of the states that can follow gets all that can.</summary>
    private int ReachAny(char character, ReadOnlySpan<byte> before, TagTrellis trellis, int used)
    {
        int found = 0;
        for (int state = 0; state < StateCount; state++)
            found += Reach(state, Emission(character, state), before, trellis, used, found);
        return found;
    }

    /// <summary>Finds the best predecessor of a state; of equals the last, as Python does. The sum is in Python's order.</summary>
    /// <returns>1 when the state can follow, else 0.</returns>
    private int Reach(int state, double emission, ReadOnlySpan<byte> before, TagTrellis trellis, int used, int found)
    {
        ReadOnlySpan<double> steps = _steps.AsSpan(state * StateCount, StateCount);
        ReadOnlySpan<double> scores = trellis.Scores;
        double best = double.NegativeInfinity;
        int predecessor = -1;
        if (state is >= E and < S)
        {
            int tag = state & (TagCount - 1);
            double fromB = scores[B + tag] + steps[B + tag] + emission, fromM = scores[M + tag] + steps[M + tag] + emission;
            (best, predecessor) = fromM >= fromB ? (fromM, M + tag) : (fromB, B + tag);
        }
        else
        {
            foreach (byte candidate in before)
            {
                double score = scores[candidate] + steps[candidate] + emission;
                if (score >= best)
                    (best, predecessor) = (score, candidate);
            }
        }
        if (double.IsNegativeInfinity(best))
            return 0;
        trellis.States[used + found] = (byte)state;
        trellis.Predecessors[used + found] = trellis.Indices[predecessor];
        trellis.NextScores[found] = best;
        return 1;
    }

    /// <summary>Makes the current character's states those of the character before.</summary>
    private static void Advance(TagTrellis trellis, ReadOnlySpan<byte> before, int used, int count)
    {
        foreach (byte state in before)
            trellis.Scores[state] = double.NegativeInfinity;
        for (int index = 0; index < count; index++)
        {
            byte state = trellis.States[used + index];
            trellis.Scores[state] = trellis.NextScores[index];
            trellis.Indices[state] = (byte)index;
        }
    }

    /// <summary>Walks back along the best predecessors.</summary>
    private static ReadOnlySpan<byte> Trace(int length, TagTrellis trellis)
    {
        int start = trellis.Offsets[length - 1];
        ReadOnlySpan<byte> last = trellis.States.AsSpan(start, trellis.Offsets[length] - start);
        int chosen = 0;
        for (int index = 1; index < last.Length; index++)
        {
            if (trellis.Scores[last[index]] >= trellis.Scores[last[chosen]])
                chosen = index;
        }
        Advance(trellis, last, 0, 0);
        for (int at = length - 1; at >= 0; at--)
        {
            int entry = trellis.Offsets[at] + chosen;
            trellis.Path[at] = trellis.States[entry];
            chosen = trellis.Predecessors[entry];
        }
        return trellis.Path.AsSpan(0, length);
    }

    private ReadOnlySpan<byte> AllowedStates(char character) =>
        _sections.EmissionStates.AsSpan(_offsets[character - Han.First], _sections.AllowedCounts[character - Han.First]);

    private ReadOnlySpan<ushort> AllowedValues(char character) =>
        _sections.EmissionValues.AsSpan(_offsets[character - Han.First], _sections.AllowedCounts[character - Han.First]);

    private double Emission(char character, int state)
    {
        int start = _offsets[character - Han.First], end = _offsets[character - Han.First + 1];
        int index = _sections.EmissionStates.AsSpan(start, end - start).IndexOf((byte)state);
        return _sections.Values[index < 0 ? 0 : _sections.EmissionValues[start + index]];
    }
}
