using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts a clause at the brackets that hold numbers of their own: 增长9%（年度目标6%以上）.</summary>
internal static class ClauseStretches
{
    /// <summary>The stretches of a clause, in text order.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="counts">Whether a stretch of text holds a number that states something.</param>
    public static IEnumerable<(TextSpan Span, bool InBracket)> Of(SentenceWindow window, Clause clause, Predicate<TextSpan> counts)
    {
        int from = clause.Span.Start;
        for (int i = from; i < clause.Span.End; i++)
        {
            if (window.Text[i] is not ('(' or '（'))
                continue;
            int close = window.Text.AsSpan(i, clause.Span.End - i).IndexOfAny(')', '）');
            if (close < 0)
                break;
            var inside = new TextSpan(i + 1, i + close);
            if (counts(inside) && counts(new TextSpan(from, i)))
            {
                yield return (new TextSpan(from, i), false);
                foreach (TextSpan part in SplitInside(window.Text, inside))
                    yield return (part, true);
                from = i + close + 1;
            }
            i += close;
        }
        if (from < clause.Span.End)
            yield return (new TextSpan(from, clause.Span.End), false);
    }

    /// <summary>What a bracket holds, cut at its commas.</summary>
    private static IEnumerable<TextSpan> SplitInside(string text, TextSpan inside)
    {
        int from = inside.Start;
        for (int i = inside.Start; i <= inside.End; i++)
        {
            if (i < inside.End && text[i] is not ('，' or ',' or '；' or ';'))
                continue;
            yield return new TextSpan(from, i);
            from = i + 1;
        }
    }
}
