namespace ReportParser.Structure;

/// <summary>A phrase of a lexicon: words in order, <c>…</c> for up to <see cref="LongestGap"/> characters of the same sentence.</summary>
internal sealed class Phrase
{
    /// <summary>How many characters a <c>…</c> may stand for.</summary>
    public const int LongestGap = 16;

    private readonly string[] _parts;

    public Phrase(string pattern) => _parts = pattern.Split('…', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the phrase starts in a text, -1 where it does not occur.</summary>
    public int In(ReadOnlySpan<char> text)
    {
        int from = 0;
        while (true)
        {
            int at = text[from..].IndexOf(_parts[0], StringComparison.Ordinal);
            if (at < 0)
                return -1;
            if (RestFollows(text, from + at + _parts[0].Length))
                return from + at;
            from += at + 1;
        }
    }

    /// <summary>Whether a text starts with the phrase.</summary>
    public bool Starts(ReadOnlySpan<char> text) => text.StartsWith(_parts[0], StringComparison.Ordinal) && RestFollows(text, _parts[0].Length);

    private bool RestFollows(ReadOnlySpan<char> text, int end)
    {
        foreach (string part in _parts.AsSpan(1))
        {
            ReadOnlySpan<char> window = text[end..Math.Min(text.Length, end + LongestGap + part.Length)];
            int stop = window.IndexOf('。');
            int at = (stop < 0 ? window : window[..stop]).IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return false;
            end += at + part.Length;
        }
        return true;
    }
}
