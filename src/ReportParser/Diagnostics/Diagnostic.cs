using ReportParser.Text;

namespace ReportParser.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Good to know; the result is whole.</summary>
    Info,

    /// <summary>Something in the result may be missing or wrong.</summary>
    Warning,

    /// <summary>The input could not be read, or not be read as a report.</summary>
    Error,
}

/// <summary>Something about a document that a person should know. Never an exception: a document's problem does not stop a batch.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found, what was expected and what to do, in one line of plain English.</param>
/// <param name="Span">Where, in the report's frozen text; null when it is about the document as a whole.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, TextSpan? Span = null);
