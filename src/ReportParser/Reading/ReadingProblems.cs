using System.Globalization;
using ReportParser.Diagnostics;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading;

/// <summary>Results for documents that could not be read, each with what to do about it.</summary>
internal static class ReadingProblems
{
    private const string Expected = "Expected a web page or a text file.";

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

    /// <summary>A result without text.</summary>
    /// <param name="mediaType">Media type of the document.</param>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="message">What was found, what was expected and what to do.</param>
    public static ReadText Failed(string mediaType, string code, string message) =>
        new(string.Empty) { MediaType = mediaType, Diagnostics = [new Diagnostic(code, Severity.Error, message)] };

    private static string Advice(string mediaType, string name) => mediaType switch
    {
        MediaType.Pdf => $"PDF is not read yet. {Expected} Convert it with: pdftotext -enc UTF-8 FILE FILE.txt",
        MediaType.Zip when MediaTypeDetector.HasExtension(name, ".docx") => $"DOCX is not read yet. {Expected} Convert it with: soffice --headless --convert-to txt:Text FILE",
        MediaType.Zip => $"Archives are not read yet. {Expected} Unpack it and give the folder.",
        MediaType.OleCompound => $"The old Office format is not read. {Expected} Convert it with: soffice --headless --convert-to docx FILE",
        MediaType.Rtf => $"RTF is not read. {Expected} Convert it with: soffice --headless --convert-to docx FILE",
        MediaType.Mhtml => $"MHTML is not read yet. {Expected} Save the page from the browser as HTML.",
        MediaType.Unknown => $"The bytes are of no known type and are no text. {Expected}",
        _ => $"Documents of type {mediaType} are not read. {Expected}",
    };
}
