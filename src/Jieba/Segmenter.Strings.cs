namespace Jieba;

/// <content>The same calls with strings for results.</content>
public sealed partial class Segmenter
{
    /// <summary>Accurate mode: the words of a text. Joined they are the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public IReadOnlyList<string> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        Cut(text, tokens, hmm);
        return Words(text, tokens);
    }

    /// <summary>Full mode: every word of the dictionary in a text; words may overlap.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<string> CutAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        CutAll(text, tokens);
        return Words(text, tokens);
    }

    /// <summary>Search mode: the words of accurate mode, and before each the words of two and three characters in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public IReadOnlyList<string> CutForSearch(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        CutForSearch(text, tokens, hmm);
        return Words(text, tokens);
    }

    /// <summary>The words of a text with their places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">Which words.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public IReadOnlyList<WordToken> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        if (mode == TokenizerMode.Search)
            CutForSearch(text, tokens, hmm);
        else
            Cut(text, tokens, hmm);
        return tokens.ConvertAll(token => new WordToken(text.Substring(token.Start, token.Length), token.Start, token.End));
    }

    /// <summary>Part-of-speech mode: the words of a text with their tags. Joined they are the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary lacks.</param>
    public IReadOnlyList<TaggedWord> PosCut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TaggedToken>();
        PosCut(text, tokens, hmm);
        return tokens.ConvertAll(token => new TaggedWord(text.Substring(token.Start, token.Length), token.Tag));
    }

    private static List<string> Words(string text, List<Token> tokens) =>
        tokens.ConvertAll(token => text.Substring(token.Start, token.Length));
}
