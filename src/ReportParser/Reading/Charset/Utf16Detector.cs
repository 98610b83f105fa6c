using System.Text;

namespace ReportParser.Reading.Charset;

/// <summary>Tells UTF-16 without a byte order mark.</summary>
internal static class Utf16Detector
{
    private const int WithoutNuls = 4096;

    /// <summary>Tells whether a sample is UTF-16, and in which byte order.</summary>
    /// <param name="sample">Bytes from an even offset.</param>
    /// <returns>A charset name, null when the sample is not UTF-16.</returns>
    public static string? Detect(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 4)
            return null;
        if (!sample.Contains((byte)0))
            return ByCharacters(sample[..Math.Min(sample.Length, WithoutNuls)]);
        (int even, int odd) = CountNuls(sample);
        // ASCII characters of UTF-16 have their NUL always on the same side. So has U+4E00, on the other: the characters decide.
        bool isOneSided = Math.Min(even, odd) * 20 <= Math.Max(even, odd) && Math.Max(even, odd) * 50 >= sample.Length;
        string? byNuls = isOneSided ? Confirmed(sample, odd > even ? TextEncodings.Utf16LittleEndian : TextEncodings.Utf16BigEndian, 0.4) : null;
        return byNuls ?? ByCharacters(sample);
    }

    private static (int Even, int Odd) CountNuls(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i] == 0)
                even++;
            if (sample[i + 1] == 0)
                odd++;
        }
        return (even, odd);
    }

    // Pure Chinese has no NULs; as UTF-8 or GB18030 its bytes make no sense, as UTF-16 of the right order they are common characters.
    private static string? ByCharacters(ReadOnlySpan<byte> sample)
    {
        if (Utf8Shape.Of(sample).IsValid)
            return null;
        double little = Score(sample, TextEncodings.Utf16LittleEndian), big = Score(sample, TextEncodings.Utf16BigEndian);
        string likelier = little >= big ? TextEncodings.Utf16LittleEndian : TextEncodings.Utf16BigEndian;
        return Math.Max(little, big) > Score(sample, TextEncodings.Gb18030) ? Confirmed(sample, likelier, 0.8) : null;
    }

    private static string? Confirmed(ReadOnlySpan<byte> sample, string charset, double atLeast)
    {
        double score = Score(sample, charset);
        bool isAscii = score == 0 && Utf8Shape.Of(sample).IsValid;
        return isAscii || score >= atLeast ? charset : null;
    }

    private static double Score(ReadOnlySpan<byte> sample, string charset) =>
        ChineseLikeness.Score(TextEncodings.Get(charset, DecoderFallback.ReplacementFallback).GetString(sample[..(sample.Length & ~1)]));
}
