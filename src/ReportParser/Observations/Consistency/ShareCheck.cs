using System.Globalization;
using ReportParser.Diagnostics;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Consistency;

/// <summary>Parts that are more than the whole: a share over 100 %, save of a plan, and proportions of the three sectors that do not add up to 100.</summary>
internal static class ShareCheck
{
    private const decimal Whole = 100, Farthest = 20;

    /// <summary>How far before a share the words stand that make it one of a plan.</summary>
    private const int Reach = 40;

    public static IEnumerable<Diagnostic> Find(FoldedText text, IEnumerable<Observation> observations, CueLexicon cues) => observations
        .Select(found => found.Measure switch
        {
            Measure.Share when found.BaseUnit == "%" && found.Value > Whole && !IsOfPlan(text, found, cues) => ConsistencyReader.Warn(
                DiagnosticCodes.ShareAboveWhole, found,
                $"The share of “{found.Name}” is {Text(found.Value)}{found.Unit}; expected no more than 100%, since {(found.Whole is { } whole ? $"“{whole}”" : "the whole")} is no plan. Read the sentence: the figure may be mistyped, or be a growth or a multiple."),
            Measure.Ratio when Misses(found) is { } sum => ConsistencyReader.Warn(
                DiagnosticCodes.PartsDoNotAddUp, found,
                $"The parts of “{found.Name}” add up to {Text(sum)}; expected 100. Read the sentence: a digit may be mistyped."),
            _ => null,
        })
        .OfType<Diagnostic>();

    private static bool IsOfPlan(FoldedText text, Observation found, CueLexicon cues)
    {
        int end = found.Mention.Span.Start, start = Math.Max(0, end - Reach);
        return cues.Holds(text.Text.AsSpan(start, end - start), CueKind.Plan) || cues.Holds(found.Name, CueKind.Plan);
    }

    /// <summary>The sum of parts that are percentages and miss 100 by more than rounding; null where they are none or do not.</summary>
    private static decimal? Misses(Observation found)
    {
        QuantityMention mention = found.Mention;
        if (mention.Parts.Length < 3)
            return null;
        decimal sum = mention.Parts.Sum(), rounding = mention.Parts.All(part => part.Scale == 0) ? 1 : 0.1m * mention.Parts.Length;
        return Math.Abs(sum - Whole) > rounding && Math.Abs(sum - Whole) <= Farthest ? sum : null;
    }

    private static string? Text(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
