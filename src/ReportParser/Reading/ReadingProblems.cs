using System.Globalization;
using ReportParser.Diagnostics;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading;

/// <summary>Results for documents that could not be read, each with what to do about it.</summary>
internal static class ReadingProblems
{
    private const string Expected = "Expected a web page, PDF, DOCX, OFD, a ZIP of them, or a text file.";

    /// <summary>A type that is not read.</summary>
    /// <param name="mediaType">The type that the content showed.</param>
    /// <param name="name">The document's name.</param>
    public static ReadText Unsupported(string mediaType, string name) =>
        Failed(mediaType, DiagnosticCodes.MediaTypeUnsupported, Advice(mediaType, name));

    /// <summary>An input above the limit.</summary>
    /// <param name="bytes">Its size.</param>
    /// <param name="limit">The limit.</param>
    public static ReadText TooLarge(long bytes, long limit) => Failed(
        MediaType.Unknown,
        DiagnosticCodes.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"The input has {bytes} bytes, the limit is {limit}. Raise the limit, or split the document."));

    /// <summary>A document of which nothing could be read.</summary>
    /// <param name="mediaType">Media type of the document.</param>
    /// <param name="what">What is wrong with it.</param>
    public static ReadText Damaged(string mediaType, string what) => Failed(
        mediaType, DiagnosticCodes.DocumentDamaged, $"The document is damaged: {OneLine(what)}. Fetch it again, or open it in the program it was made with and save it anew.");

    /// <summary>A document that a password protects.</summary>
    /// <param name="mediaType">Media type of the document.</param>
    public static ReadText Encrypted(string mediaType) => Failed(
        mediaType, DiagnosticCodes.DocumentEncrypted, "Only a password opens the document. Remove the password, or print the document to a PDF without one.");

    /// <summary>A part of a document that could not be read.</summary>
    /// <param name="what">Which part, and what is wrong with it.</param>
    /// <param name="hasText">Whether other parts gave text.</param>
    public static Diagnostic DamagedPart(string what, bool hasText) => new(
        DiagnosticCodes.DocumentDamaged,
        hasText ? Severity.Warning : Severity.Error,
        $"A part of the document cannot be read ({OneLine(what)}); {(hasText ? "what stands before it is kept" : "no text is left")}. Fetch it again, or save it anew.");

    /// <summary>A document nested deeper than is followed.</summary>
    /// <param name="limit">The limit.</param>
    public static Diagnostic TooDeep(int limit) => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"The document nests elements more than {limit} deep; what stands below is left out."));

    /// <summary>A document that took longer than it may.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="hasText">Whether any text was read until then.</param>
    public static Diagnostic TooSlow(TimeSpan limit, bool hasText) => new(
        DiagnosticCodes.LimitExceeded,
        hasText ? Severity.Warning : Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"Reading took longer than {limit.TotalSeconds:0} seconds; what stands behind is left out. Split the document, or raise the limit."));

    /// <summary>A text longer than is read.</summary>
    /// <param name="limit">The limit.</param>
    public static Diagnostic TooLong(int limit) => new(
        DiagnosticCodes.LimitExceeded,
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"The text has more than {limit} characters; what stands behind is left out. Is it one report? Split it, or raise the limit."));

    /// <summary>A result without text.</summary>
    /// <param name="mediaType">Media type of the document.</param>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="message">What was found, what was expected and what to do.</param>
    public static ReadText Failed(string mediaType, string code, string message) =>
        new(string.Empty) { MediaType = mediaType, Diagnostics = [new Diagnostic(code, Severity.Error, message)] };

    /// <summary>Messages of other libraries, made fit for one line.</summary>
    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private static string Advice(string mediaType, string name) => mediaType switch
    {
        MediaType.Zip => $"'{name}' is an archive, and here one document is asked for. Unpack it and give what is in it.",
        MediaType.Doc => "The old Word format (.doc) is read with the help of antiword or LibreOffice, and neither is at hand. Install one of them, or convert the file with: soffice --headless --convert-to docx FILE",
        MediaType.OleCompound => $"The old Office format is not read. {Expected} Convert it with: soffice --headless --convert-to docx FILE",
        MediaType.Rtf => "RTF is read with the help of LibreOffice, which is not at hand. Install it, or convert the file with: soffice --headless --convert-to docx FILE",
        MediaType.Unknown => $"The bytes are of no known type and are no text. {Expected}",
        _ => $"Documents of type {mediaType} are not read. {Expected}",
    };
}
