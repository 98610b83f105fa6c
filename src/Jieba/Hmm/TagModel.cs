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
        int count = Start(run[0], trellis);
        for (int at = 1; at < run.Length; at++)
        {
            trellis.ReserveStates(at);
            Span<byte> before = trellis.States.AsSpan(trellis.Offsets[at - 1], count);
            int next = Step(run[at], before, trellis, trellis.Offsets[at]);
            Advance(trellis, before, trellis.Offsets[at], next);
            trellis.Offsets[at + 1] = trellis.Offsets[at] + next;
            count = next;
        }
        trellis.Trace(run.Length - 1, Best(trellis, trellis.States.AsSpan(trellis.Offsets[run.Length - 1], count)));
        return trellis.Path.AsSpan(0, run.Length);
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
        var predecessors = new WordEnds(before);
        int found = 0;
        for (int index = 0; index < allowed.Length; index++)
            found += Reach(allowed[index], _sections.Values[values[index]], predecessors, trellis, used, found);
        return found > 0 ? found : ReachAny(character, predecessors, trellis, used);
    }

    /// <summary>A character that may have none of the states that can follow gets all that can.</summary>
    private int ReachAny(char character, WordEnds predecessors, TagTrellis trellis, int used)
    {
        int found = 0;
        for (int state = 0; state < StateCount; state++)
            found += Reach(state, Emission(character, state), predecessors, trellis, used, found);
        return found;
    }

    /// <summary>Finds the best predecessor of a state; of equals the last, as Python does. The sum is in Python's order.</summary>
    /// <returns>1 when the state can follow, else 0.</returns>
    private int Reach(int state, double emission, WordEnds predecessors, TagTrellis trellis, int used, int found)
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
            Improve(predecessors.Ends, steps, scores, emission, ref best, ref predecessor);
            Improve(predecessors.Singles, steps, scores, emission, ref best, ref predecessor);
        }
        if (double.IsNegativeInfinity(best))
            return 0;
        trellis.States[used + found] = (byte)state;
        trellis.Predecessors[used + found] = trellis.Indices[predecessor];
        trellis.NextScores[found] = best;
        return 1;
    }

    private static void Improve(
        ReadOnlySpan<byte> candidates, ReadOnlySpan<double> steps, ReadOnlySpan<double> scores, double emission, ref double best, ref int predecessor)
    {
        foreach (byte candidate in candidates)
        {
            double score = scores[candidate] + steps[candidate] + emission;
            if (score >= best)
                (best, predecessor) = (score, candidate);
        }
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

    /// <summary>Index of the best of the last character's states; clears the scores for the next run.</summary>
    private static int Best(TagTrellis trellis, ReadOnlySpan<byte> last)
    {
        int chosen = 0;
        for (int index = 1; index < last.Length; index++)
        {
            if (trellis.Scores[last[index]] >= trellis.Scores[last[chosen]])
                chosen = index;
        }
        Advance(trellis, last, 0, 0);
        return chosen;
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

    /// <summary>The states of a character after which a word can start: ends of words and words alone.</summary>
    private readonly ref struct WordEnds
    {
        /// <summary>Finds them.</summary>
        /// <param name="states">All states that the character can have, ascending.</param>
        public WordEnds(ReadOnlySpan<byte> states)
        {
            int ends = 0;
            while (ends < states.Length && states[ends] < E)
                ends++;
            int middles = ends;
            while (middles < states.Length && states[middles] < M)
                middles++;
            int singles = middles;
            while (singles < states.Length && states[singles] < S)
                singles++;
            Ends = states[ends..middles];
            Singles = states[singles..];
        }

        public ReadOnlySpan<byte> Ends { get; }

        public ReadOnlySpan<byte> Singles { get; }
    }
}
