namespace ReportParser.Diagnostics;

/// <summary>The stable codes of diagnostics, documented in docs/diagnostics.md. RP1: reading, RP2: structure and metadata, RP3: footnotes, RP4: observations, RP5: batch.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input could not be opened (missing, no permission, a folder where a file was expected).</summary>
    public const string InputUnreadable = "RP101";

    /// <summary>The input has no text.</summary>
    public const string InputEmpty = "RP102";

    /// <summary>The input is of a type that is not read (image, archive, executable, unknown binary).</summary>
    public const string MediaTypeUnsupported = "RP103";

    /// <summary>Bytes that are no text in the chosen charset were replaced.</summary>
    public const string BytesReplaced = "RP104";
}
