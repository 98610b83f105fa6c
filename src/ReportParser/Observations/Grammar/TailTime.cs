namespace ReportParser.Observations.Grammar;

/// <summary>Takes the time at which something happens to a thing out of its noun: 9个小区[6月]竣工.</summary>
internal static class TailTime
{
    /// <summary>The words behind a number without a time between the noun and its predicate.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="tail">The words, taken apart.</param>
    public static Tail Without(SentenceWindow window, Tail tail)
    {
        if (tail.Predicate.IsEmpty)
            return tail;
        int opening = tail.Predicate.Start + (IsPreposition(window.Text[tail.Predicate.Start]) ? 1 : 0);
        if (window.TimeStartingAt(opening) is { } at && at.Span.End < tail.Predicate.End)
            return tail with { Predicate = tail.Predicate with { Start = at.Span.End } };
        return window.TimeEndingAt(tail.Noun.End) is { } time && Start(window.Text, time.Span.Start) is var start && start > tail.Noun.Start
            ? tail with { Noun = tail.Noun with { End = start } } : tail;
    }

    /// <summary>Where a time begins, the preposition before it with it: [在6月].</summary>
    private static int Start(string text, int at) => IsPreposition(text[at - 1]) ? at - 1 : at;

    private static bool IsPreposition(char c) => c is '在' or '于' or '自';
}
