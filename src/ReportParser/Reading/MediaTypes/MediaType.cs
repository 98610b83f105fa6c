namespace ReportParser.Reading.MediaTypes;

/// <summary>The media types that the reading stage tells apart (IANA names where they are registered).</summary>
internal static class MediaType
{
    public const string PlainText = "text/plain";
    public const string Html = "text/html";
    public const string Xhtml = "application/xhtml+xml";
    public const string Mhtml = "multipart/related";
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Doc = "application/msword";
    public const string Ofd = "application/ofd";
    public const string Zip = "application/zip";
    public const string Rtf = "application/rtf";

    /// <summary>The container of .doc, .xls, .ppt and .wps; the name tells which.</summary>
    public const string OleCompound = "application/x-ole-storage";

    /// <summary>Bytes of no known type.</summary>
    public const string Unknown = "application/octet-stream";
}
