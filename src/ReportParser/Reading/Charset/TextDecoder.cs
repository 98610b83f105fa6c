using System.Text;
using System.Text.Unicode;

namespace ReportParser.Reading.Charset;

/// <summary>Decodes bytes to text with replacement, so that one bad byte never loses a document.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes a document in the charset that it is found to have.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="declared">A charset label from outside the document (an HTTP header), null without one.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        DetectedCharset detected = CharsetDetector.Detect(bytes, declared);
        ReadOnlySpan<byte> content = bytes[detected.MarkLength..];
        if (detected.Name == TextEncodings.Utf8 && Utf8.IsValid(content))
            return new DecodedText(Encoding.UTF8.GetString(content), detected.Name, 0);
        if (detected.Name == TextEncodings.Gb18030 && Gb18030Pairs.Decode(content) is string pairs)
            return new DecodedText(pairs, detected.Name, 0);
        var fallback = new CountingFallback();
        // Not GetCharCount first: a counting fallback would count twice.
        char[] buffer = new char[TextEncodings.Get(detected.Name, fallback).GetMaxCharCount(content.Length)];
        int length = TextEncodings.Get(detected.Name, fallback).GetChars(content, buffer);
        return new DecodedText(new string(buffer, 0, length), detected.Name, fallback.Count);
    }
}
