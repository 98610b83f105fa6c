using System.Collections.Immutable;
using ReportParser.Quantities;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>A sentence with the numbers in it, as the rules see it. Offsets are those of the reading view.</summary>
internal sealed class SentenceWindow
{
    private readonly ImmutableArray<QuantityMention> _mentions;
    private readonly WordBorders _words;

    public SentenceWindow(string text, Sentence sentence, ImmutableArray<QuantityMention> mentions, WordBorders words) =>
        (Text, Sentence, _mentions, _words) = (text, sentence, mentions, words);

    /// <summary>The whole text of the reading view.</summary>
    public string Text { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Every number of the sentence, in text order.</summary>
    public ImmutableArray<QuantityMention> Mentions => _mentions;

    /// <summary>The date or period that ends before an offset, null when none does.</summary>
    public QuantityMention? TimeEndingAt(int end) => _mentions.FirstOrDefault(m => m.Span.End == end && IsTime(m));

    /// <summary>The date or period that starts at an offset, null when none does.</summary>
    public QuantityMention? TimeStartingAt(int start) => _mentions.FirstOrDefault(m => m.Span.Start == start && IsTime(m));

    /// <summary>Whether a word of the segmenter starts at an offset.</summary>
    public bool IsWordStart(int offset) => _words.IsStart(offset);

    /// <summary>The text of a span.</summary>
    public string this[TextSpan span] => Text[span.Start..span.End];

    private static bool IsTime(QuantityMention mention) => mention.Kind is MentionKind.Date or MentionKind.Period;
}
