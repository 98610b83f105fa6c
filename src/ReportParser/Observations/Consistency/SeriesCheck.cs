using ReportParser.Diagnostics;
using ReportParser.Text;

namespace ReportParser.Observations.Consistency;

/// <summary>The same indicator, measure and period with two values. Only indicators of the catalogue: other names are too often those of many things.</summary>
internal static class SeriesCheck
{
    /// <summary>How far before a number the words stand that put it on another basis, and those that say how much of a plan is done.</summary>
    private const int Reach = 30, DoneReach = 4;

    /// <summary>How near to each other two sentences stand that count the deeds of different actors.</summary>
    private const int Passage = 250;

    private const string Done = "完成";

    public static IEnumerable<Diagnostic> Find(FoldedText text, Claim[] claims, CueLexicon cues) => claims
        .Where(claim => IsComparable(claim) && !cues.Holds(Before(text, claim, Reach), CueKind.OtherBasis))
        .GroupBy(Series)
        .Select(series => Contradicted(text, series))
        .OfType<Diagnostic>();

    private static bool IsComparable(Claim claim) =>
        claim.Found is { Indicator: not null, Period: not null, Measure: Measure.Level or Measure.Growth or Measure.Share or Measure.Change };

    /// <summary>The characters before a number, no more than some.</summary>
    private static ReadOnlySpan<char> Before(FoldedText text, Claim claim, int reach)
    {
        int end = claim.Found.Mention.Span.Start, start = Math.Max(0, end - reach);
        return text.Text.AsSpan(start, end - start);
    }

    private static object Series(Claim claim)
    {
        Observation found = claim.Found;
        return (claim.Subject, found.Versus, found.Measure, found.Status, found.Period, found.Baseline, found.Annualized, claim.Unit);
    }

    /// <summary>The first value that is not the one before it, within what the digits of both allow; null where all agree.</summary>
    private static Diagnostic? Contradicted(FoldedText text, IGrouping<object, Claim> series)
    {
        (Claim first, Claim other) = series.Zip(series.Skip(1)).FirstOrDefault(pair => Differ(pair.First, pair.Second) && !AreOfTwo(text, pair.First, pair.Second));
        return other is null ? null : ConsistencyReader.Warn(DiagnosticCodes.ValueContradicted, other.Found,
            $"{other.SaySubject()} is {other.Say()}, but {first.Say()}; expected one value{Hint(first, other)}. "
            + "Read both sentences: a figure may be mistyped, or be about something that its name, period or scope does not tell.");
    }

    private static bool Differ(Claim first, Claim other) => Math.Abs(other.Value - first.Value) > first.Slack + other.Slack;

    /// <summary>Whether two values are those of two things by the way they are told: so many planned and so many done, or the deeds of one actor after another.</summary>
    private static bool AreOfTwo(FoldedText text, Claim first, Claim other) => first.Found.Sentence == other.Found.Sentence
        ? other.Value < first.Value && Before(text, other, DoneReach).Contains(Done, StringComparison.Ordinal)
        : other.Found.Action is not null && other.Found.Quote.Start - first.Found.Quote.Start < Passage;

    private static string Hint(Claim one, Claim other) =>
        one.Value != 0 && other.Value != 0 && IsPowerOfTen(Math.Abs(one.Value / other.Value)) ? "; the digits are the same, the decimal point or the unit is not" : "";

    private static bool IsPowerOfTen(decimal ratio)
    {
        for (decimal power = 10; power <= 100_000_000; power *= 10)
            if (ratio == power || ratio * power == 1)
                return true;
        return false;
    }
}
