using Jieba;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Where the words of a stretch of text begin, as the segmenter cuts it.</summary>
internal sealed class WordBorders
{
    private readonly HashSet<int> _starts = [];

    /// <summary>Cuts a stretch of text.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    public WordBorders(Segmenter segmenter, string text, TextSpan span)
    {
        var tokens = new List<Token>();
        segmenter.Cut(span.In(text), tokens);
        foreach (Token token in tokens)
            _starts.Add(span.Start + token.Start);
        _starts.Add(span.End);
    }

    /// <summary>Whether a word starts at an offset; the end of the stretch counts as one.</summary>
    public bool IsStart(int offset) => _starts.Contains(offset);
}
