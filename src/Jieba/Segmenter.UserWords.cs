namespace Jieba;

/// <content>Words of the user. Each call gives the segmenter a changed vocabulary; calls that run keep the old one.</content>
public sealed partial class Segmenter
{
    private readonly Lock _change = new();

    /// <summary>Adds a word, or gives a word another frequency or tag.</summary>
    /// <param name="word">The word.</param>
    /// <param name="frequency">Its frequency; null for one that makes it come out of a cut; 0 so that it never comes out.</param>
    /// <param name="tag">Its part of speech; null or empty to keep the one it has.</param>
    /// <exception cref="ArgumentException">The word is empty, or the frequency is negative.</exception>
    public void AddWord(string word, long? frequency = null, string? tag = null) => Change(vocabulary => vocabulary.With(new UserWord(word, frequency, tag)));

    /// <summary>Deletes a word: it is never cut out again, unless it is added.</summary>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    public void DeleteWord(string word) => AddWord(word, 0);

    /// <summary>Adds the words of a dictionary in jieba's format: one line a word, <c>word [frequency] [tag]</c>, UTF-8.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public void LoadUserDict(string path) => Add(UserWord.ReadFile(path));

    /// <summary>Adds the words of a dictionary in jieba's format: one line a word, <c>word [frequency] [tag]</c>, UTF-8.</summary>
    /// <param name="stream">The dictionary; stays open.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public void LoadUserDict(Stream stream) => Add(UserWord.Read(stream));

    /// <summary>Adds the words of a dictionary in jieba's format: one line a word, <c>word [frequency] [tag]</c>.</summary>
    /// <param name="lines">The lines; empty ones are skipped.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public void LoadUserDict(IEnumerable<string> lines) => Add(UserWord.Read(lines));

    /// <summary>A frequency that makes a word come out of a cut whole (without the hidden Markov model).</summary>
    /// <param name="word">The word.</param>
    /// <param name="tune">Whether to give the word this frequency.</param>
    /// <exception cref="ArgumentException">The word is empty.</exception>
    public long SuggestFreq(string word, bool tune = false)
    {
        long frequency = 0;
        Change(vocabulary =>
        {
            frequency = vocabulary.SuggestFrequency(word);
            return tune ? vocabulary.With(new UserWord(word, frequency)) : vocabulary;
        });
        return frequency;
    }

    /// <summary>A frequency that makes a word come out of a cut in parts (without the hidden Markov model).</summary>
    /// <param name="parts">The parts of the word.</param>
    /// <param name="tune">Whether to give the whole word this frequency.</param>
    /// <exception cref="ArgumentException">There are no parts, or all are empty.</exception>
    public long SuggestFreq(IReadOnlyList<string> parts, bool tune = false)
    {
        long frequency = 0;
        Change(vocabulary =>
        {
            frequency = vocabulary.SuggestFrequency(parts);
            return tune ? vocabulary.With(new UserWord(string.Concat(parts), frequency)) : vocabulary;
        });
        return frequency;
    }

    private void Add(IReadOnlyList<UserWord> words) => Change(vocabulary => vocabulary.With(words));

    private void Change(Func<Vocabulary, Vocabulary> change)
    {
        lock (_change)
            _vocabulary = change(_vocabulary);
    }
}
