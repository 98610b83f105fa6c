using System.Text;

namespace ReportParser.Reading.Html;

/// <summary>Writes superscripts so that plain text keeps their meaning.</summary>
internal static class Superscript
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>A bare number as superscript: the power of a unit becomes a superscript digit, any other is a footnote's mark and gets brackets.</summary>
    /// <param name="content">The superscript's text.</param>
    /// <param name="before">The text before it.</param>
    /// <returns>What to write, null when the text stands for itself.</returns>
    public static string? Write(string content, StringBuilder before)
    {
        if (content.Length is 0 or > 3 || content.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        bool isPower = content is "2" or "3" && before.Length > 0 && (char.IsAsciiLetter(before[^1]) || before[^1] is '米' or '㎝' or '㎞');
        return isPower ? Digits[content[0] - '0'].ToString() : $"[{content}]";
    }
}
