namespace ReportParser.Reading;

/// <summary>How much of a document is read. Past a limit a diagnostic says so, and what could be read is kept.</summary>
public sealed record ReadingLimits
{
    /// <summary>The defaults.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>Largest input, in bytes; a larger one is not read.</summary>
    public long MaxInputBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Deepest nesting of HTML elements that is followed; the tags below it are left out.</summary>
    public int MaxHtmlDepth { get; init; } = 512;

    /// <summary>Most characters of one page; the rest of it is not read.</summary>
    public int MaxHtmlCharacters { get; init; } = 32 * 1024 * 1024;

    /// <summary>Most characters (UTF-16 units) of a document's text; the rest is cut off. A long report has 50,000.</summary>
    public int MaxTextCharacters { get; init; } = 4 * 1024 * 1024;

    /// <summary>Deepest nesting of elements in the XML of DOCX and OFD that is followed; text below it is left out.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Most bytes that the entries of one archive (ZIP, DOCX, OFD), or the streams of one PDF, may expand to, together; the rest is not read.</summary>
    public long MaxExpandedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Most characters of one XML file inside a DOCX or OFD; the rest of it is not read.</summary>
    public long MaxXmlCharacters { get; init; } = 64L * 1024 * 1024;

    /// <summary>Most documents that are taken from one archive.</summary>
    public int MaxArchiveDocuments { get; init; } = 1000;

    /// <summary>Deepest nesting of archives in archives that is opened.</summary>
    public int MaxArchiveDepth { get; init; } = 2;

    /// <summary>Most pages of a PDF or OFD; those behind are not read.</summary>
    public int MaxPages { get; init; } = 2000;

    /// <summary>Longest time that the pages of a PDF or OFD, or the paragraphs of a DOCX, are read; what was read until then is kept. Other formats take time by their length alone.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);
}
