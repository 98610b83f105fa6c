using Jieba.Trie;

namespace Jieba.Cutting;

/// <summary>jieba's full mode: every word of the dictionary that stands anywhere in the text.</summary>
internal static class FullCutter
{
    /// <summary>Cuts a text.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="workspace">Room to work in.</param>
    /// <param name="tokens">Receives the words by their start.</param>
    public static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, Workspace workspace, ref ListWriter<Token> tokens)
    {
        ReadOnlySpan<ushort> entries = vocabulary.Trie.Characters.Entries;
        for (int at = 0; at < text.Length;)
        {
            int length = Blocks.Measure(text[at..], entries, CharacterTable.CutBlock);
            if (length > 0)
                CutBlock(vocabulary, text.Slice(at, length), at, workspace, ref tokens);
            else
                length = CutOutside(text[at..], entries, at, ref tokens);
            at += length;
        }
    }

    /// <summary>
    /// Latin letters and digits that are no words gather until something else comes. Python glues them over a word of several letters
    /// in between; a token is one place of the text, so that here each run is its own.
    /// </summary>
    private static void CutBlock(Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, Workspace workspace, ref ListWriter<Token> tokens)
    {
        workspace.Reserve(block.Length);
        int covered = 0;
        var latin = new Token(0, 0);
        for (int start = 0; start < block.Length; start++)
        {
            ReadOnlySpan<int> ends = WordEnds(vocabulary, block, start, workspace.Ends);
            tokens.Reserve(ends.Length + 2);
            bool isOnlyWord = ends.Length == 1 && start >= covered;
            bool isLatin = Blocks.IsLatin(block[start]);
            if (latin.Length > 0 && (!isLatin || (isOnlyWord && latin.End != start)))
                Flush(ref latin, offset, ref tokens);
            if (isOnlyWord && isLatin)
                latin = latin.Length > 0 ? new(latin.Start, ends[0] - latin.Start) : new(start, ends[0] - start);
            else
                AddWords(start, ends, isOnlyWord ? 0 : 1, offset, ref tokens);
            covered = Covered(start, ends, isOnlyWord, covered);
        }
        tokens.Reserve(1);
        Flush(ref latin, offset, ref tokens);
    }

    /// <summary>Where the words end that start at a place; the place's one character when none does.</summary>
    private static ReadOnlySpan<int> WordEnds(Vocabulary vocabulary, ReadOnlySpan<char> block, int start, Span<int> ends)
    {
        int count = 0;
        var walk = new VocabularyWalk(vocabulary);
        for (int at = start; at < block.Length && walk.Advance(block[at]); at++)
        {
            if (walk.Frequency != 0)
                ends[count++] = at + 1;
        }
        if (count == 0)
            ends[count++] = start + 1;
        return ends[..count];
    }

    private static void AddWords(int start, ReadOnlySpan<int> ends, int longerThan, int offset, ref ListWriter<Token> tokens)
    {
        foreach (int end in ends)
        {
            if (end - start > longerThan)
                tokens.Add(new(offset + start, end - start));
        }
    }

    private static int Covered(int start, ReadOnlySpan<int> ends, bool isOnlyWord, int covered) =>
        isOnlyWord || ends[^1] > start + 1 ? ends[^1] : covered;

    private static void Flush(ref Token latin, int offset, ref ListWriter<Token> tokens)
    {
        if (latin.Length > 0)
            tokens.Add(new(offset + latin.Start, latin.Length));
        latin = new(0, 0);
    }

    /// <summary>Cuts what stands between blocks at white space. Nothing beside white space is an empty word, as in jieba.</summary>
    private static int CutOutside(ReadOnlySpan<char> text, ReadOnlySpan<ushort> entries, int offset, ref ListWriter<Token> tokens)
    {
        int start = 0, at = 0;
        while (at < text.Length && (entries[text[at]] & CharacterTable.CutBlock) == 0)
        {
            if (!IsSpace(text[at]))
            {
                at++;
                continue;
            }
            int length = text[at] == '\r' ? Blocks.MeasureOutside(text[at..]) : 1;
            tokens.Reserve(2);
            tokens.Add(new(offset + start, at - start));
            tokens.Add(new(offset + at, length));
            start = at += length;
        }
        tokens.Reserve(1);
        tokens.Add(new(offset + start, at - start));
        return at;
    }

    /// <summary>What <c>\s</c> matches in Python: white space and the information separators U+001C to U+001F.</summary>
    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001C' and <= '\u001F';
}
