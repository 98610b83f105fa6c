using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jieba.Trie;
using Jieba.UserWords;

namespace Jieba.Cutting;

/// <summary>
/// Finds the likeliest cut of a block by the frequencies of its words. One pass from the end to the start walks the trie and scores at
/// once, without a graph in between. Of equal scores the longest word wins, as in jieba.
/// </summary>
internal static class Router
{
    /// <summary>
    /// Fills <see cref="Workspace.Ends"/> for each place of the block. This is the hot loop of the library. References instead of
    /// indexing: every code plus every base is inside the cells (the image's builder sees to it), and code 0 behind the block, which no
    /// cell carries, stops each walk in time.
    /// </summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="block">The block, not empty.</param>
    /// <param name="workspace">Room to work in.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Find(Vocabulary vocabulary, ReadOnlySpan<char> block, Workspace workspace)
    {
        workspace.Reserve(block.Length);
        ref ushort entries = ref MemoryMarshal.GetReference(vocabulary.Trie.Characters.Entries);
        ref TrieCell cells = ref MemoryMarshal.GetReference(vocabulary.Trie.Cells);
        ref double logarithms = ref MemoryMarshal.GetArrayDataReference(vocabulary.Logarithms);
        ref ushort codes = ref MemoryMarshal.GetArrayDataReference(workspace.Codes);
        ref double scores = ref MemoryMarshal.GetArrayDataReference(workspace.Scores);
        ref int ends = ref MemoryMarshal.GetArrayDataReference(workspace.Ends);
        UserTrie? users = vocabulary.UserWords;
        double logTotal = vocabulary.LogTotal;
        Unsafe.Add(ref codes, block.Length) = 0;
        Unsafe.Add(ref scores, block.Length) = 0;
        for (nint start = block.Length - 1; start >= 0; start--)
        {
            char unit = block[(int)start];
            int code = Unsafe.Add(ref entries, unit) & CharacterTable.CodeMask;
            Unsafe.Add(ref codes, start) = (ushort)code;
            double best = double.NegativeInfinity;
            nint end = start, at = start;
            if (users is not null && users.MayStartWith(unit, start + 1 < block.Length ? block[(int)start + 1] : char.MinValue))
            {
                (best, end) = WalkWithUserWords(vocabulary, block, (int)start, workspace.Scores);
            }
            else
            {
                ref TrieCell cell = ref Unsafe.Add(ref cells, WordTrie.Root + code);
                while (cell.Check == code)
                {
                    at++;
                    double score = Unsafe.Add(ref logarithms, cell.Frequency) - logTotal + Unsafe.Add(ref scores, at);
                    if (score >= best)
                        (best, end) = (score, at);
                    code = Unsafe.Add(ref codes, at);
                    cell = ref Unsafe.Add(ref cells, cell.Base + code);
                }
            }
            if (double.IsNegativeInfinity(best))
                (best, end) = (0 - logTotal + Unsafe.Add(ref scores, start + 1), start + 1);
            Unsafe.Add(ref scores, start) = best;
            Unsafe.Add(ref ends, start) = (int)end;
        }
    }

    /// <summary>The same walk through the user's words too, for a place where one of them may start.</summary>
    private static (double Best, int End) WalkWithUserWords(Vocabulary vocabulary, ReadOnlySpan<char> block, int start, double[] scores)
    {
        double best = double.NegativeInfinity;
        int end = start;
        var walk = new VocabularyWalk(vocabulary);
        for (int at = start; at < block.Length && walk.Advance(block[at]); at++)
        {
            double score = vocabulary.Logarithms[walk.Frequency] - vocabulary.LogTotal + scores[at + 1];
            if (score >= best)
                (best, end) = (score, at + 1);
        }
        return (best, end);
    }
}
