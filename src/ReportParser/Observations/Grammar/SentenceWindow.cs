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
    private const int LongestPerUnit = 4;

    public SentenceWindow(string text, Sentence sentence, ImmutableArray<QuantityMention> mentions, WordBorders words) =>
        (Text, Sentence, _mentions, _words) = (text, sentence, mentions, words);

    /// <summary>The whole text of the reading view.</summary>
    public string Text { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Every number of the sentence, in text order.</summary>
    public ImmutableArray<QuantityMention> Mentions => _mentions;

    /// <summary>The clause that an offset of the sentence stands in, with the mark before it where it is one.</summary>
    /// <param name="offset">The offset, not before the sentence's first clause.</param>
    public TextSpan ClauseAt(int offset)
    {
        int clause = Sentence.Clauses.Length - 1;
        while (Sentence.Clauses[clause].Span.Start > offset)
            clause--;
        return Sentence.Clauses[clause].Span;
    }

    /// <summary>Whether no word follows a number directly.</summary>
    public bool EndsPhrase(QuantityMention mention) => mention.Span.End >= Text.Length || !char.IsLetter(Text[mention.Span.End]);

    /// <summary>The date or period that ends before an offset, null when none does.</summary>
    public QuantityMention? TimeEndingAt(int end)
    {
        foreach (QuantityMention mention in _mentions)
            if (mention.Span.End == end && IsTime(mention))
                return mention;
        return null;
    }

    /// <summary>The number of years or months that ends before an offset, null when none does.</summary>
    public QuantityMention? DurationEndingAt(int end)
    {
        foreach (QuantityMention mention in _mentions)
            if (mention.Span.End == end && mention is { Kind: MentionKind.Quantity, Unit: "年" or "个月" })
                return mention;
        return null;
    }

    /// <summary>The date or period that starts at an offset, null when none does.</summary>
    public QuantityMention? TimeStartingAt(int start)
    {
        foreach (QuantityMention mention in _mentions)
            if (mention.Span.Start == start && IsTime(mention))
                return mention;
        return null;
    }

    /// <summary>Whether a number says per how much another one is: 每50公斤.</summary>
    public bool IsPerUnit(QuantityMention mention) => mention.Span.Start > Sentence.Span.Start && Text[mention.Span.Start - 1] == '每';

    /// <summary>Where a per-unit phrase that ends at an offset begins, -1 without one: 每人每年, 每50公斤.</summary>
    /// <param name="start">The first offset to look at.</param>
    /// <param name="end">Offset behind the phrase.</param>
    public int PerUnitStart(int start, int end)
    {
        foreach (QuantityMention mention in _mentions)
            if (mention.Span.End == end && IsPerUnit(mention))
                return mention.Span.Start - 1;
        for (int at = end - 2; at >= Math.Max(start, end - LongestPerUnit); at--)
            if (Text[at] == '每' && IsWordStart(at))
                return at;
        int unit = Text.LastIndexOf('每', end - 1, end - start);
        return unit >= 0 && IsWordStart(unit) && IsWordStart(unit + 1) && WordAt(unit + 1).End == end ? unit : -1;
    }

    /// <summary>Whether a word of the segmenter starts at an offset.</summary>
    public bool IsWordStart(int offset) => _words.IsStart(offset);

    /// <summary>The segmenter's word that starts at an offset; empty where none does.</summary>
    public TextSpan WordAt(int offset) => _words.At(offset);

    /// <summary>Where the segmenter's last word of a stretch begins; the stretch's start where it is part of one word.</summary>
    /// <param name="words">The stretch; not empty.</param>
    public int LastWordStart(TextSpan words)
    {
        int at = words.End - 1;
        while (at > words.Start && !IsWordStart(at))
            at--;
        return at;
    }

    /// <summary>Whether a word of the segmenter that starts at an offset is of one of these classes of its dictionary: <c>v</c> verb, <c>d</c> adverb, <c>p</c> preposition.</summary>
    /// <param name="offset">Where the word starts.</param>
    /// <param name="tags">The classes.</param>
    public bool IsWordOf(int offset, params ReadOnlySpan<string> tags) => WordAt(offset) is { IsEmpty: false } word && tags.Contains(_words.Tag(word));

    /// <summary>The text of a span.</summary>
    public string this[TextSpan span] => Text[span.Start..span.End];

    private static bool IsTime(QuantityMention mention) => mention.Kind is MentionKind.Date or MentionKind.Period;
}
