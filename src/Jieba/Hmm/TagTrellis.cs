namespace Jieba.Hmm;

/// <summary>Room for decoding one run of characters with the <see cref="TagModel"/>: for each character its possible states.</summary>
internal sealed class TagTrellis
{
    /// <summary>A run with more states is settled from time to time.</summary>
    private const int SettleBeyond = 1 << 16;

    private int _first;
    private int _limit;

    /// <summary>Where the states of each character start in <see cref="States"/>; one more entry than characters.</summary>
    public int[] Offsets { get; private set; } = [];

    /// <summary>The chosen state of each character.</summary>
    public byte[] Path { get; private set; } = [];

    /// <summary>The possible states of all characters, ascending for each.</summary>
    public byte[] States { get; private set; } = [];

    /// <summary>For each of those the index, among the states of the character before, of its best predecessor.</summary>
    public byte[] Predecessors { get; private set; } = [];

    /// <summary>Score of the best path to each state of the character before; negative infinity for what it cannot have.</summary>
    public double[] Scores { get; } = NewScores();

    /// <summary>Score of the best path to each possible state of the current character, in their order.</summary>
    public double[] NextScores { get; } = new double[TagModel.StateCount];

    /// <summary>Index of each state among those of the character before.</summary>
    public byte[] Indices { get; } = new byte[TagModel.StateCount];

    /// <summary>Makes room for a run and starts with its first character.</summary>
    /// <param name="length">Its length.</param>
    public void ReserveRun(int length)
    {
        (_first, _limit) = (0, SettleBeyond);
        Resize(0);
        if (Offsets.Length > length)
            return;
        Offsets = new int[Math.Max(length + 1, 64)];
        Path = new byte[Offsets.Length];
    }

    /// <summary>Makes room for the states of one more character; of a very long run it settles what can be settled.</summary>
    /// <param name="at">Index of the character.</param>
    public void ReserveStates(int at)
    {
        if (Offsets[at] > _limit)
        {
            Settle(at - 1);
            _limit = Offsets[at] + SettleBeyond;
        }
        Resize(Offsets[at]);
    }

    /// <summary>Walks back along the best predecessors and notes the states in <see cref="Path"/>.</summary>
    /// <param name="last">Index of the character to start from.</param>
    /// <param name="chosen">Index of its state.</param>
    public void Trace(int last, int chosen)
    {
        for (int at = last; at >= _first; at--)
        {
            int entry = Offsets[at] + chosen;
            Path[at] = States[entry];
            chosen = Predecessors[entry];
        }
    }

    /// <summary>Lets go of room beyond a limit.</summary>
    /// <param name="longest">The limit, in characters.</param>
    public void Trim(int longest)
    {
        if (Offsets.Length > longest)
            (Offsets, Path) = ([], []);
        if (States.Length > longest * 16)
            (States, Predecessors) = ([], []);
    }

    /// <summary>
    /// Where all paths that may still win have one state in common, what lies before is decided. Its states are let go, so that a run
    /// of millions of characters needs little room.
    /// </summary>
    private void Settle(int last)
    {
        Span<bool> alive = stackalloc bool[TagModel.StateCount], before = stackalloc bool[TagModel.StateCount];
        alive[..(Offsets[last + 1] - Offsets[last])].Fill(true);
        for (int at = last; at > _first; at--)
        {
            before.Clear();
            for (int entry = Offsets[at]; entry < Offsets[at + 1]; entry++)
                before[Predecessors[entry]] |= alive[entry - Offsets[at]];
            if (before.Count(true) == 1)
            {
                Trace(at - 1, before.IndexOf(true));
                LetGo(at, last);
                return;
            }
            before.CopyTo(alive);
        }
    }

    private void LetGo(int first, int last)
    {
        int start = Offsets[first], count = Offsets[last + 1] - start;
        States.AsSpan(start, count).CopyTo(States);
        Predecessors.AsSpan(start, count).CopyTo(Predecessors);
        for (int at = first; at <= last + 1; at++)
            Offsets[at] -= start;
        _first = first;
    }

    private void Resize(int used)
    {
        int needed = used + TagModel.StateCount;
        if (States.Length >= needed)
            return;
        byte[] states = States, predecessors = Predecessors;
        Array.Resize(ref states, Math.Max(needed, used * 2));
        Array.Resize(ref predecessors, states.Length);
        (States, Predecessors) = (states, predecessors);
    }

    private static double[] NewScores()
    {
        double[] scores = new double[TagModel.StateCount];
        Array.Fill(scores, double.NegativeInfinity);
        return scores;
    }
}
