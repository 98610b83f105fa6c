namespace ReportParser.Reading.Charset;

/// <summary>Finds the charset that a page declares in a meta element or an XML declaration.</summary>
internal static class CharsetDeclaration
{
    private static readonly string[] Keys = ["charset", "encoding"];

    /// <summary>Finds the first declaration whose label is known.</summary>
    /// <param name="head">The page's first bytes as ASCII.</param>
    /// <returns>A canonical charset name, null without a declaration.</returns>
    public static string? Find(string head)
    {
        foreach (string key in Keys)
        {
            for (int at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (Label(head.AsSpan(at + key.Length)) is string label && TextEncodings.Canonical(label) is string name)
                    return name;
            }
        }
        return null;
    }

    private static string? Label(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        if (!after.StartsWith("=", StringComparison.Ordinal))
            return null;
        after = after[1..].TrimStart(" \t\"'");
        int length = 0;
        while (length < after.Length && length < 40 && (char.IsAsciiLetterOrDigit(after[length]) || after[length] is '-' or '_' or ':'))
            length++;
        return length == 0 ? null : after[..length].ToString();
    }
}
