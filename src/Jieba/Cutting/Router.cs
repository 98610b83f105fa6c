using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jieba.Trie;

namespace Jieba.Cutting;

/// <summary>
/// Finds the likeliest cut of a block by the frequencies of its words. One pass from the end to the start walks the trie and scores at
/// once, without a graph in between. Of equal scores the longest word wins, as in jieba.
/// </summary>
internal static class Router
{
    /// <summary>Fills <see cref="Workspace.Ends"/> for each place of the block.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="block">The block, not empty.</param>
    /// <param name="workspace">Room to work in.</param>
    public static void Find(Vocabulary vocabulary, ReadOnlySpan<char> block, Workspace workspace)
    {
        workspace.Reserve(block.Length);
        if (vocabulary.UserWords is not null)
            FindWithUserWords(vocabulary, block, workspace);
        else
            FindPlain(vocabulary, block, workspace);
    }

    /// <summary>
    /// The hot loop of the library. References instead of indexing: every code plus every base is inside the cells (the image's builder
    /// sees to it), and code 0 behind the block, which no cell carries, stops each walk in time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindPlain(Vocabulary vocabulary, ReadOnlySpan<char> block, Workspace workspace)
    {
        ref ushort entries = ref MemoryMarshal.GetReference(vocabulary.Trie.Characters.Entries);
        ref TrieCell cells = ref MemoryMarshal.GetReference(vocabulary.Trie.Cells);
        ref double weights = ref MemoryMarshal.GetArrayDataReference(vocabulary.Weights);
        ref ushort codes = ref MemoryMarshal.GetArrayDataReference(workspace.Codes);
        ref double scores = ref MemoryMarshal.GetArrayDataReference(workspace.Scores);
        ref int ends = ref MemoryMarshal.GetArrayDataReference(workspace.Ends);
        Unsafe.Add(ref codes, block.Length) = 0;
        Unsafe.Add(ref scores, block.Length) = 0;
        for (nint start = block.Length - 1; start >= 0; start--)
        {
            int code = Unsafe.Add(ref entries, block[(int)start]) & CharacterTable.CodeMask;
            Unsafe.Add(ref codes, start) = (ushort)code;
            double best = double.NegativeInfinity;
            nint end = start, at = start;
            ref TrieCell cell = ref Unsafe.Add(ref cells, WordTrie.Root + code);
            while (cell.Check == code)
            {
                at++;
                double score = Unsafe.Add(ref weights, cell.Frequency) + Unsafe.Add(ref scores, at);
                if (score >= best)
                    (best, end) = (score, at);
                code = Unsafe.Add(ref codes, at);
                cell = ref Unsafe.Add(ref cells, cell.Base + code);
            }
            if (double.IsNegativeInfinity(best))
                (best, end) = (vocabulary.UnknownWeight + Unsafe.Add(ref scores, start + 1), start + 1);
            Unsafe.Add(ref scores, start) = best;
            Unsafe.Add(ref ends, start) = (int)end;
        }
    }

    private static void FindWithUserWords(Vocabulary vocabulary, ReadOnlySpan<char> block, Workspace workspace)
    {
        workspace.Scores[block.Length] = 0;
        for (int start = block.Length - 1; start >= 0; start--)
        {
            double best = double.NegativeInfinity;
            int end = start;
            var walk = new VocabularyWalk(vocabulary);
            for (int at = start; at < block.Length && walk.Advance(block[at]); at++)
            {
                double score = vocabulary.Weights[walk.Frequency] + workspace.Scores[at + 1];
                if (score >= best)
                    (best, end) = (score, at + 1);
            }
            if (double.IsNegativeInfinity(best))
                (best, end) = (vocabulary.UnknownWeight + workspace.Scores[start + 1], start + 1);
            workspace.Scores[start] = best;
            workspace.Ends[start] = end;
        }
    }
}
