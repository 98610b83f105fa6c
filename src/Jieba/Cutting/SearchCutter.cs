namespace Jieba.Cutting;

/// <summary>jieba's search mode: before each word of accurate mode the words of two and of three characters in it.</summary>
internal static class SearchCutter
{
    /// <summary>Takes the words of accurate mode apart.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words in accurate mode.</param>
    /// <param name="tokens">Receives the words.</param>
    public static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, List<Token> words, ref ListWriter<Token> tokens)
    {
        foreach (Token word in words)
        {
            tokens.Reserve(1 + (2 * word.Length));
            AddParts(vocabulary, text, word, 2, ref tokens);
            AddParts(vocabulary, text, word, 3, ref tokens);
            tokens.Add(word);
        }
    }

    private static void AddParts(Vocabulary vocabulary, ReadOnlySpan<char> text, Token word, int length, ref ListWriter<Token> tokens)
    {
        if (word.Length <= length)
            return;
        for (int start = word.Start; start + length <= word.End; start++)
        {
            if (vocabulary.IsWord(text.Slice(start, length)))
                tokens.Add(new(start, length));
        }
    }
}
