using Jieba;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Where the words of a stretch of text begin and what class they are of, as the segmenter and its dictionary have it.</summary>
internal sealed class WordBorders
{
    /// <summary>By offset from the start of the stretch: the length of the word that starts there, 0 where none does.</summary>
    private readonly int[] _lengths;
    private readonly Segmenter _segmenter;
    private readonly string _text;
    private readonly TextSpan _span;

    /// <summary>Cuts a stretch of text.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    public WordBorders(Segmenter segmenter, string text, TextSpan span)
    {
        (_segmenter, _text, _span) = (segmenter, text, span);
        _lengths = new int[span.Length];
        var tokens = new List<Token>(span.Length / 2);
        segmenter.Cut(span.In(text), tokens);
        foreach (Token token in tokens)
            _lengths[token.Start] = token.End - token.Start;
    }

    /// <summary>Whether a word starts at an offset; the end of the stretch counts as one.</summary>
    public bool IsStart(int offset) => offset == _span.End || LengthAt(offset) > 0;

    /// <summary>The word that starts at an offset; empty where none does.</summary>
    public TextSpan At(int offset) => new(offset, offset + LengthAt(offset));

    /// <summary>The dictionary's class of a word in jieba's tag set: <c>v</c> verb, <c>d</c> adverb; empty for what the dictionary lacks.</summary>
    /// <param name="word">The word.</param>
    public string Tag(TextSpan word) => _segmenter.Vocabulary.Tag(word.In(_text)) ?? "";

    private int LengthAt(int offset) => offset >= _span.Start && offset < _span.End ? _lengths[offset - _span.Start] : 0;
}
