using System.Text;

namespace ReportParser.Reading.MediaTypes;

/// <summary>Tells the media type of a document: by its content where that is unmistakable, by its name else.</summary>
internal static class MediaTypeDetector
{
    private const int Head = 4096;

    private static readonly (string MediaType, byte[] Magic)[] Magics =
    [
        (MediaType.Pdf, "%PDF-"u8.ToArray()),
        (MediaType.Rtf, "{\\rtf"u8.ToArray()),
        (MediaType.OleCompound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (MediaType.Zip, "PK\u0003\u0004"u8.ToArray()),
        (MediaType.Zip, "PK\u0005\u0006"u8.ToArray()),
        ("application/gzip", [0x1F, 0x8B, 0x08]),
        ("application/x-7z-compressed", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("application/vnd.rar", "Rar!\u001A\u0007"u8.ToArray()),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/gif", "GIF8"u8.ToArray()),
        ("image/tiff", [0x49, 0x49, 0x2A, 0x00]),
        ("image/tiff", [0x4D, 0x4D, 0x00, 0x2A]),
        ("application/x-elf", [0x7F, 0x45, 0x4C, 0x46]),
        ("application/vnd.sqlite3", "SQLite format 3\0"u8.ToArray()),
    ];

    private static readonly string[] HtmlOpenings = ["<!doctype html", "<html", "<head", "<body", "<meta ", "<title>"];

    /// <summary>Tells the media type by the first bytes, without decoding them.</summary>
    /// <param name="bytes">The document.</param>
    /// <returns>A media type of a binary format, or null where the bytes may be text.</returns>
    public static string? OfBinary(ReadOnlySpan<byte> bytes)
    {
        foreach ((string mediaType, byte[] magic) in Magics)
        {
            if (bytes.StartsWith(magic))
                return mediaType;
        }
        // A few servers put white space or a mail header's rest before the first byte of a PDF; readers accept 1,024 bytes.
        return bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-1."u8) > 0 && bytes.IndexOf((byte)0) >= 0 ? MediaType.Pdf : null;
    }

    /// <summary>Tells the media type of a decoded text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">File name, or the last part of the URL.</param>
    public static string OfText(string text, string name)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (IsMhtml(head))
            return MediaType.Mhtml;
        if (HasHtmlOpening(head))
            return head.StartsWith("<?xml", StringComparison.Ordinal) ? MediaType.Xhtml : MediaType.Html;
        return HasExtension(name, ".html", ".htm", ".shtml", ".xhtml", ".jhtml", ".asp", ".aspx", ".jsp", ".php") && HasTag(text)
            ? MediaType.Html
            : MediaType.PlainText;
    }

    /// <summary>Whether a name ends in one of some extensions, in any case.</summary>
    /// <param name="name">File name, or the last part of the URL.</param>
    /// <param name="extensions">Extensions with their dot, in lower case.</param>
    public static bool HasExtension(string name, params ReadOnlySpan<string> extensions)
    {
        foreach (string extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>A rough ASCII view of some bytes, for looking at headers and declarations.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="limit">How many of them to look at.</param>
    public static string AsciiHead(ReadOnlySpan<byte> bytes, int limit) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, limit)]);

    private static bool IsMhtml(ReadOnlySpan<char> head) =>
        (head.Contains("\nContent-Type: multipart/related", StringComparison.OrdinalIgnoreCase) || head.StartsWith("Content-Type: multipart/related", StringComparison.OrdinalIgnoreCase))
        && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
        && !head.StartsWith("<", StringComparison.Ordinal);

    private static bool HasHtmlOpening(ReadOnlySpan<char> head)
    {
        if (!head.StartsWith("<", StringComparison.Ordinal))
            return false;
        foreach (string opening in HtmlOpenings)
        {
            if (head.Contains(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool HasTag(string text)
    {
        for (int i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '!' or '/')
                return true;
        }
        return false;
    }
}
