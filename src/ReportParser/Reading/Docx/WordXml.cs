using System.Globalization;
using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <summary>Looks at WordprocessingML by local names: the transitional and the strict form (ECMA-376, ISO/IEC 29500) differ in namespaces only.</summary>
internal static class WordXml
{
    /// <summary>The first child of a name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>An attribute's value by its local name.</summary>
    public static string? Get(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The <c>val</c> attribute of a child.</summary>
    public static string? Value(this XElement? element, string child) => element.Child(child).Get("val");

    /// <summary>The <c>val</c> attribute of a child as a whole number.</summary>
    public static int? Number(this XElement? element, string child) => Parse(element.Value(child));

    /// <summary>A whole number as WordprocessingML writes it.</summary>
    public static int? Parse(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Whether a property that is on or off is on; null where it is not given.</summary>
    public static bool? Toggle(this XElement? element, string child) => element.Child(child) is { } property
        ? property.Get("val") is not ("0" or "false" or "off")
        : null;
}
