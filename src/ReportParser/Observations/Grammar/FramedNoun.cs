using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A noun between a preposition and the verb that closes its phrase: 以5个产业集群[为支撑]. The closing words are no part of the name.</summary>
internal static class FramedNoun
{
    private const char Opener = '以';
    private const char Closer = '为';
    private const char Within = '在';
    private const char Inside = '中';

    /// <summary>Characters that make a word with the preposition behind them: 可以, 予以.</summary>
    private const string WordStarts = "可所予加得难用足借";

    /// <summary>Characters that make a word with the preposition before them: 以上, 以来, 以及.</summary>
    private const string WordEnds = "上下来内外前后及往旧";
    private const int LongestFrame = 40;
    private const int LongestClose = 5;

    /// <summary>The words behind a number without those that close a phrase which opened before it.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="words">The words behind the number.</param>
    /// <param name="number">Offset behind the number.</param>
    public static TextSpan Before(SentenceWindow window, TextSpan words, int number)
    {
        int close = words.IsEmpty ? -1 : words.In(window.Text).LastIndexOf(Closer);
        return close > 0 && words.Length - close is > 1 and <= LongestClose && window.IsWordStart(words.Start + close) && Opens(window, number)
            ? words with { End = words.Start + close } : words;
    }

    /// <summary>A noun without the word of place, and what follows it, that closes a phrase which 在 opens directly before the number: 在30个县[中]找准定位.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="noun">The noun behind the number.</param>
    /// <param name="number">Offset behind the number.</param>
    public static TextSpan WithoutPlace(SentenceWindow window, TextSpan noun, int number)
    {
        if (window.Mentions.FirstOrDefault(m => m.Span.End == number) is not { Span.Start: > 0 and int start } || window.Text[start - 1] != Within)
            return noun;
        for (int i = noun.Start + 1; i < noun.End; i++)
            if (window.Text[i] == Inside && window.IsWordStart(i) && window.WordAt(i).Length == 1)
                return noun with { End = i };
        return noun;
    }

    private static bool InWord(string text, int at) => at > 0 && WordStarts.Contains(text[at - 1], StringComparison.Ordinal) || WordEnds.Contains(text[at + 1], StringComparison.Ordinal);

    private static bool Opens(SentenceWindow window, int number)
    {
        for (int i = number - 1; i >= window.Sentence.Span.Start && i > number - LongestFrame && window.Text[i] is not ('，' or '；' or '。'); i--)
            if (window.Text[i] == Opener && !InWord(window.Text, i))
                return true;
        return false;
    }
}
