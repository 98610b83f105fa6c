using ReportParser.Cli.Conversions;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>A document of an input.</summary>
/// <param name="Input">The input, or for a file in an archive a part of it; with a problem where there is no document.</param>
/// <param name="Document">The document as it was read, null where nothing could be opened.</param>
internal sealed record ReadInput(BatchInput Input, SourceDocument? Document);

/// <summary>Reads inputs, the same way for every verb. Never throws for what an input is or holds. Safe to share between threads.</summary>
/// <param name="limits">How much of an input is read.</param>
internal sealed class InputReader(ReadingLimits limits)
{
    private readonly DocumentReader _reader = new(LexiconSource.Embedded, limits, new ProgramConverter());

    /// <summary>Reads an input.</summary>
    /// <returns>Its document; for an archive one for each file in it.</returns>
    public IEnumerable<ReadInput> Read(BatchInput input)
    {
        if (input.Problem is not null)
            return [new ReadInput(input, null)];
        if (input.NextPages.Length > 0)
            return ReadSeries(input) ?? [.. Paths(input).SelectMany(path => Read(new BatchInput(path)))];
        if (Unreadable(input.Path, out byte[] bytes) is { } problem)
            return [new ReadInput(input with { Problem = problem }, null)];
        // Nothing is read before it is asked for, where a fault is caught.
        return Guarded(input, Enumerable.Repeat(bytes, 1).SelectMany(whole => _reader.ReadAll(whole, input.Name)));
    }

    /// <summary>Whether a document gave nothing to go on with: it could not be read, or was passed over on purpose.</summary>
    public static bool IsLost(SourceDocument document) =>
        document.Diagnostics.Any(found => found.Severity is Severity.Error || found.Code == DiagnosticCodes.ArchiveEntryIgnored);

    /// <summary>The diagnostic for a fault of the program.</summary>
    public static Diagnostic Internal(BatchInput input, Exception error) => new(
        DiagnosticCodes.InternalError,
        Severity.Error,
        $"The program failed on '{input.Path}' with {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")} Please report it with the file.");

    private static IEnumerable<string> Paths(BatchInput input) => input.NextPages.Prepend(input.Path);

    private IEnumerable<ReadInput>? ReadSeries(BatchInput input)
    {
        var pages = new List<NamedBytes>();
        foreach (string path in Paths(input))
        {
            if (Unreadable(path, out byte[] bytes) is not null)
                return null;
            pages.Add(new NamedBytes(new BatchInput(path).Name, bytes));
        }
        if (Joined(pages) is not { } document)
            return null;
        return [Of(input, document), .. input.NextPages.Select(path => new ReadInput(new BatchInput(path, IsPageOf(input, path)), null))];
    }

    // Pages that the program fails on are read one by one, and each tells of its own fault.
    private SourceDocument? Joined(List<NamedBytes> pages)
    {
        try
        {
            return _reader.ReadSeries(pages);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static Diagnostic IsPageOf(BatchInput input, string path) =>
        new(DiagnosticCodes.PagesJoined, Severity.Info, $"'{path}' is a further page of '{input.Path}', and its text stands there.");

    private static IEnumerable<ReadInput> Guarded(BatchInput input, IEnumerable<SourceDocument> documents)
    {
        using IEnumerator<SourceDocument> next = documents.GetEnumerator();
        Diagnostic? failure;
        while (Next(input, next, out failure))
            yield return Of(input, next.Current);
        if (failure is not null)
            yield return new ReadInput(input with { Problem = failure }, null);
    }

    private static bool Next(BatchInput input, IEnumerator<SourceDocument> documents, out Diagnostic? failure)
    {
        failure = null;
        try
        {
            return documents.MoveNext();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            failure = Internal(input, error);
            return false;
        }
    }

    private static ReadInput Of(BatchInput input, SourceDocument document)
    {
        BatchInput part = document.InnerPath is { Length: > 0 } inner ? new BatchInput(InputPath.Join(input.Path, inner)) : input;
        return new ReadInput(part, document with { Path = part.Path });
    }

    private Diagnostic? Unreadable(string path, out byte[] bytes)
    {
        bytes = [];
        try
        {
            // A length of 0 is not opened: it may be a pipe or a device, and reading would wait for ever.
            long length = new FileInfo(path) is { LinkTarget: not null } link ? LengthBehind(link) : new FileInfo(path).Length;
            // Looked at before the file is read, so that a huge one does not fill the memory.
            if (length > limits.MaxInputBytes)
                return new Diagnostic(DiagnosticCodes.LimitExceeded, Severity.Error, $"'{path}' has {length} bytes; at most {limits.MaxInputBytes} are read. Is it a report? Else raise --max-input-mb.");
            if (length > 0)
                bytes = File.ReadAllBytes(path);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticCodes.InputUnreadable, Severity.Error, $"'{path}' cannot be opened: {FileProblem.Reason(error)}");
        }
    }

    private static long LengthBehind(FileInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target
            ? target.Length
            : throw new FileNotFoundException($"it is a link to '{link.LinkTarget}', which does not exist.");
}
