using System.Collections.Immutable;
using ReportParser.Reading;

namespace ReportParser.Cli.Batch;

/// <summary>What a run of <c>parse</c> is asked to do.</summary>
internal sealed record ParseSettings
{
    /// <summary>Inputs as the user gave them.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The dataset's folder, <c>-</c> for standard output.</summary>
    public required string Output { get; init; }

    /// <summary>How many inputs are worked on at once, 1 or more.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Folder of lexicon files, or null.</summary>
    public string? Lexicons { get; init; }

    /// <summary>Area given by the user, or null.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Year given by the user, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether to write into a folder that holds other files.</summary>
    public bool Force { get; init; }

    /// <summary>How much of an input is read.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Formats of the tables.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["jsonl"];
}
