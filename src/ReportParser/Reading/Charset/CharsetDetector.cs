using System.Text;
using System.Text.Unicode;
using ReportParser.Reading.MediaTypes;
using UtfUnknown;
using Detector = UtfUnknown.CharsetDetector;

namespace ReportParser.Reading.Charset;

/// <summary>Tells the charset of a document. The order is: mark, UTF-16 by its pattern, UTF-8 by its shape, declaration, detector.</summary>
internal static class CharsetDetector
{
    private const int DeclarationHead = 8192;
    private const int SampleLength = 64 * 1024;
    private const int SampleOutsideAscii = 16 * 1024;
    private const double Chinese = 0.7;

    /// <summary>Tells the charset.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="declared">A charset label from outside the document (an HTTP header), null without one.</param>
    public static DetectedCharset Detect(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByMark(bytes) is DetectedCharset marked)
            return marked;
        // Nearly every page ends here. A NUL may mean UTF-16, which is UTF-8 by accident where it holds nothing but ASCII.
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
            return new DetectedCharset(TextEncodings.Utf8);
        if (Utf16Detector.Detect(Sample(bytes)) is string utf16)
            return new DetectedCharset(utf16);
        Utf8Shape shape = Utf8Shape.Of(bytes);
        if (shape.IsValid || shape.IsDamagedUtf8)
            return new DetectedCharset(TextEncodings.Utf8);
        string? label = (declared is null ? null : TextEncodings.Canonical(declared)) ?? CharsetDeclaration.Find(MediaTypeDetector.AsciiHead(bytes, DeclarationHead));
        return new DetectedCharset(OfMultibyte(OutsideAscii(bytes), label));
    }

    private static DetectedCharset? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new DetectedCharset(TextEncodings.Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => new DetectedCharset("utf-32", 4),
        [0, 0, 0xFE, 0xFF, ..] => new DetectedCharset("utf-32be", 4),
        [0xFF, 0xFE, ..] => new DetectedCharset(TextEncodings.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => new DetectedCharset(TextEncodings.Utf16BigEndian, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => new DetectedCharset(TextEncodings.Gb18030, 4),
        _ => null,
    };

    // The head of a page is ASCII: the sample begins a little before the first byte that is not.
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        int first = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F));
        int start = Math.Max(0, first - 64) & ~1;
        return bytes.Slice(start, Math.Min(SampleLength, bytes.Length - start));
    }

    // Most of a page is tags. A pair of bytes may end in one that looks like ASCII: what follows a byte outside ASCII is kept, too.
    private static ReadOnlySpan<byte> OutsideAscii(ReadOnlySpan<byte> bytes)
    {
        var sample = new byte[SampleOutsideAscii];
        int length = 0;
        for (int at = First(bytes, 0); at < bytes.Length && length < sample.Length; at++)
        {
            if (bytes[at] < 0x80 && bytes[at - 1] < 0x80)
                at = First(bytes, at);
            if (at < bytes.Length)
                sample[length++] = bytes[at];
        }
        return sample.AsSpan(0, length);
    }

    private static int First(ReadOnlySpan<byte> bytes, int start) =>
        bytes[start..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var found ? start + found : bytes.Length;

    private static string OfMultibyte(ReadOnlySpan<byte> sample, string? declared)
    {
        double gb = Score(sample, TextEncodings.Gb18030), big5 = Score(sample, TextEncodings.Big5);
        string likelier = gb >= big5 ? TextEncodings.Gb18030 : TextEncodings.Big5;
        // Servers declare UTF-8 or Latin by default; only another East Asian charset is meant when it is said.
        if (Math.Max(gb, big5) >= Chinese && declared is not ("shift_jis" or "euc-jp" or "euc-kr" or "iso-2022-jp"))
            return likelier;
        return (declared == TextEncodings.Utf8 ? null : declared) ?? ByDetector(sample) ?? likelier;
    }

    private static string? ByDetector(ReadOnlySpan<byte> sample) =>
        Detector.DetectFromBytes(sample.ToArray()).Detected is DetectionDetail { Confidence: > 0.5f, EncodingName: string name }
            ? TextEncodings.Canonical(name)
            : null;

    private static double Score(ReadOnlySpan<byte> sample, string charset) =>
        ChineseLikeness.Score(TextEncodings.Get(charset, DecoderFallback.ReplacementFallback).GetString(sample));
}
