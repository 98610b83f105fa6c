using ReportParser.Diagnostics;
using ReportParser.Text;

namespace ReportParser.Observations.Consistency;

/// <summary>A part that 其中 introduces and that is more than its whole, the value right before it.</summary>
internal static class PartCheck
{
    private const string Introduces = "其中";

    public static IEnumerable<Diagnostic> Find(FoldedText text, Claim[] claims) => claims.Zip(claims.Skip(1))
        .Where(pair => IsPart(text, pair.First, pair.Second) && pair.Second.Value > pair.First.Value + pair.First.Slack)
        .Select(pair => ConsistencyReader.Warn(DiagnosticCodes.PartAboveWhole, pair.Second.Found,
            $"{pair.Second.SaySubject()} is {pair.Second.Say()} and said to be a part of {pair.First.SaySubject()}, {pair.First.Say()}; expected no more than that. "
            + "Read the sentence: a figure or a unit may be mistyped, or it is a part of something else."));

    private static bool IsPart(FoldedText text, Claim whole, Claim part)
    {
        bool alike = whole.Found.Measure == Measure.Level && part.Found.Measure == Measure.Level && whole.Unit == part.Unit && whole.Unit != "%"
            && whole.Found.Period == part.Found.Period && whole.Found.Sentence == part.Found.Sentence && !whole.Found.Annualized;
        if (!alike)
            return false;
        int start = whole.Found.Mention.Span.End, length = part.Found.Mention.Span.Start - start;
        int at = length <= 0 ? -1 : text.Text.IndexOf(Introduces, start, length, StringComparison.Ordinal);
        return at >= 0 && text.Text.AsSpan(start, length).IndexOfAny("；;。") < 0;
    }
}
