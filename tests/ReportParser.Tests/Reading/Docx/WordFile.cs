using System.IO.Compression;
using System.Text;
using ReportParser.Reading;

namespace ReportParser.Tests.Reading.Docx;

/// <summary>Writes small Word documents for tests.</summary>
internal static class WordFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static readonly DocumentReader Reader = new();

    /// <summary>A document with some parts; each is the inside of its root element.</summary>
    public static byte[] Write(string body, string? footnotes = null, string? endnotes = null, string? numbering = null, string? styles = null) => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"),
        ("word/footnotes.xml", footnotes is null ? null : $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>"),
        ("word/endnotes.xml", endnotes is null ? null : $"<w:endnotes {Namespaces}>{endnotes}</w:endnotes>"),
        ("word/numbering.xml", numbering is null ? null : $"<w:numbering {Namespaces}>{numbering}</w:numbering>"),
        ("word/styles.xml", styles is null ? null : $"<w:styles {Namespaces}>{styles}</w:styles>"));

    public static byte[] Zip(params ReadOnlySpan<(string Name, string? Content)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string? content) in files)
            {
                if (content is null)
                    continue;
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static SourceDocument Read(byte[] bytes) => Reader.Read(bytes, "report.docx");

    /// <summary>The text of a document without anything to complain of.</summary>
    public static string TextOf(byte[] bytes)
    {
        SourceDocument document = Read(bytes);
        Assert.Empty(document.Diagnostics);
        return document.Text;
    }
}
