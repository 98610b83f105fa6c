using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Diagnostics;

namespace ReportParser.Cli.Batch;

/// <summary>What became of one input, before it has its id.</summary>
/// <param name="Input">The input.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Cause">The diagnostic that made it less than ok, null when it is ok.</param>
/// <param name="Sha256">SHA-256 of its bytes, null when it could not be read.</param>
/// <param name="Result">What was found, null when there is no report.</param>
/// <param name="Diagnostics">Everything to tell about it.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record ParsedInput(
    BatchInput Input, Outcome Outcome, Diagnostic? Cause, string? Sha256, ReportResult? Result, ImmutableArray<Diagnostic> Diagnostics, long Milliseconds)
{
    /// <summary>The report under the id that it claims, as it is written; null when there is no report.</summary>
    public RenderedReport? Report { get; init; }
}
