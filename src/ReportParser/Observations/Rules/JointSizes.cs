using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>Finds the thing that several sizes behind each other describe, the last of them with 的: 占地30亩、总投资2亿元的[体育馆].</summary>
internal sealed class JointSizes(ClauseLexicon lexicon)
{
    private const char Mark = '、', Relative = '的';

    /// <summary>The words behind the last size, to the next number or the clause's end; null where the number is not the first of several sizes.</summary>
    /// <param name="segment">The first size.</param>
    public TextSpan? Described(SegmentContext segment)
    {
        string text = segment.Window.Text;
        int at = segment.Mention.Span.End, end = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.End;
        if (at >= end || text[at] != Mark)
            return null;
        foreach (QuantityMention next in segment.Window.Mentions)
        {
            if (next.Span.Start <= at || next.Span.End >= end)
                continue;
            if (text[at] == Relative)
                return new TextSpan(at + 1, next.Span.Start);
            if (text[at] != Mark || !IsSize(text[(at + 1)..next.Span.Start]))
                return null;
            at = next.Span.End;
        }
        return text[at] == Relative ? new TextSpan(at + 1, end) : null;
    }

    /// <summary>Whether words are an attribute of a thing, with or without what it reaches: 总投资, 日处理能力达到.</summary>
    private bool IsSize(string words)
    {
        if (lexicon.Ending(words, words.Length, ClauseRole.Level) is { } predicate && predicate.Surface.Length < words.Length)
            words = words[..^predicate.Surface.Length];
        return lexicon.Whole(words, ClauseRole.Attribute | ClauseRole.Head) is not null;
    }
}
