using System.Buffers;
using ReportParser.Reading.Charset;

namespace ReportParser.Reading.MediaTypes;

/// <summary>Tells bytes that were never text by what decoding made of them.</summary>
internal static class BinaryContent
{
    private const double MaxControls = 0.02;
    private const double MaxReplaced = 0.2;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B'))]);

    /// <summary>Whether a decoded document has more control characters or bad bytes than any text.</summary>
    /// <param name="decoded">The document.</param>
    public static bool IsLikely(DecodedText decoded)
    {
        if (decoded.Text.Length == 0)
            return false;
        int controls = 0;
        ReadOnlySpan<char> rest = decoded.Text;
        for (int at = rest.IndexOfAny(Controls); at >= 0; at = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(at + 1)..];
        }
        return controls > decoded.Text.Length * MaxControls || decoded.Replaced > Math.Max(2, decoded.Text.Length * MaxReplaced);
    }
}
