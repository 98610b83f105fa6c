using System.Collections.Immutable;
using System.Text;

namespace ReportParser.Metadata;

/// <summary>The beginning of a document: title lines, date, meeting, speaker, up to the salutation, and the first sentences behind it.</summary>
/// <param name="Lines">The lines before the salutation, trimmed, white space inside collapsed; empty ones left out.</param>
/// <param name="HasSalutation">Whether 各位代表 or 各位委员 was found.</param>
/// <param name="Statement">The first sentences behind the salutation without white space; the beginning of the text where there is none.</param>
internal sealed record Opening(ImmutableArray<string> Lines, bool HasSalutation, string Statement)
{
    private const int SearchLimit = 12000;
    private static readonly string[] BodyStarts = ["一、", "（一）", "(一)", "第一部分"];

    private const int StatementLength = 600;
    private const int LinesWithoutSalutation = 12;
    private const int LongestHeadLine = 70;

    /// <summary>The lines before the salutation, joined without white space.</summary>
    public string Head { get; } = Compact(string.Concat(Lines));

    /// <summary>Finds the opening of a text.</summary>
    /// <param name="text">The text of the reading view.</param>
    /// <param name="lexicon">The salutations.</param>
    public static Opening Find(string text, MetadataLexicon lexicon)
    {
        int limit = Math.Min(text.Length, SearchLimit);
        int salutation = FindSalutation(text[..limit], lexicon.Salutations);
        string head = salutation >= 0 ? text[..salutation] : text[..Math.Min(text.Length, 1200)];
        ImmutableArray<string> lines = [.. head.Split('\n', '\r').Select(Tidy).Where(line => line.Length > 0)];
        if (salutation < 0)
            lines = [.. lines.Where(line => !line.Contains("://", StringComparison.Ordinal)).TakeWhile(IsHeadLine).Take(LinesWithoutSalutation)];
        int from = Math.Max(salutation, 0);
        return new Opening(lines, salutation >= 0, Compact(text[from..Math.Min(text.Length, from + StatementLength)]));
    }

    /// <summary>A text without its white space.</summary>
    /// <param name="text">Any text.</param>
    public static string Compact(string text) => string.Concat(text.Where(c => !IsBlank(c)));

    /// <summary>A line with runs of white space as one space.</summary>
    /// <param name="line">A line.</param>
    public static string Tidy(string line)
    {
        var tidy = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            if (!IsBlank(c))
                tidy.Append(c);
            else if (tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
        }
        return tidy.ToString().TrimEnd();
    }

    private static bool IsHeadLine(string line) => line.Length <= LongestHeadLine && !BodyStarts.Any(start => line.StartsWith(start, StringComparison.Ordinal));

    // Zero-width marks and the question marks of lost spaces are blanks to a reader.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200d' or '\ufeff' or '?';

    // The salutation that opens its line; page summaries repeat it in the midst of one.
    private static int FindSalutation(string text, ImmutableArray<string> salutations)
    {
        int first = -1;
        foreach (string words in salutations)
            for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (OpensShortLine(text, at))
                    return at;
                if (first < 0 && at + words.Length < text.Length && text[at + words.Length] is '：' or ':' or '！' or '!')
                    first = at;
            }
        return first;
    }

    private static bool OpensShortLine(string text, int at)
    {
        int start = text.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1;
        int end = text.IndexOf('\n', at);
        return at >= start && text.AsSpan(start, at - start).Trim().IsEmpty && (end < 0 ? text.Length : end) - at <= 14;
    }
}
