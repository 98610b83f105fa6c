namespace ReportParser.Reading;

/// <summary>Turns bytes into a document's text. Never throws for what the bytes hold.</summary>
public sealed class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The input, whole.</param>
    /// <param name="name">File name, or the last part of the URL; a hint for the media type.</param>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, string name) => throw new NotSupportedException();
}
