using Jieba.Cutting;

namespace Jieba;

/// <summary>
/// Cuts Chinese text into words, the same words as Python's jieba 0.42.1. The calls that take a span and a list allocate nothing once
/// the list and the thread's room to work in have grown. Any number of threads may use one segmenter, also while words are added: each
/// call sees the vocabulary as it is when the call starts.
/// </summary>
public sealed partial class Segmenter
{
    private volatile Vocabulary _vocabulary;

    /// <summary>Creates a segmenter over jieba's dictionary.</summary>
    public Segmenter()
        : this(Vocabulary.Default)
    {
    }

    /// <summary>Creates a segmenter over a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary to start from.</param>
    public Segmenter(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
    }

    /// <summary>The words as they are now.</summary>
    public Vocabulary Vocabulary => _vocabulary;

    /// <summary>Accurate mode: cuts a text into words that follow each other without gap.</summary>
    /// <param name="text">The text; anything, lone surrogates included.</param>
    /// <param name="tokens">The words are appended here in order.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public void Cut(ReadOnlySpan<char> text, List<Token> tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Workspace workspace = Workspace.Rent();
        Cut(_vocabulary, text, tokens, hmm, workspace);
        workspace.Return();
    }

    /// <summary>Full mode: finds every word of the dictionary in a text; words may overlap.</summary>
    /// <param name="text">The text; anything, lone surrogates included.</param>
    /// <param name="tokens">The words are appended here by their start. Beside white space stand empty words, as in jieba.</param>
    public void CutAll(ReadOnlySpan<char> text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Workspace workspace = Workspace.Rent();
        var writer = new ListWriter<Token>(tokens);
        FullCutter.Cut(_vocabulary, text, workspace, ref writer);
        writer.Finish();
        workspace.Return();
    }

    /// <summary>Search mode: the words of accurate mode, and before each the words of two and three characters in it.</summary>
    /// <param name="text">The text; anything, lone surrogates included.</param>
    /// <param name="tokens">The words are appended here.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public void CutForSearch(ReadOnlySpan<char> text, List<Token> tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Workspace workspace = Workspace.Rent();
        Vocabulary vocabulary = _vocabulary;
        Cut(vocabulary, text, workspace.Tokens, hmm, workspace);
        var writer = new ListWriter<Token>(tokens);
        SearchCutter.Cut(vocabulary, text, workspace.Tokens, ref writer);
        writer.Finish();
        workspace.Return();
    }

    /// <summary>Part-of-speech mode: cuts a text into words with their tags. The words may differ from those of accurate mode, as in jieba.</summary>
    /// <param name="text">The text; anything, lone surrogates included.</param>
    /// <param name="tokens">The words are appended here in order.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public void PosCut(ReadOnlySpan<char> text, List<TaggedToken> tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        Workspace workspace = Workspace.Rent();
        var writer = new ListWriter<TaggedToken>(tokens);
        TagCutter.Cut(_vocabulary, text, hmm, workspace, ref writer);
        writer.Finish();
        workspace.Return();
    }

    /// <summary>Accurate mode with a given vocabulary.</summary>
    internal static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, List<Token> tokens, bool hmm, Workspace workspace)
    {
        var writer = new ListWriter<Token>(tokens);
        AccurateCutter.Cut(vocabulary, text, hmm, workspace, ref writer);
        writer.Finish();
    }
}
