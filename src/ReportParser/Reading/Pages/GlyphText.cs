using System.Text;

namespace ReportParser.Reading.Pages;

/// <summary>Cleans what fonts say that their characters are.</summary>
internal static class GlyphText
{
    /// <summary>
    /// Cleans a character: radicals and compatibility forms become the ideographs that are meant, ligatures their letters, the
    /// two-em dash two dashes.
    /// </summary>
    /// <param name="value">What the font says; null or empty where it says nothing.</param>
    /// <returns>The text; empty for white space; null where the font does not tell the character.</returns>
    public static string? Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (value.Length == 1 && value[0] is > ' ' and < '\u00A0')
            return value;
        var text = new StringBuilder(value.Length);
        foreach (char c in Radicals.Fold(value))
        {
            if (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\uFEFF')
                continue;
            if (char.IsControl(c) || c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
                return null;
            text.Append(Compatible(c));
        }
        return text.ToString();
    }

    private static string Compatible(char c) => c switch
    {
        '\u2E3A' => "——",
        (>= '\uF900' and <= '\uFAFF') or (>= '\uFB00' and <= '\uFB06') => c.ToString().Normalize(NormalizationForm.FormKC),
        _ => c.ToString(),
    };
}
