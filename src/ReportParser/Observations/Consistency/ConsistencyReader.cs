using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Text;

namespace ReportParser.Observations.Consistency;

/// <summary>
/// Looks for figures of one report that cannot all be right. Each is a warning at the later of the places: the text contradicts itself, or
/// the extraction gave a figure a name, period or place that is not its own. Linear in the number of observations but for sorting.
/// </summary>
internal static class ConsistencyReader
{
    /// <summary>The contradictions in text order.</summary>
    /// <param name="text">The reading view that the mentions point into.</param>
    /// <param name="observations">The observations of the report in text order.</param>
    /// <param name="cues">Tells values on another basis and shares of a plan.</param>
    public static ImmutableArray<Diagnostic> Read(FoldedText text, ImmutableArray<Observation> observations, CueLexicon cues)
    {
        Claim[] claims = [.. observations.Select(Claim.Of).OfType<Claim>()];
        IEnumerable<Diagnostic> found =
        [
            .. SeriesCheck.Find(text, claims, cues), .. ShareCheck.Find(text, observations, cues), .. MovementCheck.Find(claims, cues),
            .. PartCheck.Find(text, claims), .. DigitCheck.Find(text), .. ScaleCheck.Find(claims),
        ];
        return [.. found.OrderBy(problem => problem.Span?.Start).ThenBy(problem => problem.Code, StringComparer.Ordinal)];
    }

    /// <summary>A warning about an observation.</summary>
    public static Diagnostic Warn(string code, Observation at, string message) => new(code, Severity.Warning, message, at.Quote);
}
