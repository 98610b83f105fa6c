using ReportParser.Quantities;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes the time at which something happens to a thing out of its noun: 9个小区[6月]竣工, 40个项目[9月底前]开工.</summary>
internal static class TailTime
{
    /// <summary>The words behind a number without a time between the noun and its predicate.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="tail">The words, taken apart.</param>
    /// <param name="cues">Tells words that something happens before or within a time.</param>
    public static Tail Without(SentenceWindow window, Tail tail, CueLexicon cues)
    {
        if (tail.Predicate.IsEmpty)
            return tail;
        int opening = tail.Predicate.Start + (IsPreposition(window.Text[tail.Predicate.Start]) ? 1 : 0);
        if (window.TimeStartingAt(opening) is { } at && BehindBound(window.Text, at.Span.End, cues) is var end && end < tail.Predicate.End)
            return tail with { Predicate = tail.Predicate with { Start = end }, Time = at };
        return EndingAt(window, tail.Noun.End, cues) is { } time && Start(window.Text, time.Span.Start) is var start && start > tail.Noun.Start
            ? tail with { Noun = tail.Noun with { End = start }, Time = time } : tail;
    }

    /// <summary>The time that ends before an offset, with or without a word behind it that something happens before or within it: [9月底]前. Null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="end">The offset.</param>
    /// <param name="cues">Tells words that something happens before or within a time.</param>
    public static QuantityMention? EndingAt(SentenceWindow window, int end, CueLexicon cues)
    {
        if (window.TimeEndingAt(end) is { } time)
            return time;
        return cues.Ending(window.Text.AsSpan(0, end), CueKind.TimeBound) is { } bound ? window.TimeEndingAt(end - bound.Length) : null;
    }

    private static int BehindBound(string text, int at, CueLexicon cues) => at + (cues.Opening(text.AsSpan(at), CueKind.TimeBound)?.Length ?? 0);

    /// <summary>Where a time begins, the preposition before it with it: [在6月].</summary>
    private static int Start(string text, int at) => IsPreposition(text[at - 1]) ? at - 1 : at;

    private static bool IsPreposition(char c) => c is '在' or '于' or '自';
}
