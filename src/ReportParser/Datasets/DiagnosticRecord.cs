using ReportParser.Diagnostics;

namespace ReportParser.Datasets;

/// <summary>A diagnostic inside its report.</summary>
/// <param name="ReportId">Id of the report.</param>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="Start">Where in the text, in UTF-16 code units; null when it is about the document as a whole.</param>
/// <param name="End">Where it ends, exclusive; null like <paramref name="Start"/>.</param>
public sealed record DiagnosticRecord(string ReportId, string Code, string Severity, string Message, int? Start, int? End);

/// <summary>One line of <c>diagnostics.jsonl</c>: a diagnostic with the name of its input.</summary>
/// <param name="ReportId">Id of the report; null where the input gave none.</param>
/// <param name="SourceName">File name of the input, or the last part of its URL.</param>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="Start">Where in the text; null when it is about the document as a whole.</param>
/// <param name="End">Where it ends, exclusive; null like <paramref name="Start"/>.</param>
public sealed record DiagnosticRow(string? ReportId, string SourceName, string Code, string Severity, string Message, int? Start, int? End)
{
    /// <summary>The row of a report's diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="sourceName">File name of the input, or the last part of its URL.</param>
    public static DiagnosticRow From(DiagnosticRecord diagnostic, string sourceName) => new(
        diagnostic.ReportId, sourceName, diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Start, diagnostic.End);

    /// <summary>The row of a diagnostic about an input that gave no report.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="sourceName">File name of the input, or the last part of its URL.</param>
    public static DiagnosticRow WithoutReport(Diagnostic diagnostic, string sourceName) => new(
        null, sourceName, diagnostic.Code, DatasetNames.Of(diagnostic.Severity), diagnostic.Message, diagnostic.Span?.Start, diagnostic.Span?.End);
}
