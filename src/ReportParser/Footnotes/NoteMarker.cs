namespace ReportParser.Footnotes;

/// <summary>The ways in which footnote marks are written.</summary>
internal enum NoteStyle
{
    /// <summary>[9] or ［9］.</summary>
    Square,

    /// <summary>【9】</summary>
    Lenticular,

    /// <summary>〔9〕</summary>
    Tortoise,

    /// <summary>（9） or (9).</summary>
    Round,

    /// <summary>①</summary>
    Circled,

    /// <summary>⑴</summary>
    Parenthesized,

    /// <summary>¹</summary>
    Superscript,

    /// <summary>9. or 9、; only in lists of definitions.</summary>
    Point,

    /// <summary>注9：; only in lists of definitions.</summary>
    Word,
}

/// <summary>A footnote mark as it stands in a text.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its number, 1 or more.</param>
/// <param name="Length">Number of characters it takes.</param>
internal readonly record struct NoteMarker(NoteStyle Style, int Value, int Length)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int LongestNumber = 3;

    /// <summary>Whether marks of a style, at the start of lines, make a list of definitions even where no title says so.</summary>
    public static bool MayOpenUntitledList(NoteStyle style) => style is NoteStyle.Square or NoteStyle.Lenticular or NoteStyle.Tortoise;

    /// <summary>Reads the mark at the start of a definition, points and words included.</summary>
    public static NoteMarker? AtStart(ReadOnlySpan<char> line)
    {
        if (Read(line) is { } marker)
            return marker;
        int word = line.StartsWith("注释") ? 2 : line is ['注', ..] ? 1 : 0;
        ReadOnlySpan<char> rest = line[word..];
        int digits = Digits(rest, out int value);
        if (digits == 0 || digits >= rest.Length)
            return null;
        bool point = rest[digits] is '.' or '、' or '．' && (digits + 1 == rest.Length || !char.IsAsciiDigit(rest[digits + 1]));
        if (point || (word > 0 && rest[digits] is '：' or ':'))
            return new NoteMarker(word > 0 ? NoteStyle.Word : NoteStyle.Point, value, word + digits + 1);
        return null;
    }

    /// <summary>Reads the mark at the start of a text; only the styles that occur in running text.</summary>
    public static NoteMarker? Read(ReadOnlySpan<char> text) => text switch
    {
        [] => null,
        ['[' or '［', ..] => Bracketed(text, NoteStyle.Square, "]］"),
        ['【', ..] => Bracketed(text, NoteStyle.Lenticular, "】"),
        ['〔', ..] => Bracketed(text, NoteStyle.Tortoise, "〕"),
        ['（' or '(', ..] => Bracketed(text, NoteStyle.Round, "）)"),
        [>= '①' and <= '⑳', ..] => new NoteMarker(NoteStyle.Circled, text[0] - '①' + 1, 1),
        [>= '㉑' and <= '㉟', ..] => new NoteMarker(NoteStyle.Circled, text[0] - '㉑' + 21, 1),
        [>= '㊱' and <= '㊿', ..] => new NoteMarker(NoteStyle.Circled, text[0] - '㊱' + 36, 1),
        [>= '⑴' and <= '⒇', ..] => new NoteMarker(NoteStyle.Parenthesized, text[0] - '⑴' + 1, 1),
        _ => Superscript(text),
    };

    private static NoteMarker? Bracketed(ReadOnlySpan<char> text, NoteStyle style, string closing)
    {
        int from = 1;
        while (from < text.Length && text[from] is ' ' or '注')
            from++;
        int digits = Digits(text[from..], out int value);
        int end = from + digits;
        while (end < text.Length && text[end] == ' ')
            end++;
        return digits > 0 && value > 0 && end < text.Length && closing.Contains(text[end]) ? new NoteMarker(style, value, end + 1) : null;
    }

    private static NoteMarker? Superscript(ReadOnlySpan<char> text)
    {
        int length = 0, value = 0;
        while (length < Math.Min(text.Length, LongestNumber) && Superscripts.IndexOf(text[length]) is >= 0 and var digit)
        {
            value = value * 10 + digit;
            length++;
        }
        return value > 0 ? new NoteMarker(NoteStyle.Superscript, value, length) : null;
    }

    private static int Digits(ReadOnlySpan<char> text, out int value)
    {
        int length = 0;
        value = 0;
        while (length < text.Length && length <= LongestNumber && char.IsAsciiDigit(text[length]))
            value = value * 10 + text[length++] - '0';
        return length <= LongestNumber ? length : 0;
    }
}
