using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Diagnostics;
using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>Turns a report and its id into bytes.</summary>
internal delegate RenderedReport Render(ReportResult result, string id, params ReadOnlySpan<Diagnostic> more);

/// <summary>Reads and parses one input. Never throws for what the input is or holds. Safe to share between threads.</summary>
/// <param name="pipeline">The pipeline.</param>
/// <param name="settings">What the user said of area and year.</param>
/// <param name="render">How reports are written.</param>
/// <param name="clock">Measures how long an input takes.</param>
internal sealed class InputParser(ReportPipeline pipeline, ParseSettings settings, Render render, TimeProvider clock)
{
    private readonly InputReader _reader = new(settings.Limits);

    /// <summary>Reads and parses an input.</summary>
    /// <returns>One result; for an archive one for each file in it.</returns>
    public ImmutableArray<ParsedInput> Parse(BatchInput input)
    {
        var all = ImmutableArray.CreateBuilder<ParsedInput>();
        long started = clock.GetTimestamp();
        foreach (ReadInput read in _reader.Read(input))
        {
            ParsedInput parsed = Guarded(read);
            all.Add(parsed with { Milliseconds = (long)clock.GetElapsedTime(started).TotalMilliseconds });
            started = clock.GetTimestamp();
        }
        return all.DrainToImmutable();
    }

    private ParsedInput Guarded(ReadInput read)
    {
        if (read.Document is not { } document)
            return WithoutReport(read.Input, null, [read.Input.Problem!]);
        try
        {
            return InputReader.IsLost(document) ? WithoutReport(read.Input, HashOf(document), document.Diagnostics) : WithReport(read.Input, document);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return WithoutReport(read.Input, document.Sha256, [InputReader.Internal(read.Input, error)]);
        }
    }

    private ParsedInput WithReport(BatchInput input, SourceDocument document)
    {
        ReportResult result = pipeline.Parse(document, new MetadataHints(document.Name, settings.AreaCode, settings.Year, document.Title));
        if (result.Outline.IsTruncated && !result.Diagnostics.Any(found => found.Code == DiagnosticCodes.TextTruncated))
            result = result with { Diagnostics = result.Diagnostics.Add(Truncated) };
        Diagnostic? cause = result.Diagnostics.FirstOrDefault(MakesPartial);
        Outcome outcome = cause is null ? Outcome.Ok : Outcome.Partial;
        return new ParsedInput(input, outcome, cause, document.Sha256, result, result.Diagnostics, 0)
        {
            Report = render(result, ReportIds.Of(result.Metadata, document)),
        };
    }

    private static Diagnostic Truncated { get; } = new(
        DiagnosticCodes.TextTruncated,
        Severity.Warning,
        "The text ends before the report does, or lacks its beginning. Compare it with the original: figures are missing.");

    /// <summary>A report is partial when text is missing or damaged, not when something about it is unknown.</summary>
    private static bool MakesPartial(Diagnostic found) =>
        found.Severity is Severity.Error
        || (found.Severity is Severity.Warning && (found.Code is DiagnosticCodes.TextTruncated || found.Code.StartsWith("RP1", StringComparison.Ordinal)));

    /// <summary>A file of an archive that was passed over has no bytes to make a hash of.</summary>
    private static string? HashOf(SourceDocument document) => document is { InnerPath.Length: > 0, Bytes: 0 } ? null : document.Sha256;

    private static ParsedInput WithoutReport(BatchInput input, string? sha256, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic cause = diagnostics.FirstOrDefault(found => found.Severity is Severity.Error) ?? diagnostics[0];
        Outcome outcome = cause.Severity is Severity.Error ? Outcome.Failed : Outcome.Skipped;
        return new ParsedInput(input, outcome, cause, sha256, null, diagnostics, 0);
    }
}
