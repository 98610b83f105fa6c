using System.Collections.Immutable;

namespace ReportParser.Datasets;

/// <summary>What a run did, as <c>manifest.json</c> holds it. Two runs over the same inputs differ in its times only.</summary>
public sealed record Manifest
{
    /// <summary>Always <c>reportparser</c>: marks a folder as a dataset of this program.</summary>
    public string Program { get; init; } = ProgramName;

    /// <summary>Version of the program.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Version of the dataset contract, see <see cref="DatasetSchemas.Version"/>.</summary>
    public string SchemaVersion { get; init; } = DatasetSchemas.Version;

    /// <summary>The lexicons in effect.</summary>
    public required ManifestLexicons Lexicons { get; init; }

    /// <summary>The options that bear on the content.</summary>
    public required ManifestOptions Options { get; init; }

    /// <summary>When the run started, ISO 8601, UTC.</summary>
    public required string StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public long Milliseconds { get; init; }

    /// <summary>Whether it was interrupted; the inputs that were not reached are <c>skipped</c>.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Totals.</summary>
    public required ManifestCounts Counts { get; init; }

    /// <summary>Every input, sorted by path.</summary>
    public required ImmutableArray<ManifestInput> Inputs { get; init; }

    /// <summary>The value of <see cref="Program"/>.</summary>
    public const string ProgramName = "reportparser";
}

/// <summary>The lexicons in effect.</summary>
/// <param name="Version">Version of the lexicons that the program ships with.</param>
/// <param name="Sha256">SHA-256 over the names and the bytes of all lexicon files in effect.</param>
/// <param name="Replaced">Names of the files that the user's folder replaced.</param>
/// <param name="ExtraAreas">Paths of the <c>areas.json</c> files that added areas.</param>
public sealed record ManifestLexicons(string Version, string Sha256, ImmutableArray<string> Replaced, ImmutableArray<string> ExtraAreas);

/// <summary>The options that bear on the content.</summary>
/// <param name="Formats">Formats of the tables.</param>
/// <param name="AreaCode">The area given by the user, or null.</param>
/// <param name="Year">The year given by the user, or null.</param>
/// <param name="Lexicons">The lexicon folder as given, or null.</param>
public sealed record ManifestOptions(ImmutableArray<string> Formats, string? AreaCode, int? Year, string? Lexicons);

/// <summary>Totals of a run.</summary>
/// <param name="Inputs">Number of inputs.</param>
/// <param name="Ok">Inputs read whole.</param>
/// <param name="Partial">Inputs that gave a report which may lack something.</param>
/// <param name="Failed">Inputs that gave no report.</param>
/// <param name="Skipped">Inputs that were not tried.</param>
/// <param name="Observations">Number of observations.</param>
public sealed record ManifestCounts(int Inputs, int Ok, int Partial, int Failed, int Skipped, int Observations);

/// <summary>What became of one input.</summary>
/// <param name="Path">Path as given, with <c>/</c>; null for a URL.</param>
/// <param name="Url">URL; null for a file.</param>
/// <param name="Sha256">SHA-256 of its bytes; null when it could not be read.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="ReportId">Id of its report; null when it gave none.</param>
/// <param name="ErrorCode">Code of the diagnostic that made it less than ok; null when it is ok.</param>
/// <param name="ErrorMessage">Message of that diagnostic.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record ManifestInput(
    string? Path, string? Url, string? Sha256, string Outcome, string? ReportId, string? ErrorCode, string? ErrorMessage, long Milliseconds);

/// <summary>What became of an input. The names in the dataset are these in lower case.</summary>
public enum Outcome
{
    /// <summary>It gave a report.</summary>
    Ok,

    /// <summary>It gave a report that may lack something: the text is cut, or bytes of it were no text.</summary>
    Partial,

    /// <summary>It gave no report.</summary>
    Failed,

    /// <summary>It was not tried: a data file beside the texts, or the run was interrupted.</summary>
    Skipped,
}
