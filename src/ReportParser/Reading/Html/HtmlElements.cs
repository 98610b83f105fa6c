using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ReportParser.Reading.Html;

/// <summary>Which HTML elements make blocks and which hold no text to read.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that begin and end a line.</summary>
    public static FrozenSet<string> Blocks { get; } = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements inside which other rules hold than those of HTML's body.</summary>
    public static ImmutableArray<string> Foreign { get; } = ["svg", "math", "template", "select"];

    /// <summary>Elements whose content is never text of the page.</summary>
    public static FrozenSet<string> Skipped { get; } = new[]
    {
        "applet", "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "math", "noframes", "noscript", "object", "rp", "rt",
        "script", "select", "style", "svg", "template", "textarea", "video",
    }.ToFrozenSet(StringComparer.Ordinal);
}
