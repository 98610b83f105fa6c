using Jieba;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Where the words of a stretch of text begin and what class they are of, as the segmenter and its dictionary have it.</summary>
internal sealed class WordBorders
{
    private readonly Dictionary<int, int> _ends = [];
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
        var tokens = new List<Token>();
        segmenter.Cut(span.In(text), tokens);
        foreach (Token token in tokens)
            _ends[span.Start + token.Start] = span.Start + token.End;
    }

    /// <summary>Whether a word starts at an offset; the end of the stretch counts as one.</summary>
    public bool IsStart(int offset) => offset == _span.End || _ends.ContainsKey(offset);

    /// <summary>The word that starts at an offset; empty where none does.</summary>
    public TextSpan At(int offset) => new(offset, _ends.GetValueOrDefault(offset, offset));

    /// <summary>The dictionary's class of a word in jieba's tag set: <c>v</c> verb, <c>d</c> adverb; empty for what the dictionary lacks.</summary>
    /// <param name="word">The word.</param>
    public string Tag(TextSpan word) => _segmenter.Vocabulary.Tag(word.In(_text)) ?? "";
}
