using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Tasks.Dataflow;
using ReportParser.Datasets;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;

namespace ReportParser.Cli.Batch;

/// <summary>One run of <c>parse</c>: finds the inputs, parses them side by side, writes them in their order.</summary>
/// <param name="settings">What is asked for.</param>
/// <param name="terminal">Where messages go.</param>
/// <param name="clock">The time, for the manifest.</param>
internal sealed class ParseRun(ParseSettings settings, Terminal terminal, TimeProvider clock)
{
    /// <summary>Results that wait for a slow one before them; bounds the memory.</summary>
    private const int AheadPerJob = 4;

    private readonly ReportIds _ids = new();
    private readonly ImmutableArray<ManifestInput>.Builder _entries = ImmutableArray.CreateBuilder<ManifestInput>();
    private readonly IBatchProgress _progress = Progress(terminal);
    private int _observations;

    private bool ToStandardOutput => settings.Output == "-";

    /// <summary>Runs it.</summary>
    /// <param name="cancellation">Ctrl-C: inputs at hand are finished, the others are skipped.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The output folder or an input cannot be used.</exception>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        DateTimeOffset startedAt = clock.GetUtcNow();
        long started = clock.GetTimestamp();
        FoundInputs found = FindInputs();
        var builder = new PipelineBuilder(settings.Lexicons, found.AreaFiles);
        ReportPipeline pipeline = builder.Build();
        using IReportSink sink = ToStandardOutput ? new StreamSink(Console.OpenStandardOutput()) : new FolderSink(DatasetFolder.Claim(settings.Output, settings.Force));
        var parser = new InputParser(pipeline, settings, sink.Render, clock);
        try
        {
            await _progress.RunAsync(found.Inputs.Length, advance => ParseAllAsync(found.Inputs, parser, sink, advance, cancellation));
            return Complete(sink, Describe(builder, startedAt, clock.GetElapsedTime(started)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The output '{settings.Output}' cannot be written: {error.Message} What stood there is unchanged. Make room, and run it again.", error);
        }
    }

    private int Complete(IReportSink sink, Manifest manifest)
    {
        sink.Complete(manifest);
        Summarize(manifest);
        return manifest.Interrupted ? ExitCodes.Interrupted : manifest.Counts.Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private FoundInputs FindInputs()
    {
        var finder = new InputFinder(ToStandardOutput ? null : Path.GetFullPath(settings.Output).TrimEnd(Path.DirectorySeparatorChar));
        using var input = new StreamReader(settings.Inputs.Contains("-") ? Console.OpenStandardInput() : Stream.Null);
        FoundInputs found = finder.Find(settings.Inputs, input);
        return found with { Inputs = PageNames.Group(found.Inputs) };
    }

    private async Task ParseAllAsync(ImmutableArray<BatchInput> inputs, InputParser parser, IReportSink sink, Action advance, CancellationToken cancellation)
    {
        var workers = new TransformBlock<BatchInput, ImmutableArray<ParsedInput>>(
            input => cancellation.IsCancellationRequested ? [NotReached(input)] : parser.Parse(input),
            new ExecutionDataflowBlockOptions { MaxDegreeOfParallelism = settings.Jobs, BoundedCapacity = settings.Jobs * AheadPerJob, EnsureOrdered = true });
        Task feeding = FeedAsync(inputs, workers);
        await foreach (ImmutableArray<ParsedInput> results in workers.ReceiveAllAsync(CancellationToken.None))
        {
            foreach (ParsedInput parsed in results)
                Take(parsed, sink);
            advance();
        }
        await feeding;
    }

    private static async Task FeedAsync(ImmutableArray<BatchInput> inputs, TransformBlock<BatchInput, ImmutableArray<ParsedInput>> workers)
    {
        foreach (BatchInput input in inputs)
            await workers.SendAsync(input);
        workers.Complete();
    }

    private static ParsedInput NotReached(BatchInput input)
    {
        var cause = new Diagnostic(DiagnosticCodes.Interrupted, Severity.Info, $"The run was interrupted before '{input.Path}'. Run it again.");
        return new ParsedInput(input, Outcome.Skipped, cause, null, null, [cause], 0);
    }

    private void Take(ParsedInput parsed, IReportSink sink)
    {
        ParsedInput final = parsed.Report is null ? parsed : WithFinalId(parsed, sink);
        sink.Add(final);
        _observations += final.Report?.Observations ?? 0;
        _entries.Add(new ManifestInput(
            final.Input.Path, null, final.Sha256, DatasetNames.Of(final.Outcome), final.Report?.Id, final.Cause?.Code, final.Cause?.Message, final.Milliseconds));
        Tell(final);
    }

    private ParsedInput WithFinalId(ParsedInput parsed, IReportSink sink)
    {
        (string id, string? firstPath) = _ids.Assign(parsed.Report!.Id, parsed.Input.Path);
        if (firstPath is null)
            return parsed;
        var taken = new Diagnostic(
            DiagnosticCodes.ReportIdTaken,
            Severity.Warning,
            $"The report id {parsed.Report.Id} is that of '{firstPath}' already, so '{parsed.Input.Path}' got {id}. Check whether one is a copy of the other, or its area or year is wrong.");
        return parsed with { Report = sink.Render(parsed.Result!, id, taken), Diagnostics = parsed.Diagnostics.Add(taken) };
    }

    private void Tell(ParsedInput parsed)
    {
        foreach (Diagnostic found in parsed.Diagnostics)
            if (terminal.Verbosity is Verbosity.Verbose || found.Severity is Severity.Error)
                _progress.WriteLine($"{DatasetNames.Of(found.Severity)} {found.Code} {parsed.Input.Path}: {found.Message}");
    }

    private Manifest Describe(PipelineBuilder builder, DateTimeOffset startedAt, TimeSpan elapsed)
    {
        LexiconFingerprint fingerprint = LexiconFingerprint.Of(builder.Lexicons);
        return new Manifest
        {
            ProgramVersion = typeof(ParseRun).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
            Lexicons = new ManifestLexicons(fingerprint.Version, fingerprint.Sha256, fingerprint.Replaced, [.. builder.AreaFiles.Select(InputPath.Normalize)]),
            Options = new ManifestOptions(settings.Formats, settings.AreaCode, settings.Year, settings.Lexicons),
            StartedAt = startedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Milliseconds = (long)elapsed.TotalMilliseconds,
            Interrupted = _entries.Any(entry => entry.ErrorCode == DiagnosticCodes.Interrupted),
            Counts = Count(),
            Inputs = _entries.ToImmutable(),
        };
    }

    private ManifestCounts Count()
    {
        int With(Outcome outcome) => _entries.Count(entry => entry.Outcome == DatasetNames.Of(outcome));
        return new ManifestCounts(_entries.Count, With(Outcome.Ok), With(Outcome.Partial), With(Outcome.Failed), With(Outcome.Skipped), _observations);
    }

    private void Summarize(Manifest manifest)
    {
        if (terminal.Verbosity is Verbosity.Quiet)
            return;
        ManifestCounts counts = manifest.Counts;
        string target = ToStandardOutput ? "standard output" : settings.Output;
        string seconds = (manifest.Milliseconds / 1000m).ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Error.WriteLine(
            $"{counts.Inputs} inputs: {counts.Ok} ok, {counts.Partial} partial, {counts.Failed} failed, {counts.Skipped} skipped; " +
            $"{counts.Observations} observations in {seconds} s, written to {target}");
    }

    private static IBatchProgress Progress(Terminal terminal) =>
        terminal.Verbosity is Verbosity.Quiet ? new NoProgress(terminal.Error)
        : Console.IsErrorRedirected ? new LineProgress(terminal.Error)
        : new BarProgress(terminal);
}
