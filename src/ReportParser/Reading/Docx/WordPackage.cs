using System.Xml;
using System.Xml.Linq;
using ReportParser.Reading.Archives;

namespace ReportParser.Reading.Docx;

/// <summary>Finds the parts of a DOCX file (Open Packaging Conventions): by their relationships, and by their usual names where these are lost.</summary>
/// <param name="zip">The file.</param>
internal sealed class WordPackage(ZipPackage zip)
{
    private const string UsualMain = "word/document.xml";

    /// <summary>Name of the main part, null where it is missing.</summary>
    public string? Main { get; } = Exists(zip, Target(zip, "", "officeDocument")) ?? Exists(zip, UsualMain);

    /// <summary>Whether a ZIP file holds a Word document, or what is left of one.</summary>
    public static bool IsWord(ZipPackage zip) => zip.Has(UsualMain) || (zip.Has("[Content_Types].xml") && zip.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The root of a part that belongs to the main part.</summary>
    /// <param name="type">The last part of its relationship's type, which is also its usual name: <c>styles</c>.</param>
    /// <param name="damage">Told of a part that cannot be read.</param>
    /// <returns>The root, null without such a part.</returns>
    public XElement? Part(string type, Action<string> damage) =>
        Main is null ? null : Load(Exists(zip, Target(zip, Main, type)) ?? Sibling(Main, type + ".xml"), damage);

    /// <summary>The title in the document's properties, null without one.</summary>
    public string? Title => Load(Exists(zip, Target(zip, "", "core-properties")) ?? "docProps/core.xml", _ => { }).Child("title")?.Value.Trim() is { Length: > 0 } title ? title : null;

    private XElement? Load(string name, Action<string> damage)
    {
        try
        {
            using XmlReader? reader = zip.OpenXml(name);
            return reader is null ? null : XElement.Load(reader);
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            damage($"{name}: {error.Message}");
            return null;
        }
    }

    private static string? Exists(ZipPackage zip, string? name) => name is not null && zip.Has(name) ? name : null;

    private static string Sibling(string part, string name) => part[..(part.LastIndexOf('/') + 1)] + name;

    /// <summary>The part that a relationship of another part, or of the package, leads to.</summary>
    private static string? Target(ZipPackage zip, string part, string type)
    {
        string relationships = Sibling(part, "_rels/" + part[(part.LastIndexOf('/') + 1)..] + ".rels");
        try
        {
            using XmlReader? reader = zip.OpenXml(relationships);
            while (reader?.Read() ?? false)
            {
                bool isMeant = reader.LocalName == "Relationship" && (reader.GetAttribute("Type") ?? "").EndsWith("/" + type, StringComparison.Ordinal);
                if (isMeant && reader.GetAttribute("Target") is { Length: > 0 } target)
                    return target[0] == '/' ? target[1..] : Sibling(part, target);
            }
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            return null;
        }
        return null;
    }
}
