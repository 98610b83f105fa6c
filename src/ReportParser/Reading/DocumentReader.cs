using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportParser.Diagnostics;
using ReportParser.Lexicons;
using ReportParser.Reading.Archives;
using ReportParser.Reading.Charset;
using ReportParser.Reading.Html;
using ReportParser.Reading.MediaTypes;
using ReportParser.Reading.Mhtml;

namespace ReportParser.Reading;

/// <summary>Turns bytes into a document's text. Never throws for what the bytes hold. Immutable; share one between threads.</summary>
public sealed class DocumentReader
{
    private const int MaxFrames = 16;

    private readonly ReadingLimits _limits;
    private readonly HtmlReader _html;
    private readonly ArchiveReader _archives;
    private readonly BinaryReaders _binaries;

    /// <summary>A reader with the embedded lexicons and the default limits.</summary>
    public DocumentReader()
        : this(LexiconSource.Embedded)
    {
    }

    /// <summary>A reader.</summary>
    /// <param name="lexicons">Where the lexicons of page furniture are.</param>
    /// <param name="limits">How much is read, null for the defaults.</param>
    /// <param name="converter">Reads old formats with the help of programs, null for none.</param>
    /// <param name="clock">Measures how long a document takes, null for the system's.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public DocumentReader(LexiconSource lexicons, ReadingLimits? limits = null, IDocumentConverter? converter = null, TimeProvider? clock = null)
    {
        _limits = limits ?? ReadingLimits.Default;
        _html = new HtmlReader(lexicons, _limits);
        _archives = new ArchiveReader(_limits);
        _binaries = new BinaryReaders(_limits, converter, clock ?? TimeProvider.System);
    }

