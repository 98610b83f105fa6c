using ReportParser.Diagnostics;
using ReportParser.Reading.Archives;
using ReportParser.Reading.Docx;
using ReportParser.Reading.MediaTypes;
using ReportParser.Reading.Ofd;
using ReportParser.Reading.Pdf;

namespace ReportParser.Reading;

/// <summary>The readers of formats that are no text.</summary>
/// <param name="limits">How much is read.</param>
/// <param name="converter">Reads old formats, null for none.</param>
/// <param name="clock">Measures how long a document takes.</param>
internal sealed class BinaryReaders(ReadingLimits limits, IDocumentConverter? converter, TimeProvider clock)
{
    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="mediaType">Its type as its first bytes tell it.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="readConverted">Reads what a converter made of a document.</param>
    /// <returns>What was found, null for a type that is not read.</returns>
    public ReadText? Read(ReadOnlyMemory<byte> bytes, string mediaType, string name, Func<ReadOnlyMemory<byte>, ReadText> readConverted) => mediaType switch
    {
        MediaType.Zip => ReadZip(bytes, name),
        MediaType.Pdf => new PdfReader(limits, clock).Read(bytes),
        MediaType.Rtf => Convert(bytes, mediaType, readConverted),
        MediaType.OleCompound => ReadCompound(bytes, name, readConverted),
        _ => null,
    };

    private ReadText? ReadZip(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            using ZipPackage zip = ZipPackage.Open(bytes, limits);
            return ZipKind.Of(zip, name) switch
            {
                MediaType.Docx => new DocxReader(limits, clock).Read(zip),
                MediaType.Ofd => new OfdReader(limits, clock).Read(zip),
                MediaType.Zip => null,
                var other => ReadingProblems.Unsupported(other, name),
            };
        }
        catch (InvalidDataException error)
        {
            return ReadingProblems.Damaged(MediaType.Zip, error.Message);
        }
    }

    private ReadText? ReadCompound(ReadOnlyMemory<byte> bytes, string name, Func<ReadOnlyMemory<byte>, ReadText> readConverted) => CompoundKind.Of(bytes.Span) switch
    {
        CompoundKind.Encrypted => ReadingProblems.Encrypted(MediaType.OleCompound),
        MediaType.Doc => Convert(bytes, MediaType.Doc, readConverted) ?? ReadingProblems.Unsupported(MediaType.Doc, name),
        _ => null,
    };

    private ReadText? Convert(ReadOnlyMemory<byte> bytes, string mediaType, Func<ReadOnlyMemory<byte>, ReadText> readConverted) => converter?.Convert(bytes, mediaType) switch
    {
        null => null,
        { Bytes: { } converted } => readConverted(converted) with { MediaType = mediaType, Charset = null },
        { Problem: var problem } => ReadingProblems.Failed(mediaType, DiagnosticCodes.MediaTypeUnsupported, problem ?? "The document could not be converted."),
    };
}
