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
    private readonly DocumentReader _reader = new();

    /// <summary>Reads and parses an input.</summary>
    public ParsedInput Parse(BatchInput input)
    {
        long started = clock.GetTimestamp();
        ParsedInput parsed = input.Problem is { } problem ? WithoutReport(input, null, [problem]) : Guarded(input);
        return parsed with { Milliseconds = (long)clock.GetElapsedTime(started).TotalMilliseconds };
    }

    private ParsedInput Guarded(BatchInput input)
    {
        string? sha256 = null;
        try
        {
            if (Unreadable(input.Path, out byte[] bytes) is { } problem)
                return WithoutReport(input, null, [problem]);
            SourceDocument document = _reader.Read(bytes, input.Name) with { Path = input.Path };
            sha256 = document.Sha256;
            return HasError(document.Diagnostics) ? WithoutReport(input, sha256, document.Diagnostics) : WithReport(input, document);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return WithoutReport(input, sha256, [Internal(input, error)]);
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

    private static bool HasError(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(found => found.Severity is Severity.Error);

    private static ParsedInput WithoutReport(BatchInput input, string? sha256, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic cause = diagnostics.FirstOrDefault(found => found.Severity is Severity.Error) ?? diagnostics[0];
        Outcome outcome = cause.Severity is Severity.Error ? Outcome.Failed : Outcome.Skipped;
        return new ParsedInput(input, outcome, cause, sha256, null, diagnostics, 0);
    }

    private static Diagnostic? Unreadable(string path, out byte[] bytes)
    {
        bytes = [];
        try
        {
            // A length of 0 is not opened: it may be a pipe or a device, and reading would wait for ever.
            long length = new FileInfo(path) is { LinkTarget: not null } link ? LengthBehind(link) : new FileInfo(path).Length;
            // Looked at before the file is read, so that a huge one does not fill the memory.
            if (length > ReadingLimits.Default.MaxInputBytes)
                return new Diagnostic(DiagnosticCodes.LimitExceeded, Severity.Error, $"'{path}' has {length} bytes; at most {ReadingLimits.Default.MaxInputBytes} are read. Is it a report?");
            if (length > 0)
                bytes = File.ReadAllBytes(path);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticCodes.InputUnreadable, Severity.Error, $"'{path}' cannot be opened: {Reason(error)}");
        }
    }

    private static long LengthBehind(FileInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
            ? target.Length
            : throw new FileNotFoundException($"it is a link to '{link.LinkTarget}', which does not exist.");

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException missing when missing.FileName is null => missing.Message,
        FileNotFoundException or DirectoryNotFoundException => "it does not exist. Check the path.",
        UnauthorizedAccessException => "there is no permission to read it.",
        _ => error.Message,
    };

    private static Diagnostic Internal(BatchInput input, Exception error) => new(
        DiagnosticCodes.InternalError,
        Severity.Error,
        $"The program failed on '{input.Path}' with {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")} Please report it with the file.");
}
