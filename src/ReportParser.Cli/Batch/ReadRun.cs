using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Diagnostics;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>One run of <c>read</c>: finds the inputs, reads them side by side, writes the texts.</summary>
/// <param name="inputs">Inputs as the user gave them.</param>
/// <param name="output">The folder for the texts.</param>
/// <param name="terminal">Where messages go.</param>
/// <param name="limits">How much of an input is read.</param>
internal sealed class ReadRun(IReadOnlyList<string> inputs, string output, Terminal terminal, ReadingLimits limits)
{
    private readonly InputReader _reader = new(limits);
    private readonly Lock _lock = new();
    private int _texts;
    private int _failed;

    /// <summary>Runs it.</summary>
    /// <param name="cancellation">Ctrl-C: inputs at hand are finished, the others are left.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The output folder or an input cannot be used.</exception>
    public int Run(CancellationToken cancellation)
    {
        ImmutableArray<BatchInput> found = FindInputs();
        var folder = new TextOutput(output, found.Where(input => input.Problem is null).Select(input => input.Path));
        try
        {
            Parallel.ForEach(found, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, input => Read(input, folder));
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (AggregateException error) when (error.InnerExceptions[0] is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The output '{output}' cannot be written: {error.InnerExceptions[0].Message}", error);
        }
        if (terminal.Verbosity is not Verbosity.Quiet)
            terminal.Error.WriteLine($"{_texts} documents read, {_failed} failed; written to {output}");
        return _failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private ImmutableArray<BatchInput> FindInputs()
    {
        var finder = new InputFinder(Path.GetFullPath(output).TrimEnd(Path.DirectorySeparatorChar));
        using var list = new StreamReader(inputs.Contains("-") ? Console.OpenStandardInput() : Stream.Null);
        return PageNames.Group(finder.Find(inputs, list).Inputs);
    }

    private void Read(BatchInput input, TextOutput folder)
    {
        foreach (ReadInput read in _reader.Read(input))
        {
            bool isRead = read.Document is { } document && !InputReader.IsLost(document);
            if (isRead)
                folder.Write(read.Input.Path, read.Document!);
            Tell(read, isRead);
        }
    }

    private void Tell(ReadInput read, bool isRead)
    {
        ImmutableArray<Diagnostic> diagnostics = read.Document?.Diagnostics ?? [read.Input.Problem!];
        lock (_lock)
        {
            _texts += isRead ? 1 : 0;
            _failed += diagnostics.Any(found => found.Severity is Severity.Error) ? 1 : 0;
            foreach (Diagnostic found in diagnostics)
                if (terminal.Verbosity is Verbosity.Verbose || found.Severity is Severity.Error)
                    terminal.Error.WriteLine($"{DatasetNames.Of(found.Severity)} {found.Code} {read.Input.Path}: {found.Message}");
        }
    }
}
