using ReportParser.Reading.Charset;

namespace ReportParser.Reading.MediaTypes;

/// <summary>Tells bytes that were never text by what decoding made of them.</summary>
internal static class BinaryContent
{
    private const double MaxControls = 0.02;
    private const double MaxReplaced = 0.2;

    /// <summary>Whether a decoded document has more control characters or bad bytes than any text.</summary>
    /// <param name="decoded">The document.</param>
    public static bool IsLikely(DecodedText decoded)
    {
        if (decoded.Text.Length == 0)
            return false;
        int controls = 0;
        foreach (char c in decoded.Text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A' or '\u001B'))
                controls++;
        }
        return controls > decoded.Text.Length * MaxControls || decoded.Replaced > Math.Max(2, decoded.Text.Length * MaxReplaced);
    }
}
