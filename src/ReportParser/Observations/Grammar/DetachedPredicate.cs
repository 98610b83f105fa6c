using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Reads the predicate of counted things that a comma parts from them: 水厂、电站等45个重点项目，[建成投产]; 36件实事，[全部兑现].
/// </summary>
internal sealed class DetachedPredicate(ClauseLexicon lexicon, NamingLexicon naming, TailReader tails)
{
    private const int Longest = 20;

    /// <summary>The words behind a number with such a predicate, where they have none themselves.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The number with its words.</param>
    /// <param name="lead">The words before it, taken apart.</param>
    /// <param name="tail">The words behind it, taken apart.</param>
    public Tail Complete(SentenceWindow window, Segment segment, Lead lead, Tail tail)
    {
        if (tail.Noun.IsEmpty || !tail.Predicate.IsEmpty || lead is not { Verb.IsEmpty: true, Predicate: null, Growth: null } || segment.InBracket || segment.Joint != Joint.Clause && !IsDescribed(window, segment) || !SegmentReader.IsCount(segment.Mention))
            return tail;
        int next = segment.Clause + 1;
        var clauses = window.Sentence.Clauses;
        if (next >= clauses.Length || clauses[segment.Clause].Separator is not ('，' or ',') || tail.Noun.End != clauses[segment.Clause].Span.End)
            return tail;
        TextSpan words = LeadReader.Trim(window.Text, clauses[next].Span);
        return words.Length is > 1 and <= Longest && !window.Mentions.Any(m => m.Kind == MentionKind.Quantity && words.Contains(m.Span)) && IsPredicate(window, words)
            ? tail with { Predicate = tails.WithoutAdverbs(window.Text, words) } : tail;
    }

    /// <summary>Whether a clause with a number of its own describes what is counted: 投入1亿元办好的[36件]实事.</summary>
    private static bool IsDescribed(SentenceWindow window, Segment segment) => segment.Joint == Joint.Subject && window[segment.Before].EndsWith('的');

    /// <summary>Whether a clause is nothing but verbs and no goal, or a verb with its object behind an adverb that says it of all that was counted.</summary>
    private bool IsPredicate(SentenceWindow window, TextSpan words) =>
        tails.AreVerbs(window.Text, words) && !IsGoal(window.Text, words)
        || lexicon.Starting(window.Text, words.Start, ClauseRole.Adverb | ClauseRole.Each) is { } all && (all.Is(ClauseRole.Each) || naming.Is(all.Surface, NamingKind.Entirely))
        && lexicon.Starting(window.Text, words.Start + all.Surface.Length, ClauseRole.Transitive) is { Surface.Length: > 1 };

    /// <summary>Whether a word of goals stands in the clause, which then says what one strives for: 力争早日投产.</summary>
    private bool IsGoal(string text, TextSpan words)
    {
        for (int at = words.Start; at < words.End; at++)
            if (lexicon.Starting(text, at, ClauseRole.Target) is not null)
                return true;
        return false;
    }
}
