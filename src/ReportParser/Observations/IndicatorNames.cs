using System.Buffers;
using System.Text;

namespace ReportParser.Observations;

/// <summary>
/// The spelling differences that never change what a name means. Everything beyond them (a modifier, another head noun) is a different
/// name and needs a synonym of its own in the catalogue.
/// </summary>
public static class IndicatorNames
{
    private const int FullWidthOffset = '！' - '!';

    private static readonly SearchValues<char> Dropped = SearchValues.Create("“”\"‘’'「」『』《》〈〉 \t\r\n\u00A0\u3000");

    /// <summary>Whatever folding changes, and the bracket that may close an abbreviation. Few names have any of it.</summary>
    private static readonly SearchValues<char> Changing = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => Dropped.Contains(c) || FoldCharacter(c) != c || c == ')')]);

    /// <summary>
    /// Folds a name: quotation marks and white space go, full-width letters, digits and brackets become half-width, Latin letters lower
    /// case, and a bracket that only repeats the name as an abbreviation, such as （GDP） or （PM2.5）, goes.
    /// </summary>
    /// <param name="name">A name as written; may be empty.</param>
    /// <returns>The form in which two spellings of one name are equal; empty where nothing is left.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsFolded(name))
            return name;
        var folded = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (Dropped.Contains(c))
                continue;
            folded.Append(FoldCharacter(c));
            if (folded[^1] == ')')
                DropAbbreviation(folded);
        }
        return folded.ToString();
    }

    /// <summary>Whether folding leaves a name as it is.</summary>
    internal static bool IsFolded(ReadOnlySpan<char> name) => !name.ContainsAny(Changing);

    private static char FoldCharacter(char c)
    {
        char half = c is >= '！' and <= '～' ? (char)(c - FullWidthOffset) : c;
        return half switch
        {
            '〔' or '[' => '(',
            '〕' or ']' => ')',
            _ => char.IsAscii(half) ? char.ToLowerInvariant(half) : half,
        };
    }

    private static void DropAbbreviation(StringBuilder folded)
    {
        int open = folded.Length - 2;
        while (open >= 0 && (char.IsAsciiLetterOrDigit(folded[open]) || folded[open] is '.' or '&'))
            open--;
        if (open >= 0 && folded[open] == '(' && open < folded.Length - 2)
            folded.Length = open;
    }
}
