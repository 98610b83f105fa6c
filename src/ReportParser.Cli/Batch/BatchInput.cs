using System.Collections.Immutable;
using ReportParser.Diagnostics;

namespace ReportParser.Cli.Batch;

/// <summary>An input of a run.</summary>
/// <param name="Path">Path as given, with <c>/</c> between its parts.</param>
/// <param name="Problem">Why there is nothing to read, null for a file to read. An <see cref="Severity.Info"/> means that the file is passed over on purpose.</param>
internal sealed record BatchInput(string Path, Diagnostic? Problem = null)
{
    /// <summary>Paths of files that by their names are the pages behind this one.</summary>
    public ImmutableArray<string> NextPages { get; init; } = [];

    /// <summary>File name of the input.</summary>
    public string Name => Path[(Path.TrimEnd('/').LastIndexOf('/') + 1)..];
}