    /// <summary>Reads an input that may be an archive with documents in it: each becomes a document of its own, with its <see cref="SourceDocument.InnerPath"/>.</summary>
    /// <param name="bytes">The input, whole.</param>
    /// <param name="name">File name, or the last part of the URL; a hint for the media type.</param>
    /// <returns>One document or several, sorted by their paths in the archive; what could not be read has an <see cref="Severity.Error"/>, what was passed over on purpose an <see cref="Severity.Info"/> and no text.</returns>
    public IEnumerable<SourceDocument> ReadAll(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length > _limits.MaxInputBytes || !_archives.IsArchive(bytes, name))
            return [Read(bytes, name)];
        return _archives.Files(bytes).Select(ReadFile).DefaultIfEmpty(Document(bytes, name, ReadingProblems.Failed(MediaType.Zip, DiagnosticCodes.InputEmpty, "The archive holds no files.")));
    }

    /// <summary>Reads a text that a site spread over several web pages.</summary>
    /// <param name="pages">The pages in their order, two or more.</param>
    /// <returns>One document with the name of the first, the text of all, and the hash and size of their bytes in a row; null where a page does not link to the next one, is no web page, or has no text: then each is a document of its own.</returns>
    public SourceDocument? ReadSeries(IReadOnlyList<NamedBytes> pages) =>
        PageSeries.IsLinked(pages) ? PageSeries.Join([.. pages.Select(page => Read(page.Bytes, page.Name))], pages) : null;

    private SourceDocument ReadFile(ArchiveFile file)
    {
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        SourceDocument document = file.Problem is { } problem
            ? Document(default, name, new ReadText("") { MediaType = MediaType.Unknown, Diagnostics = [problem] })
            : Read(file.Bytes, name);
        return document with { InnerPath = file.Path };
    }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The input, whole.</param>
    /// <param name="name">File name, or the last part of the URL; a hint for the media type.</param>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, string name) => Read(bytes, name, null);

    /// <summary>Reads a document that a server sent.</summary>
    /// <param name="bytes">The input, whole.</param>
    /// <param name="name">File name, or the last part of the URL; a hint for the media type.</param>
    /// <param name="declaredCharset">The charset of the HTTP header, null without one.</param>
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, string name, string? declaredCharset)
    {
        return Document(bytes, name, Bounded(ReadText(bytes, name, declaredCharset)));
    }

    // What follows costs time and memory by the length of the text, whatever it came from.
    private ReadText Bounded(ReadText read)
    {
        int end = _limits.MaxTextCharacters;
        if (read.Text.Length <= end)
            return read;
        end -= char.IsHighSurrogate(read.Text[end - 1]) ? 1 : 0;
        return read with
        {
            Text = read.Text[..end],
            Notes = [.. read.Notes.Where(note => note.Mark.End <= end && !(note.Definition?.End > end))],
            Diagnostics = [.. read.Diagnostics, ReadingProblems.TooLong(_limits.MaxTextCharacters)],
        };
    }

    private static SourceDocument Document(ReadOnlyMemory<byte> bytes, string name, ReadText read)
    {
        bool isLost = read.Diagnostics.Any(d => d.Severity == Severity.Error || d.Code == DiagnosticCodes.ArchiveEntryIgnored);
        return new SourceDocument
        {
            Name = name,
            Text = read.Text,
            MediaType = read.MediaType,
            Charset = read.Charset,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Bytes = bytes.Length,
            Title = read.Title,
            Date = read.Date,
            Publisher = read.Publisher,
            Author = read.Author,
            RegionHints = read.RegionHints,
            Notes = read.Notes,
            Diagnostics = isLost || !string.IsNullOrWhiteSpace(read.Text) ? read.Diagnostics : [.. read.Diagnostics, NoText(read.MediaType)],
        };
    }

    private ReadText ReadText(ReadOnlyMemory<byte> bytes, string name, string? declaredCharset)
    {
        if (bytes.Length > _limits.MaxInputBytes)
            return ReadingProblems.TooLarge(bytes.Length, _limits.MaxInputBytes);
        return MediaTypeDetector.OfBinary(bytes.Span) is string binary
            ? _binaries.Read(bytes, binary, name, converted => ReadText(converted, string.Empty, null)) ?? ReadingProblems.Unsupported(binary, name)
            : ReadCharacters(bytes.Span, name, declaredCharset);
    }

    private ReadText ReadCharacters(ReadOnlySpan<byte> bytes, string name, string? declaredCharset)
    {
        DecodedText decoded = TextDecoder.Decode(bytes, declaredCharset);
        if (BinaryContent.IsLikely(decoded))
            return ReadingProblems.Unsupported(MediaType.Unknown, name);
        string mediaType = MediaTypeDetector.OfText(decoded.Text, name);
        return mediaType switch
        {
            MediaType.Html or MediaType.Xhtml => Of(_html.Read(decoded.Text), mediaType, decoded),
            MediaType.Mhtml => ReadMhtml(bytes),
            _ => Of(new ReadText(decoded.Text), mediaType, decoded),
        };
    }

    // The page that a browser saved stands first; where it only frames another, that one has the text.
    private ReadText ReadMhtml(ReadOnlySpan<byte> bytes)
    {
        ReadText? best = null;
        foreach (MimePart part in MimePart.Parse(Encoding.Latin1.GetString(bytes)).Leaves().Where(part => part.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase)).Take(MaxFrames))
        {
            DecodedText decoded = TextDecoder.Decode(part.Decode(), part.Parameter("charset"));
            ReadText read = Of(_html.Read(decoded.Text), MediaType.Mhtml, decoded);
            best = best is null || read.Text.Length > best.Text.Length ? read : best;
        }
        return best ?? ReadingProblems.Damaged(MediaType.Mhtml, "it holds no page");
    }

    private static ReadText Of(ReadText read, string mediaType, DecodedText decoded) => read with
    {
        MediaType = mediaType,
        Charset = decoded.Charset,
        Diagnostics = decoded.Replaced == 0 ? read.Diagnostics : [Replaced(decoded), .. read.Diagnostics],
    };

    private static Diagnostic Replaced(DecodedText decoded) => new(
        DiagnosticCodes.BytesReplaced,
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"{decoded.Replaced} places hold bytes that are no {decoded.Charset}; each is read as U+FFFD. Compare with the original, or save it as UTF-8."));

    private static Diagnostic NoText(string mediaType) => new(
        DiagnosticCodes.InputEmpty,
        Severity.Error,
        mediaType is MediaType.Html or MediaType.Xhtml or MediaType.Mhtml
            ? "The page has no text of its own; a page that a script fills must be saved from a browser."
            : "The input has no text.");
}
