using Jieba.Hmm;
using Jieba.Image;
using Jieba.Trie;
using Jieba.UserWords;

namespace Jieba;

/// <summary>
/// Words with their frequencies and tags, and the models for what is not in it. Immutable: a change gives a new dictionary that shares
/// what it can with the old one. Any number of threads may use one.
/// </summary>
public sealed partial class Vocabulary
{
    private static readonly Lazy<Vocabulary> LazyDefault = new(() => new Vocabulary(DictionaryImage.ReadEmbedded()));

    private readonly string[] _tagNames;
    private long[] _frequencies;
    private int _frequencyCount;

    /// <summary>Unpacks an image.</summary>
    internal Vocabulary(DictionaryImage image)
    {
        Trie = new WordTrie(new CharacterTable(image.Trie.Characters), image.Trie.Cells, image.Trie.Tags);
        _frequencies = Array.ConvertAll(image.Trie.Frequencies, frequency => (long)frequency);
        _frequencyCount = _frequencies.Length;
        Logarithms = image.Trie.Logarithms;
        Logarithms[0] = double.NegativeInfinity;
        _tagNames = Array.ConvertAll(image.Trie.TagNames, string.Intern);
        WordModel = new WordModel(image.Words);
        TagModel = new TagModel(image.Tags);
        SetTotal(image.Trie.Total);
    }

    /// <summary>The dictionary of jieba 0.42.1 (349,045 words), read from the assembly once, when it is first asked for.</summary>
    public static Vocabulary Default => LazyDefault.Value;

    /// <summary>Sum of all frequencies, as jieba counts: a changed word's old frequency stays in it.</summary>
    public long Total { get; private set; }

    /// <summary>The words of the image.</summary>
    internal WordTrie Trie { get; }

    /// <summary>The user's words; null when there are none.</summary>
    internal UserTrie? UserWords { get; }

    /// <summary>Finds words among unknown characters.</summary>
    internal WordModel WordModel { get; }

    /// <summary>Finds words and tags among unknown characters.</summary>
    internal TagModel TagModel { get; }

    /// <summary>Natural logarithm of the frequency for each index of one; negative infinity for index 0, which is no word.</summary>
    internal double[] Logarithms { get; private set; }

    /// <summary>Natural logarithm of <see cref="Total"/>. A word's log probability is the difference, taken anew each time as Python does.</summary>
    internal double LogTotal { get; private set; }

    /// <summary>Frequency of a word: 0 for one that is deleted or only the start of words, null for what the dictionary lacks.</summary>
    /// <param name="word">The word.</param>
    public long? Frequency(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return null;
        bool isUserPrefix = false;
        if (UserWords is { } users && users.Find(word) is >= 0 and var node)
        {
            if (users[node].Frequency != UserEntry.Undefined)
                return _frequencies[users[node].Frequency];
            isUserPrefix = users[node].IsPrefix;
        }
        int cell = Trie.Find(word);
        if (cell < 0)
            return isUserPrefix ? 0 : null;
        return _frequencies[Trie.Cells[cell].Frequency];
    }

    /// <summary>Tag of a word; null for what the dictionary lacks.</summary>
    /// <param name="word">The word.</param>
    public string? Tag(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return null;
        if (UserWords is { } users && users.Find(word) is >= 0 and var node && users[node].Tag is { } tag)
            return tag;
        int cell = Trie.Find(word);
        return cell >= 0 && Trie.Cells[cell].Frequency != 0 ? _tagNames[Trie.TagAt(cell)] : null;
    }

    /// <summary>Whether jieba would find a frequency other than 0.</summary>
    internal bool IsWord(ReadOnlySpan<char> text) => Frequency(text) is > 0;

    /// <summary>Whether a word may not come out of the word model.</summary>
    internal bool IsForcedSplit(ReadOnlySpan<char> word) =>
        UserWords is { HasForcedSplits: true } users && users.Find(word) is >= 0 and var node && users[node].IsForcedSplit;

    private void SetTotal(long total) => (Total, LogTotal) = (total, Math.Log(total));
}
