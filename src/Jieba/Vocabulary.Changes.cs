using Jieba.Cutting;
using Jieba.UserWords;

namespace Jieba;

/// <content>Changed vocabularies, and the frequencies that make a word come out or fall apart.</content>
public sealed partial class Vocabulary
{
    /// <summary>A vocabulary with words added or changed, in order, as jieba's <c>add_word</c> does.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">A word is empty, or its frequency is negative.</exception>
    public Vocabulary With(params IReadOnlyList<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var builder = new VocabularyBuilder(this);
        foreach (UserWord word in words)
            builder.Add(word);
        return builder.Build();
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

    /// <summary>Gathers changes on copies of what changes.</summary>
    private sealed class VocabularyBuilder
    {
        private readonly Vocabulary _origin;
        private readonly UserTrie _users;
        private readonly List<long> _frequencies;
        private readonly List<double> _logarithms;
        private readonly Dictionary<long, int> _indices = [];
        private long _total;

        public VocabularyBuilder(Vocabulary origin)
        {
            _origin = origin;
            _users = origin.UserWords?.Copy() ?? new UserTrie();
            _frequencies = [.. origin._frequencies];
            _logarithms = [.. origin._logarithms];
            _total = origin.Total;
            for (int index = 0; index < _frequencies.Count; index++)
                _indices[_frequencies[index]] = index;
        }

        public void Add(UserWord word)
        {
            ArgumentException.ThrowIfNullOrEmpty(word.Text, nameof(word));
            long frequency = word.Frequency ?? Build().SuggestFrequency(word.Text);
            ArgumentOutOfRangeException.ThrowIfNegative(frequency, nameof(word));
            _users.Set(word.Text, IndexOf(frequency), word.Tag);
            _total = checked(_total + frequency);
        }

        /// <summary>The vocabulary as it is by now. Only the last one may be given away: the trie is shared with those before.</summary>
        public Vocabulary Build() => new(_origin, _users, [.. _frequencies], [.. _logarithms], _total);

        private int IndexOf(long frequency)
        {
            if (_indices.TryGetValue(frequency, out int index))
                return index;
            _frequencies.Add(frequency);
            _logarithms.Add(Math.Log(frequency));
            return _indices[frequency] = _frequencies.Count - 1;
        }
    }
}
