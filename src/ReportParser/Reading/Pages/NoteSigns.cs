using System.Globalization;

namespace ReportParser.Reading.Pages;

/// <summary>
/// Marks of notes inside the text of lines, as single characters of the private use area, so that they survive joining and
/// can be renumbered. Pages themselves never give such characters: they are dropped when glyphs are read.
/// </summary>
internal static class NoteSigns
{
    /// <summary>The greatest number of a mark as pages show it.</summary>
    public const int MaxShown = 999;

    private const char FirstShown = '\uE000';
    private const char FirstLinked = '\uE400';
    private const char LastLinked = '\uF8FF';

    /// <summary>The greatest number that a linked note can get.</summary>
    public const int MaxLinked = LastLinked - FirstLinked;

    /// <summary>The sign for a mark that a page shows: a raised number.</summary>
    public static char Shown(int number) => (char)(FirstShown + number);

    /// <summary>The sign for a mark whose note was found at the foot of its page, under its number in the whole document.</summary>
    public static char Linked(int number) => (char)(FirstLinked + number);

    /// <summary>The number that a page shows, null for any other character.</summary>
    public static int? ShownNumber(char c) => c is >= FirstShown and < FirstLinked ? c - FirstShown : null;

    /// <summary>The number of the linked note, null for any other character.</summary>
    public static int? LinkedNumber(char c) => c is >= FirstLinked and <= LastLinked ? c - FirstLinked : null;

    /// <summary>A text with the signs written out as <c>[1]</c>.</summary>
    public static string WriteOut(string text) => text.AsSpan().ContainsAnyInRange(FirstShown, LastLinked)
        ? string.Concat(text.Select(c => (ShownNumber(c) ?? LinkedNumber(c)) is { } number ? string.Create(CultureInfo.InvariantCulture, $"[{number}]") : c.ToString()))
        : text;
}
