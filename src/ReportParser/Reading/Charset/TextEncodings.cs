using System.Text;

namespace ReportParser.Reading.Charset;

/// <summary>The encodings that documents come in. The GB family (GB2312, GBK, GB18030) is one: GB18030 reads all of it.</summary>
internal static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Utf8 => "utf-8";

    public static string Gb18030 => "gb18030";

    public static string Big5 => "big5";

    public static string Utf16LittleEndian => "utf-16le";

    public static string Utf16BigEndian => "utf-16be";

    /// <summary>The canonical name of a charset label as pages write it; null when it is unknown.</summary>
    /// <param name="label">A label such as <c>GB2312</c>, <c>utf8</c> or <c>x-gbk</c>.</param>
    public static string? Canonical(string label)
    {
        string name = label.Trim().ToLowerInvariant();
        switch (name)
        {
            case "utf8" or "utf-8" or "unicode-1-1-utf-8":
                return Utf8;
            case "gb2312" or "gbk" or "x-gbk" or "gb18030" or "gb_2312-80" or "gb2312-80" or "euc-cn" or "cp936" or "ms936" or "windows-936" or "936" or "chinese" or "csgb2312":
                return Gb18030;
            case "big5" or "big5-hkscs" or "big-5" or "x-x-big5" or "cn-big5" or "cp950" or "windows-950":
                return Big5;
            case "utf-16" or "utf-16le" or "unicode" or "ucs-2":
                return Utf16LittleEndian;
            case "utf-16be":
                return Utf16BigEndian;
            default:
                return IsKnown(name) ? name : null;
        }
    }

    /// <summary>An encoding that replaces what it cannot decode.</summary>
    /// <param name="name">A canonical name.</param>
    /// <param name="fallback">What to do with bytes that are no text.</param>
    public static Encoding Get(string name, DecoderFallback fallback) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, fallback);

    private static bool IsKnown(string name)
    {
        try
        {
            return Encoding.GetEncoding(name) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
