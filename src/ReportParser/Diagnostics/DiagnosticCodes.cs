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

    /// <summary>The input is larger, deeper or longer than a limit of the reading stage.</summary>
    public const string LimitExceeded = "RP105";

    /// <summary>A footnote mark has no definition in the text, or the text holds no definitions at all.</summary>
    public const string FootnoteUndefined = "RP301";

    /// <summary>A definition has no mark in the running text, or the running text holds no marks at all.</summary>
    public const string FootnoteUnreferenced = "RP302";

    /// <summary>A footnote's number is given twice.</summary>
    public const string FootnoteRepeated = "RP303";

    /// <summary>A footnote's number is left out.</summary>
    public const string FootnoteSkipped = "RP304";

    /// <summary>The program failed on this document; the others are not affected.</summary>
    public const string InternalError = "RP501";

    /// <summary>A folder or a pattern gave no file to read.</summary>
    public const string NothingFound = "RP502";

    /// <summary>A file that is no document (a table or data file beside the texts) was not read.</summary>
    public const string InputSkipped = "RP503";

    /// <summary>The run was interrupted before this input.</summary>
    public const string Interrupted = "RP504";

    /// <summary>Two inputs claim one report id.</summary>
    public const string ReportIdTaken = "RP505";

    /// <summary>The text lacks its beginning or its end.</summary>
    public const string TextTruncated = "RP506";
}
