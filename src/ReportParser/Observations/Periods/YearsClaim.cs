using ReportParser.Observations.Grammar;
using ReportParser.Quantities.Times;

namespace ReportParser.Observations.Periods;

/// <summary>Reads what a review says of its years: 这是城乡面貌焕然一新的[五年].</summary>
internal static class YearsClaim
{
    private const string Verb = "是";

    /// <summary>How many years a sentence speaks of that says what kind of years they were; null for any other sentence.</summary>
    /// <param name="window">The sentence.</param>
    public static int? Count(SentenceWindow window) => window.Mentions.IsEmpty ? null : CountAtEnd(window);

    private static int? CountAtEnd(SentenceWindow window)
    {
        int end = window.Sentence.Span.End;
        while (end > window.Sentence.Span.Start && !char.IsLetterOrDigit(window.Text[end - 1]))
            end--;
        if (window.Mentions.LastOrDefault(m => m.Span.End == end) is not { } years || window.Text[years.Span.Start - 1] != '的' || window.Text[end - 1] != '年')
            return null;
        bool claims = window.Text.AsSpan(window.Sentence.Span.Start, years.Span.Start - window.Sentence.Span.Start).Contains(Verb, StringComparison.Ordinal);
        return !claims ? null : years.Time is YearsUnplaced unplaced ? unplaced.Count : years.Time is null ? (int?)years.Value : null;
    }

    /// <summary>Whether a sentence is a paragraph of its own, and so heads those behind it.</summary>
    /// <param name="window">The sentence.</param>
    public static bool IsAlone(SentenceWindow window)
    {
        int end = window.Sentence.Span.End;
        while (end < window.Text.Length && window.Text[end] is ' ' or '\r' or '　')
            end++;
        return window.Sentence.StartsParagraph && (end >= window.Text.Length || window.Text[end] == '\n' || window.Text[end - 1] == '\n');
    }
}
