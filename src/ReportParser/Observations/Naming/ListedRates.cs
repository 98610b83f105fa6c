using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations.Naming;

/// <summary>Reads rates whose value stands behind a later clause that closes their list: [按时办结率、回访率]，以及群众满意率均达100%.</summary>
internal sealed class ListedRates(ClauseLexicon lexicon, Coordination coordination, NameResolver names, NamingLexicon naming)
{
    /// <summary>The rates of a clause without a number, empty where it is none of rates alone or no clause behind it closes the list.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause's index.</param>
    public ImmutableArray<string> Read(SentenceWindow window, int clause)
    {
        if (clause + 1 >= window.Sentence.Clauses.Length || !Closes(window[window.Sentence.Clauses[clause + 1].Span]))
            return [];
        TextSpan words = window.Sentence.Clauses[clause].Span;
        ImmutableArray<string> rates = coordination.SplitAmounts(window[words].Trim());
        return rates.All(rate => lexicon.Ending(rate, rate.Length, ClauseRole.Rate) is { } word && word.Surface.Length + 1 < rate.Length) ? rates : [];
    }

    /// <summary>The draft with the rates of the clause before it, each of which has the same value, or one of its own under 分别.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="draft">What a rule made of it.</param>
    /// <param name="values">How many values stand behind each other.</param>
    public Draft Join(SegmentContext segment, Draft draft, int values) =>
        segment.Carried is { Rates.IsEmpty: false } carried && carried.RatesClause == segment.Segment.Clause - 1 && Closes(segment.Before)
            && (segment.Lead.Each || segment.Lead.Respectively && carried.Rates.Length + draft.Names.Length == values)
            ? draft with { Names = [.. carried.Rates.Select(rate => names.Resolve(rate, carried) ?? rate), .. draft.Names] }
            : draft;

    private bool Closes(string words) => naming.Opening(words, NamingKind.ListClosing) is not null;
}
