using System.Text;

namespace ReportParser.Reading.Pages;

/// <summary>Joins two lines of one paragraph.</summary>
internal static class LineJoin
{
    /// <summary>Appends a line: with a space between Latin words, without the hyphen of a parted word, without anything in Chinese.</summary>
    public static void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length == 0 || line.Length == 0)
        {
            paragraph.Append(line);
            return;
        }
        if (EndsWithHyphen(paragraph) && paragraph.Length > 1 && (IsIdeograph(paragraph[^2]) || (char.IsAsciiLetter(paragraph[^2]) && char.IsAsciiLetterLower(line[0]))))
            paragraph.Length--;
        else if (IsLatin(paragraph[^1]) && IsLatin(line[0]) && !(char.IsAsciiDigit(paragraph[^1]) && char.IsAsciiDigit(line[0])))
            paragraph.Append(' ');
        paragraph.Append(line);
    }

    private static bool EndsWithHyphen(StringBuilder text) => text[^1] is '-' or '\u2010' or '\u00AD';

    private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
