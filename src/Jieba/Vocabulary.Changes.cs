using Jieba.Cutting;
using Jieba.UserWords;

namespace Jieba;

/// <content>Changed vocabularies, and the frequencies that make a word come out or fall apart.</content>
public sealed partial class Vocabulary
{
    /// <summary>Copies what changes of a vocabulary, and shares the rest with it.</summary>
    private Vocabulary(Vocabulary origin)
    {
        (Trie, WordModel, TagModel, _tagNames) = (origin.Trie, origin.WordModel, origin.TagModel, origin._tagNames);
        UserWords = origin.UserWords?.Copy() ?? new UserTrie();
        (_frequencies, _frequencyCount, Logarithms) = ([.. origin._frequencies], origin._frequencyCount, [.. origin.Logarithms]);
        (Total, LogTotal) = (origin.Total, origin.LogTotal);
    }

    /// <summary>A vocabulary with words added or changed, in order, as jieba's <c>add_word</c> does.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">A word is empty, or its frequency is negative.</exception>
    public Vocabulary With(params IReadOnlyList<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var changed = new Vocabulary(this);
        foreach (UserWord word in words)
            changed.Add(word);
        return changed;
    }

    /// <summary>A frequency that makes a word come out of a cut whole (without the hidden Markov model).</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        Workspace workspace = Workspace.Rent();
        var tokens = new List<Token>();
        Segmenter.Cut(this, word, tokens, hmm: false, workspace);
        workspace.Return();
        double likelihood = 1;
        foreach (Token token in tokens)
            likelihood *= (Frequency(token.In(word)) ?? 1) / (double)Total;
        return Math.Max((long)(likelihood * Total) + 1, Frequency(word) ?? 1);
    }

    /// <summary>A frequency that makes a word come out of a cut in parts (without the hidden Markov model).</summary>
    /// <param name="parts">The parts of the word.</param>
    /// <exception cref="ArgumentException">There are no parts, or all are empty.</exception>
    public long SuggestFrequency(IReadOnlyList<string> parts)
    {
        string word = string.Concat(parts);
        ArgumentException.ThrowIfNullOrEmpty(word, nameof(parts));
        double likelihood = 1;
        foreach (string part in parts)
            likelihood *= (Frequency(part) ?? 1) / (double)Total;
        return Math.Min((long)(likelihood * Total), Frequency(word) ?? 0);
    }

    /// <summary>Adds a word to this vocabulary, which nobody else has seen yet.</summary>
    private void Add(UserWord word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word.Text, nameof(word));
        long frequency = word.Frequency ?? SuggestFrequency(word.Text);
        ArgumentOutOfRangeException.ThrowIfNegative(frequency, nameof(word));
        UserWords!.Set(word.Text, IndexOf(frequency), word.Tag);
        SetTotal(checked(Total + frequency));
    }

    private int IndexOf(long frequency)
    {
        int index = Array.IndexOf(_frequencies, frequency, 0, _frequencyCount);
        if (index >= 0)
            return index;
        if (_frequencyCount == _frequencies.Length)
        {
            int size = _frequencyCount + 16 + (_frequencyCount / 8);
            double[] logarithms = Logarithms;
            Array.Resize(ref _frequencies, size);
            Array.Resize(ref logarithms, size);
            Logarithms = logarithms;
        }
        (_frequencies[_frequencyCount], Logarithms[_frequencyCount]) = (frequency, Math.Log(frequency));
        return _frequencyCount++;
    }
}
