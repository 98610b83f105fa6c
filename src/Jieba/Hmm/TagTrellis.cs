namespace Jieba.Hmm;

/// <summary>Room for decoding one run of characters with the <see cref="TagModel"/>: for each character its possible states.</summary>
internal sealed class TagTrellis
{
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

    /// <summary>Makes room for a run.</summary>
    /// <param name="length">Its length.</param>
    public void ReserveRun(int length)
    {
        if (Offsets.Length > length)
            return;
        Offsets = new int[Math.Max(length + 1, 64)];
        Path = new byte[Offsets.Length];
    }

    /// <summary>Makes room for the states of one more character.</summary>
    /// <param name="used">How many entries are in use.</param>
    public void ReserveStates(int used)
    {
        int needed = used + TagModel.StateCount;
        if (States.Length >= needed)
            return;
        byte[] states = States, predecessors = Predecessors;
        Array.Resize(ref states, Math.Max(needed, used * 2));
        Array.Resize(ref predecessors, states.Length);
        (States, Predecessors) = (states, predecessors);
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

    private static double[] NewScores()
    {
        double[] scores = new double[TagModel.StateCount];
        Array.Fill(scores, double.NegativeInfinity);
        return scores;
    }
}
