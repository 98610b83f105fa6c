using Jieba.Hmm;

namespace Jieba.Cutting;

/// <summary>What a call needs beside its result. One is kept for each thread, so that calls allocate nothing once they are warm.</summary>
internal sealed class Workspace
{
    /// <summary>A longer block's arrays are not kept: blocks of real text have fewer than a hundred characters.</summary>
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static Workspace? t_kept;

    /// <summary>Trie codes of the block and a 0 behind it.</summary>
    public ushort[] Codes { get; private set; } = [];

    /// <summary>Score of the best route from each place of the block to its end.</summary>
    public double[] Scores { get; private set; } = [];

    /// <summary>Where the word ends that the best route takes at each place.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>Words of accurate mode for a mode that goes on from them.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>Room for the decoding of unknown words.</summary>
    public WordTrellis Words { get; } = new();

    /// <summary>Room for the decoding of unknown words with tags.</summary>
    public TagTrellis Tags { get; } = new();

    /// <summary>Takes the thread's workspace, or a new one when a call within a call needs its own.</summary>
    public static Workspace Rent()
    {
        Workspace workspace = t_kept ?? new Workspace();
        t_kept = null;
        return workspace;
    }

    /// <summary>Gives the workspace back.</summary>
    public void Return()
    {
        Tokens.Clear();
        if (Codes.Length > LongestKept)
            (Codes, Scores, Ends) = ([], [], []);
        if (Tokens.Capacity > LongestKept)
            Tokens.Capacity = 0;
        Words.Trim(LongestKept);
        Tags.Trim(LongestKept);
        t_kept = this;
    }

    /// <summary>Makes room for a block.</summary>
    /// <param name="length">Length of the block.</param>
    public void Reserve(int length)
    {
        if (Codes.Length > length)
            return;
        int size = Math.Max(length + 1, (int)Math.Min(length * 2L, LongestKept));
        (Codes, Scores, Ends) = (new ushort[size], new double[size], new int[size]);
    }
}
