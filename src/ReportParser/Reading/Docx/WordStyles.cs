using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <summary>What the styles of a document say about its text.</summary>
internal sealed class WordStyles
{
    private const int DeepestInheritance = 32;

    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;

    /// <summary>Reads the styles.</summary>
    /// <param name="styles">The root of the styles' part, null without one.</param>
    public WordStyles(XElement? styles)
    {
        foreach (XElement style in styles.Children("style"))
        {
            if (style.Get("styleId") is not { } id)
                continue;
            _byId.TryAdd(id, style);
            if (style.Get("type") == "paragraph" && style.Get("default") is "1" or "true")
                _defaultParagraph ??= id;
        }
    }

    /// <summary>Whether a run's text is hidden.</summary>
    /// <param name="paragraphStyle">Style of its paragraph, null for the default.</param>
    /// <param name="properties">The run's properties, null without.</param>
    public bool IsHidden(string? paragraphStyle, XElement? properties) =>
        properties.Toggle("vanish")
        ?? Find(properties.Value("rStyle"), style => style.Child("rPr").Toggle("vanish"))
        ?? Find(paragraphStyle ?? _defaultParagraph, style => style.Child("rPr").Toggle("vanish"))
        ?? false;

    /// <summary>Whether a run stands as a superscript.</summary>
    public bool IsSuperscript(XElement? properties) =>
        (properties.Value("vertAlign") ?? FindText(properties.Value("rStyle"), style => style.Child("rPr").Value("vertAlign"))) == "superscript";

    /// <summary>The numbering that a paragraph's style gives it.</summary>
    /// <param name="paragraphStyle">Style of the paragraph, null for the default.</param>
    /// <returns>The <c>numPr</c> element, and the style that holds it; null without one.</returns>
    public (XElement Properties, string Style)? Numbering(string? paragraphStyle)
    {
        foreach ((string id, XElement style) in Chain(paragraphStyle ?? _defaultParagraph))
        {
            if (style.Child("pPr").Child("numPr") is { } found)
                return (found, id);
        }
        return null;
    }

    /// <summary>The numbering that a numbering style stands for.</summary>
    public int? NumberingOfStyle(string? style) =>
        style is not null && _byId.TryGetValue(style, out XElement? found) ? found.Child("pPr").Child("numPr").Number("numId") : null;

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsContents(string? paragraphStyle) =>
        paragraphStyle is not null && _byId.TryGetValue(paragraphStyle, out XElement? style)
        && style.Value("name") is { } name && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    private bool? Find(string? style, Func<XElement, bool?> property)
    {
        foreach ((_, XElement element) in Chain(style))
        {
            if (property(element) is { } found)
                return found;
        }
        return null;
    }

    private string? FindText(string? style, Func<XElement, string?> property)
    {
        foreach ((_, XElement element) in Chain(style))
        {
            if (property(element) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>A style and those that it is based on. A hostile document may base them on each other.</summary>
    private IEnumerable<(string Id, XElement Style)> Chain(string? style)
    {
        for (int depth = 0; depth < DeepestInheritance && style is not null && _byId.TryGetValue(style, out XElement? element); depth++)
        {
            yield return (style, element);
            style = element.Value("basedOn");
        }
    }
}
