namespace ReportParser.Reading;

/// <summary>Turns documents of formats that the library does not read itself into ones that it reads. Implementations may start programs; the library never does.</summary>
public interface IDocumentConverter
{
    /// <summary>Converts a document. Never throws for what the document holds; safe to share between threads.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="mediaType">Its media type: <c>application/msword</c>, <c>application/rtf</c>.</param>
    /// <returns>What became of it.</returns>
    Conversion Convert(ReadOnlyMemory<byte> bytes, string mediaType);
}

/// <summary>The result of a conversion: a document, or why there is none.</summary>
/// <param name="Bytes">A document that the library reads, such as UTF-8 text or DOCX; null where it failed.</param>
/// <param name="Problem">Why it failed and what to do, in a sentence; null where it did not.</param>
public sealed record Conversion(ReadOnlyMemory<byte>? Bytes, string? Problem = null);
