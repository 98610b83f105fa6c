using Jieba;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Where the words of a stretch of text begin and what class they are of, as the segmenter and its dictionary have it. The stretch is
/// cut when its words are first asked for: half of a report's sentences hold no number, and nobody asks. For one thread.
/// </summary>
internal sealed class WordBorders
{
    private readonly Segmenter _segmenter;
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly List<Token> _room;

    /// <summary>By offset from the start of the stretch: whether a word starts there. The end counts as a start. Null until the stretch is cut.</summary>
    private bool[]? _starts;

    /// <summary>Takes a stretch of text.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="room">Room for the words while they are cut, which the next stretch may use again.</param>
    public WordBorders(Segmenter segmenter, string text, TextSpan span, List<Token> room) => (_segmenter, _text, _span, _room) = (segmenter, text, span, room);

    /// <summary>Whether a word starts at an offset; the end of the stretch counts as one.</summary>
    public bool IsStart(int offset) => offset >= _span.Start && offset <= _span.End && Starts[offset - _span.Start];

    /// <summary>The word that starts at an offset; empty where none does.</summary>
    public TextSpan At(int offset) =>
        IsStart(offset) && offset < _span.End ? new(offset, offset + 1 + Starts.AsSpan(offset - _span.Start + 1).IndexOf(true)) : new(offset, offset);

    /// <summary>The dictionary's class of a word in jieba's tag set: <c>v</c> verb, <c>d</c> adverb; empty for what the dictionary lacks.</summary>
    /// <param name="word">The word.</param>
    public string Tag(TextSpan word) => _segmenter.Vocabulary.Tag(word.In(_text)) ?? "";

    private bool[] Starts => _starts ??= Cut();

    private bool[] Cut()
    {
        var starts = new bool[_span.Length + 1];
        _room.Clear();
        _segmenter.Cut(_span.In(_text), _room);
        foreach (Token token in _room)
            starts[token.Start] = true;
        starts[_span.Length] = true;
        return starts;
    }
}
