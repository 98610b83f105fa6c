using System.Text;
using ReportParser.Reading.Charset;

namespace ReportParser.Reading.Archives;

/// <summary>Names of entries in an archive.</summary>
internal static class EntryName
{
    /// <summary>What names without the flag for UTF-8 are decoded with; keeps their bytes, so that <see cref="Of"/> can decode them well.</summary>
    public static Encoding Encoding => Encoding.Latin1;

    /// <summary>An entry's name with <c>/</c> between its parts. Names of unknown charset are UTF-8 if they can be, else GB18030, as Chinese Windows writes them.</summary>
    /// <param name="raw">The name as <see cref="Encoding"/> decoded it.</param>
    public static string Of(string raw)
    {
        bool isRaw = raw.Any(c => c >= '\u0080') && raw.All(c => c <= '\u00FF');
        return (isRaw ? Decode(Encoding.GetBytes(raw)) : raw).Replace('\\', '/');
    }

    /// <summary>Whether a name stays inside the folder that the archive would be unpacked into.</summary>
    public static bool IsInside(string name) =>
        name.Length > 0 && name[0] != '/' && !(name.Length > 1 && name[1] == ':') && !name.Split('/').Contains("..") && !name.Contains('\0');

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return TextEncodings.Get(TextEncodings.Gb18030, DecoderFallback.ReplacementFallback).GetString(bytes);
        }
    }
}
