using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>The ways in which headings are numbered, from the highest level to the lowest.</summary>
internal enum HeadingStyle
{
    /// <summary>第一部分, 第一章.</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>① or ⑴</summary>
    Circled,

    /// <summary>—— before the words.</summary>
    Dash,

    /// <summary>一是</summary>
    Enumerator,

    /// <summary>A line of its own without number.</summary>
    Plain,
}

/// <summary>The number before a heading's words.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Length">Length of the whole marker with its brackets or point.</param>
/// <param name="Number">The number as the dataset gives it, relative to the line: 一, （三）, 2; empty for a dash.</param>
/// <param name="Ordinal">The number's value; 0 for a dash.</param>
internal readonly record struct HeadingMarker(HeadingStyle Style, int Length, TextSpan Number, int Ordinal)
{
    private const string ChineseDigits = "〇一二三四五六七八九十";

    /// <summary>Reads the marker at the start of a line.</summary>
    /// <param name="line">The line, folded, without white space before it.</param>
    /// <returns>The marker, null where the line starts with none.</returns>
    public static HeadingMarker? Read(ReadOnlySpan<char> line) => line switch
    {
        [] => null,
        ['第', ..] => Part(line),
        ['（' or '(', ..] => Bracketed(line),
        ['—' or '―' or '─' or '-' or '–', ..] => Dashes(line),
        [>= '①' and <= '⑳', ..] => new(HeadingStyle.Circled, 1, new TextSpan(0, 1), line[0] - '①' + 1),
        [>= '⑴' and <= '⒇', ..] => new(HeadingStyle.Circled, 1, new TextSpan(0, 1), line[0] - '⑴' + 1),
        [>= '0' and <= '9', ..] => Arabic(line),
        _ => Chinese(line),
    };

    /// <summary>Reads a Chinese numeral below one hundred.</summary>
    /// <param name="text">Text that starts with the numeral.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Its length, 0 where there is none.</returns>
    public static int Numeral(ReadOnlySpan<char> text, out int value)
    {
        int tens = 0, ones = 0, length = 0;
        for (; length < Math.Min(4, text.Length); length++)
        {
            int digit = ChineseDigits.IndexOf(text[length]);
            if (digit < 0)
                break;
            if (digit == 10)
                (tens, ones) = (Math.Max(ones, 1), 0);
            else
                ones = digit;
        }
        value = tens * 10 + ones;
        return length;
    }

    private static HeadingMarker? Part(ReadOnlySpan<char> line)
    {
        int digits = Numeral(line[1..], out int value);
        ReadOnlySpan<char> rest = line[(1 + digits)..];
        if (digits == 0)
            return null;
        int unit = rest.StartsWith("部分") ? 2 : rest is ['章' or '篇', ..] ? 1 : 0;
        if (unit == 0)
            return null;
        int length = 1 + digits + unit;
        var number = new TextSpan(0, length);
        while (length < line.Length && line[length] is '：' or ':' or '、' or ' ')
            length++;
        return new HeadingMarker(HeadingStyle.Part, length, number, value);
    }

    private static HeadingMarker? Bracketed(ReadOnlySpan<char> line)
    {
        int digits = Numeral(line[1..], out int value);
        HeadingStyle style = HeadingStyle.BracketedChinese;
        if (digits == 0)
        {
            digits = Digits(line[1..], out value);
            style = HeadingStyle.BracketedArabic;
        }
        if (digits is 0 or > 3 || digits + 1 >= line.Length || line[digits + 1] is not ('）' or ')'))
            return null;
        int length = digits + 2;
        var number = new TextSpan(0, length);
        while (length < line.Length && line[length] is '、' or '.' or ' ')
            length++;
        return new HeadingMarker(style, length, number, value);
    }

    private static HeadingMarker? Dashes(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept("—―─-–");
        bool isDash = length >= 2 || (length == 1 && line[0] is '—' or '―' or '─');
        return isDash && !char.IsAsciiDigit(line[length]) ? new HeadingMarker(HeadingStyle.Dash, length, default, 0) : null;
    }

    private static HeadingMarker? Arabic(ReadOnlySpan<char> line)
    {
        int digits = Digits(line, out int value);
        if (digits > 2 || digits + 1 >= line.Length || line[digits] is not ('.' or '、' or '．') || char.IsAsciiDigit(line[digits + 1]))
            return null;
        int length = digits + 1 + (line[digits + 1] == ' ' ? 1 : 0);
        return new HeadingMarker(HeadingStyle.Arabic, length, new TextSpan(0, digits), value);
    }

    private static HeadingMarker? Chinese(ReadOnlySpan<char> line)
    {
        int digits = Numeral(line, out int value);
        if (digits is 0 or > 3)
            return null;
        var number = new TextSpan(0, digits);
        if (digits == line.Length)
            return new HeadingMarker(HeadingStyle.Chinese, digits, number, value);
        return line[digits] switch
        {
            '、' or '.' or '．' => new HeadingMarker(HeadingStyle.Chinese, digits + 1, number, value),
            '是' => new HeadingMarker(HeadingStyle.Enumerator, digits + 1, new TextSpan(0, digits + 1), value),
            _ => null,
        };
    }

    private static int Digits(ReadOnlySpan<char> text, out int value)
    {
        int length = 0;
        value = 0;
        while (length < Math.Min(4, text.Length) && char.IsAsciiDigit(text[length]))
            value = value * 10 + text[length++] - '0';
        return length;
    }
}
