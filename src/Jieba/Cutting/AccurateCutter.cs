using Jieba.Trie;

namespace Jieba.Cutting;

/// <summary>jieba's accurate mode: the likeliest words; what stays single may be joined by the word model.</summary>
internal static class AccurateCutter
{
    /// <summary>Cuts a text.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="usesModel">Whether the word model looks for words that the dictionary lacks.</param>
    /// <param name="workspace">Room to work in.</param>
    /// <param name="tokens">Receives the words in order.</param>
    public static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, bool usesModel, Workspace workspace, ref ListWriter<Token> tokens)
    {
        ReadOnlySpan<ushort> entries = vocabulary.Trie.Characters.Entries;
        for (int at = 0; at < text.Length;)
        {
            int length = Blocks.Measure(text[at..], entries, CharacterTable.CutBlock);
            if (length == 0)
            {
                length = Blocks.MeasureOutside(text[at..]);
                tokens.Reserve(1);
                tokens.Add(new(at, length));
                at += length;
                continue;
            }
            tokens.Reserve(length);
            Router.Find(vocabulary, text.Slice(at, length), workspace);
            if (usesModel)
                CutBlock(vocabulary, text.Slice(at, length), at, workspace, ref tokens);
            else
                CutBlockPlainly(text.Slice(at, length), at, workspace, ref tokens);
            at += length;
        }
    }

    /// <summary>Words of the route; single Latin letters and digits in a row are one word.</summary>
    private static void CutBlockPlainly(ReadOnlySpan<char> block, int offset, Workspace workspace, ref ListWriter<Token> tokens)
    {
        ReadOnlySpan<int> ends = workspace.Ends.AsSpan(0, block.Length);
        for (int start = 0; start < block.Length;)
        {
            int end = start;
            while (end < block.Length && ends[end] == end + 1 && Blocks.IsLatin(block[end]))
                end++;
            if (end == start)
                end = ends[start];
            tokens.Add(new(offset + start, end - start));
            start = end;
        }
    }

    /// <summary>Words of the route; a run of single characters goes to the word model, unless the run itself is a word.</summary>
    private static void CutBlock(Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, Workspace workspace, ref ListWriter<Token> tokens)
    {
        ReadOnlySpan<int> ends = workspace.Ends.AsSpan(0, block.Length);
        for (int start = 0; start < block.Length;)
        {
            int end = start;
            while (end < block.Length && ends[end] == end + 1)
                end++;
            if (end - start > 1)
            {
                CutRun(vocabulary, block[start..end], offset + start, workspace, ref tokens);
                start = end;
                continue;
            }
            end = ends[start];
            tokens.Add(new(offset + start, end - start));
            start = end;
        }
    }

    private static void CutRun(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, Workspace workspace, ref ListWriter<Token> tokens)
    {
        if (vocabulary.IsWord(run))
        {
            AddSingles(run.Length, offset, ref tokens);
            return;
        }
        for (int start = 0; start < run.Length;)
        {
            int end = start;
            while (end < run.Length && Han.Is(run[end]))
                end++;
            if (end > start)
                CutHan(vocabulary, run[start..end], offset + start, workspace, ref tokens);
            else
                end = AddOther(run, start, offset, ref tokens);
            start = end;
        }
    }

    private static int AddOther(ReadOnlySpan<char> run, int start, int offset, ref ListWriter<Token> tokens)
    {
        int length = MeasureOther(run[start..]);
        tokens.Add(new(offset + start, length));
        return start + length;
    }

    private static void CutHan(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, Workspace workspace, ref ListWriter<Token> tokens)
    {
        ReadOnlySpan<int> ends = vocabulary.WordModel.Cut(run, workspace.Words);
        for (int start = 0; start < run.Length; start = ends[start])
        {
            int end = ends[start];
            if (vocabulary.IsForcedSplit(run[start..end]))
                AddSingles(end - start, offset + start, ref tokens);
            else
                tokens.Add(new(offset + start, end - start));
        }
    }

    /// <summary>
    /// Length of the first piece of what is not Han: <c>[a-zA-Z0-9]+(?:\.\d+)?%?</c>, or all up to where that matches again.
    /// </summary>
    private static int MeasureOther(ReadOnlySpan<char> run)
    {
        int length = 0;
        while (length < run.Length && !Blocks.IsLatin(run[length]) && !Han.Is(run[length]))
            length++;
        if (length > 0)
            return length;
        while (length < run.Length && Blocks.IsLatin(run[length]))
            length++;
        if (length + 1 < run.Length && run[length] == '.' && char.IsAsciiDigit(run[length + 1]))
        {
            for (length++; length < run.Length && char.IsAsciiDigit(run[length]);)
                length++;
        }
        return length < run.Length && run[length] == '%' ? length + 1 : length;
    }

    private static void AddSingles(int count, int offset, ref ListWriter<Token> tokens)
    {
        for (int at = 0; at < count; at++)
            tokens.Add(new(offset + at, 1));
    }
}
