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
}
