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
