namespace Jieba.Hmm;

/// <summary>Room for decoding one run of characters with the <see cref="WordModel"/>.</summary>
internal sealed class WordTrellis
{
    /// <summary>For each character, one bit a state (B E M S): which of its two predecessors is better.</summary>
    public byte[] Predecessors { get; private set; } = [];

    /// <summary>For each place where a word starts, where it ends.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>Makes room for a run.</summary>
    /// <param name="length">Its length.</param>
    public void Reserve(int length)
    {
        if (Predecessors.Length >= length)
            return;
        Predecessors = new byte[Math.Max(length, 64)];
        Ends = new int[Predecessors.Length];
    }

    /// <summary>Lets go of room beyond a limit.</summary>
    /// <param name="longest">The limit.</param>
    public void Trim(int longest)
    {
        if (Predecessors.Length > longest)
            (Predecessors, Ends) = ([], []);
    }
}
