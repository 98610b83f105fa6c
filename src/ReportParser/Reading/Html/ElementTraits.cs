using System.Collections.Frozen;

namespace ReportParser.Reading.Html;

/// <summary>What the trimming of a page has to know of an element.</summary>
[Flags]
internal enum ElementTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It begins and ends a line.</summary>
    Block = 1,

    /// <summary>It never stays open, or most pages leave out its end tag.</summary>
    Uncounted = 2,

    /// <summary>A slash does not close it; in pictures (svg) it does.</summary>
    StaysOpen = 4,

    /// <summary>Its content is text up to its end tag, whatever looks like a tag in it.</summary>
    RawText = 8,

    /// <summary>It has neither content nor a place in a text.</summary>
    Void = 16,

    /// <summary>It only gives words another look.</summary>
    Inline = 32,

    /// <summary>Other rules hold inside it.</summary>
    Foreign = 64,

    /// <summary>Its start tag always ends the line; others may be passed over where they do not belong, and text of a table outside its cells goes before the table.</summary>
    Breaks = 256,

    /// <summary>Its end tag does, too: without a start tag it makes an element of its own.</summary>
    BreaksAtEnd = 512,

    /// <summary>Raw text that no reader of the page sees.</summary>
    Unseen = 128,
}

/// <summary>The traits by element.</summary>
internal static class ElementTable
{
    private const int NumberShift = 16;

    private static readonly string[] Inlines = ["b", "big", "code", "del", "em", "font", "i", "ins", "label", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u"];

    private static readonly FrozenDictionary<string, ElementTraits>.AlternateLookup<ReadOnlySpan<char>> Traits = new (ElementTraits Traits, string[] Names)[]
    {
        (ElementTraits.Block | ElementTraits.StaysOpen, [.. HtmlElements.Blocks]),
        (ElementTraits.Breaks, ["br", .. HtmlElements.Blocks.Except(["body", "caption", "form", "table", "tbody", "td", "tfoot", "th", "thead", "tr"])]),
        (ElementTraits.BreaksAtEnd, ["br", "p"]),
        (ElementTraits.Uncounted, ["area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr"]),
        (ElementTraits.StaysOpen, ["a", "b", "big", "button", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "tt", "u"]),
        (ElementTraits.RawText, ["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"]),
        (ElementTraits.Unseen, ["iframe", "script", "style"]),
        (ElementTraits.Void, ["area", "base", "embed", "img", "link", "param", "source", "track", "wbr"]),
        (ElementTraits.Foreign, [.. HtmlElements.Foreign]),
    }.SelectMany(row => row.Names.Select(name => (Name: name, row.Traits))).Concat(Inlines.Select((name, number) => (Name: name, Traits: ElementTraits.Inline | (ElementTraits)(number << NumberShift)))).GroupBy(row => row.Name, row => row.Traits)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((left, right) => left | right), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of an element that only gives words another look.</summary>
    /// <param name="traits">Its traits.</param>
    public static int InlineNumber(ElementTraits traits) => (int)traits >> NumberShift;

    /// <summary>The traits of an element.</summary>
    /// <param name="name">Its name, in any case.</param>
    public static ElementTraits Of(ReadOnlySpan<char> name) => Traits.TryGetValue(name, out ElementTraits traits) ? traits : ElementTraits.None;
}
