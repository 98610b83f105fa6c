using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Datasets;

/// <summary>Ids of reports: <c>&lt;area_code&gt;-&lt;year&gt;-&lt;kind&gt;</c>, or <c>sha256-&lt;12 hex&gt;</c> of the input where area or year is unknown.</summary>
public sealed class ReportIds
{
    private readonly Dictionary<string, (int Count, string FirstPath)> _taken = new(StringComparer.Ordinal);

    /// <summary>The id that a report claims.</summary>
    /// <param name="metadata">What it says of itself.</param>
    /// <param name="document">The document.</param>
    public static string Of(ReportMetadata metadata, SourceDocument document) =>
        metadata is { Area: { } area, Year: { } year }
            ? $"{area.Code}-{year}-{DatasetNames.Of(metadata.Kind)}"
            : "sha256-" + document.Sha256[..12];

    /// <summary>Gives an id away. Call it in the order of the inputs, so that the same inputs get the same ids.</summary>
    /// <param name="claimed">The id that the report claims.</param>
    /// <param name="path">The input, for the message to the next one that claims the id.</param>
    /// <returns>The id to use (the claimed one, or with <c>~2</c>, <c>~3</c> … behind it) and the input that had it first, null when it was free.</returns>
    public (string Id, string? FirstPath) Assign(string claimed, string path)
    {
        if (_taken.TryAdd(claimed, (1, path)))
            return (claimed, null);
        (int count, string firstPath) = _taken[claimed];
        _taken[claimed] = (count + 1, firstPath);
        return ($"{claimed}~{count + 1}", firstPath);
    }
}
