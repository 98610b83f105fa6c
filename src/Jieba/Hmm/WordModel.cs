using Jieba.Image;
using Jieba.Trie;

namespace Jieba.Hmm;

/// <summary>
/// jieba's <c>finalseg</c>: finds words among characters that the dictionary leaves single. Each character is the beginning (B), the
/// middle (M) or the end (E) of a word or a word alone (S); Viterbi's algorithm finds the likeliest sequence. Immutable.
/// </summary>
internal sealed class WordModel
{
    private const int B = 0, E = 1, M = 2, S = 3;

    private readonly double[] _emissions;
    private readonly double[] _start;
    private readonly double[] _steps;

    /// <summary>Unpacks the model of an image.</summary>
    /// <param name="sections">The model.</param>
    public WordModel(WordModelSections sections)
    {
        (_start, _steps) = (sections.Start, sections.Steps);
        _emissions = new double[sections.Emissions.Length];
        for (int index = 0; index < _emissions.Length; index++)
            _emissions[index] = sections.Values[sections.Emissions[index]];
    }

    /// <summary>Cuts a run of Han characters.</summary>
    /// <param name="run">The run; at least one character, all of them Han.</param>
    /// <param name="trellis">Room to work in.</param>
    /// <returns>For each place where a word starts, where it ends; valid until the trellis is used again.</returns>
    public ReadOnlySpan<int> Cut(ReadOnlySpan<char> run, WordTrellis trellis)
    {
        trellis.Reserve(run.Length);
        Span<byte> predecessors = trellis.Predecessors.AsSpan(0, run.Length);
        bool endsAlone = Decode(run, predecessors);
        Trace(predecessors, endsAlone ? S : E, trellis.Ends);
        return trellis.Ends.AsSpan(0, run.Length);
    }

    /// <summary>
    /// Scores all sequences. A bit of a predecessor byte is set where the predecessor with the larger letter is at least as good:
    /// S before E, M before B. Python breaks ties so.
    /// </summary>
    /// <returns>Whether the last character is a word alone.</returns>
    private bool Decode(ReadOnlySpan<char> run, Span<byte> predecessors)
    {
        ReadOnlySpan<double> steps = _steps;
        double eb = steps[(E * 4) + B], sb = steps[(S * 4) + B], es = steps[(E * 4) + S], ss = steps[(S * 4) + S];
        double be = steps[(B * 4) + E], me = steps[(M * 4) + E], bm = steps[(B * 4) + M], mm = steps[(M * 4) + M];
        ReadOnlySpan<double> emission = Emission(run[0]);
        double b = _start[B] + emission[B], e = _start[E] + emission[E], m = _start[M] + emission[M], s = _start[S] + emission[S];
        for (int at = 1; at < run.Length; at++)
        {
            emission = Emission(run[at]);
            double oneB = e + eb + emission[B], otherB = s + sb + emission[B];
            double oneE = b + be + emission[E], otherE = m + me + emission[E];
            double oneM = b + bm + emission[M], otherM = m + mm + emission[M];
            double oneS = e + es + emission[S], otherS = s + ss + emission[S];
            (b, e, m, s) = (Math.Max(oneB, otherB), Math.Max(oneE, otherE), Math.Max(oneM, otherM), Math.Max(oneS, otherS));
            predecessors[at] = (byte)(Bit(otherB >= oneB, B) | Bit(otherE >= oneE, E) | Bit(otherM >= oneM, M) | Bit(otherS >= oneS, S));
        }
        return s >= e;
    }

    private static void Trace(ReadOnlySpan<byte> predecessors, int state, Span<int> ends)
    {
        int end = predecessors.Length;
        for (int at = predecessors.Length - 1; at >= 0; at--)
        {
            if (state is B or S || at == 0) // without any emission a run may start in the middle of a word
            {
                ends[at] = end;
                end = at;
            }
            bool larger = (predecessors[at] & (1 << state)) != 0;
            state = state is B or S ? (larger ? S : E) : (larger ? M : B);
        }
    }

    private ReadOnlySpan<double> Emission(char character) => _emissions.AsSpan((character - Han.First) * 4, 4);

    private static int Bit(bool isSet, int state) => isSet ? 1 << state : 0;
}
