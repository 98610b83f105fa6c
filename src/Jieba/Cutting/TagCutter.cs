using Jieba.Hmm;
using Jieba.Trie;

namespace Jieba.Cutting;

/// <summary>jieba's part-of-speech mode: the likeliest words with the dictionary's tags; runs of single characters go to the tag model.</summary>
internal static class TagCutter
{
    private const string Numeral = "m", Latin = "eng", Other = "x";

    /// <summary>Cuts a text.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="usesModel">Whether the tag model looks for words that the dictionary lacks.</param>
    /// <param name="workspace">Room to work in.</param>
    /// <param name="tokens">Receives the words in order.</param>
    public static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, bool usesModel, Workspace workspace, ref ListWriter<TaggedToken> tokens)
    {
        ReadOnlySpan<ushort> entries = vocabulary.Trie.Characters.Entries;
        for (int at = 0; at < text.Length;)
        {
            int length = Blocks.Measure(text[at..], entries, CharacterTable.TagBlock);
            if (length == 0)
            {
                length = Blocks.MeasureOutside(text[at..]);
                tokens.Reserve(1);
                tokens.Add(new(at, length, Other));
                at += length;
                continue;
            }
            tokens.Reserve(length);
            Router.Find(vocabulary, text.Slice(at, length), workspace);
            if (usesModel)
                CutBlock(vocabulary, text.Slice(at, length), at, workspace, ref tokens);
            else
                CutBlockPlainly(vocabulary, text.Slice(at, length), at, workspace, ref tokens);
            at += length;
        }
    }

    private static void CutBlockPlainly(
        Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, Workspace workspace, ref ListWriter<TaggedToken> tokens)
    {
        ReadOnlySpan<int> ends = workspace.Ends.AsSpan(0, block.Length);
        for (int start = 0; start < block.Length;)
        {
            int end = start;
            while (end < block.Length && ends[end] == end + 1 && Blocks.IsLatin(block[end]))
                end++;
            if (end > start)
                tokens.Add(new(offset + start, end - start, Latin));
            else
                AddWord(vocabulary, block[start..(end = ends[start])], offset + start, ref tokens);
            start = end;
        }
    }

    private static void CutBlock(
        Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, Workspace workspace, ref ListWriter<TaggedToken> tokens)
    {
        ReadOnlySpan<int> ends = workspace.Ends.AsSpan(0, block.Length);
        for (int start = 0; start < block.Length;)
        {
            int end = start;
            while (end < block.Length && ends[end] == end + 1)
                end++;
            if (end - start > 1)
                CutRun(vocabulary, block[start..end], offset + start, workspace, ref tokens);
            else
                AddWord(vocabulary, block[start..(end = ends[start])], offset + start, ref tokens);
            start = end;
        }
    }

    private static void CutRun(
        Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, Workspace workspace, ref ListWriter<TaggedToken> tokens)
    {
        if (vocabulary.IsWord(run))
        {
            for (int at = 0; at < run.Length; at++)
                AddWord(vocabulary, run.Slice(at, 1), offset + at, ref tokens);
            return;
        }
        for (int start = 0; start < run.Length;)
        {
            int end = start;
            while (end < run.Length && Han.Is(run[end]))
                end++;
            if (end > start)
                CutHan(vocabulary.TagModel, run[start..end], offset + start, workspace, ref tokens);
            else
                end += AddOther(run[start..], offset + start, ref tokens);
            start = end;
        }
    }

    private static void CutHan(TagModel model, ReadOnlySpan<char> run, int offset, Workspace workspace, ref ListWriter<TaggedToken> tokens)
    {
        ReadOnlySpan<byte> states = model.Decode(run, workspace.Tags);
        int start = 0;
        for (int at = 0; at < run.Length; at++)
        {
            if (!TagModel.Ends(states[at]))
                continue;
            tokens.Add(new(offset + start, at + 1 - start, model.Tag(states[at])));
            start = at + 1;
        }
        if (start < run.Length)
            tokens.Add(new(offset + start, run.Length - start, model.Tag(states[start])));
    }

    /// <summary>Adds the first piece of what is not Han: digits and points, else Latin letters and digits, else what is neither.</summary>
    /// <returns>Its length.</returns>
    private static int AddOther(ReadOnlySpan<char> run, int offset, ref ListWriter<TaggedToken> tokens)
    {
        string tag = IsNumeral(run[0]) ? Numeral : Blocks.IsLatin(run[0]) ? Latin : Other;
        int length = 1;
        while (length < run.Length && Continues(run[length], tag))
            length++;
        tokens.Add(new(offset, length, tag));
        return length;
    }

    private static bool Continues(char unit, string tag) => tag switch
    {
        Numeral => IsNumeral(unit),
        Latin => Blocks.IsLatin(unit),
        _ => !IsNumeral(unit) && !Blocks.IsLatin(unit) && !Han.Is(unit),
    };

    private static bool IsNumeral(char unit) => unit == '.' || char.IsAsciiDigit(unit);

    private static void AddWord(Vocabulary vocabulary, ReadOnlySpan<char> word, int offset, ref ListWriter<TaggedToken> tokens) =>
        tokens.Add(new(offset, word.Length, vocabulary.Tag(word) ?? Other));
}
