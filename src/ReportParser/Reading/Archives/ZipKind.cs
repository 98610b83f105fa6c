using ReportParser.Reading.Docx;
using ReportParser.Reading.MediaTypes;

namespace ReportParser.Reading.Archives;

/// <summary>Tells what a ZIP file is: many formats are ZIP files with fixed names in them.</summary>
internal static class ZipKind
{
    private static readonly (string Name, string MediaType)[] Marks =
    [
        ("OFD.xml", MediaType.Ofd),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        ("content.xml", "application/vnd.oasis.opendocument"),
        ("META-INF/container.xml", "application/epub+zip"),
        ("META-INF/MANIFEST.MF", "application/java-archive"),
    ];

    /// <summary>The media type of a ZIP file.</summary>
    /// <param name="zip">The file.</param>
    /// <param name="name">Its name; only looked at where what is in it tells nothing.</param>
    public static string Of(ZipPackage zip, string name)
    {
        if (WordPackage.IsWord(zip))
            return MediaType.Docx;
        foreach ((string entry, string mediaType) in Marks)
        {
            if (zip.Has(entry))
                return mediaType;
        }
        return MediaTypeDetector.HasExtension(name, ".docx", ".docm") ? MediaType.Docx
            : MediaTypeDetector.HasExtension(name, ".ofd") ? MediaType.Ofd
            : MediaType.Zip;
    }
}
