namespace ReportParser.Diagnostics;

/// <summary>The stable codes of diagnostics, documented in docs/diagnostics.md. RP1: reading, RP2: structure and metadata, RP3: footnotes, RP4: observations, RP5: batch.</summary>
public static class DiagnosticCodes
{
    /// <summary>The input could not be opened (missing, no permission, a folder where a file was expected).</summary>
    public const string InputUnreadable = "RP101";

    /// <summary>The input has no text.</summary>
    public const string InputEmpty = "RP102";

    /// <summary>The input is of a type that is not read (image, archive, executable, unknown binary).</summary>
    public const string MediaTypeUnsupported = "RP103";

    /// <summary>Bytes that are no text in the chosen charset were replaced.</summary>
    public const string BytesReplaced = "RP104";

    /// <summary>The input is larger, deeper or longer than a limit of the reading stage.</summary>
    public const string LimitExceeded = "RP105";

    /// <summary>The document is damaged: nothing of it could be read (error), or not all of it (warning).</summary>
    public const string DocumentDamaged = "RP106";

    /// <summary>Only a password opens the document.</summary>
    public const string DocumentEncrypted = "RP107";

    /// <summary>Pages hold pictures of text instead of text, or fonts that do not tell their characters.</summary>
    public const string TextLayerMissing = "RP108";

    /// <summary>A file in an archive was not read.</summary>
    public const string ArchiveEntryIgnored = "RP109";

    /// <summary>Several web pages were read as one text, or a page is part of such a text.</summary>
    public const string PagesJoined = "RP110";

    /// <summary>No area is named as the one that reports.</summary>
    public const string AreaUnknown = "RP201";

    /// <summary>Several areas share the name and the text does not tell which is meant.</summary>
    public const string AreaAmbiguous = "RP202";

    /// <summary>The area's name did not hold in the report year.</summary>
    public const string AreaOutOfTime = "RP203";

    /// <summary>The report year is not told.</summary>
    public const string YearUnknown = "RP204";

    /// <summary>Different parts of the document, or the caller, speak for different years.</summary>
    public const string YearContradicted = "RP205";

    /// <summary>Area or year is taken from the file name, since the text is silent.</summary>
    public const string TakenFromFileName = "RP206";

    /// <summary>The area code that the caller gave is not in the gazetteer.</summary>
    public const string AreaCodeUnknown = "RP207";

    /// <summary>The caller gave another area than the text speaks for.</summary>
    public const string AreaContradicted = "RP208";

    /// <summary>The report year is deduced from the years that the text speaks of.</summary>
    public const string YearDeduced = "RP209";

    /// <summary>A second report stands behind the first in one document.</summary>
    public const string FurtherReport = "RP210";

    /// <summary>A footnote mark has no definition in the text, or the text holds no definitions at all.</summary>
    public const string FootnoteUndefined = "RP301";

    /// <summary>A definition has no mark in the running text, or the running text holds no marks at all.</summary>
    public const string FootnoteUnreferenced = "RP302";

    /// <summary>A footnote's number is given twice.</summary>
    public const string FootnoteRepeated = "RP303";

    /// <summary>A footnote's number is left out.</summary>
    public const string FootnoteSkipped = "RP304";

    /// <summary>Observations whose confidence is so low that a person should look at them.</summary>
    public const string ObservationsDoubtful = "RP401";

    /// <summary>The same indicator, measure and period with two values.</summary>
    public const string ValueContradicted = "RP402";

    /// <summary>A share over 100 %, and not of a plan.</summary>
    public const string ShareAboveWhole = "RP403";

    /// <summary>Level, change and growth of one thing contradict each other.</summary>
    public const string MovementContradicted = "RP404";

    /// <summary>A part is more than its whole.</summary>
    public const string PartAboveWhole = "RP405";

    /// <summary>A number has a second decimal point, or a comma that parts no thousands.</summary>
    public const string NumberMistyped = "RP406";

    /// <summary>Two values of one indicator are some 10,000 times apart.</summary>
    public const string ScaleDoubtful = "RP407";

    /// <summary>The parts of a proportion in percent do not add up to 100.</summary>
    public const string PartsDoNotAddUp = "RP408";

    /// <summary>The program failed on this document; the others are not affected.</summary>
    public const string InternalError = "RP501";

    /// <summary>A folder or a pattern gave no file to read.</summary>
    public const string NothingFound = "RP502";

    /// <summary>A file that is no document (a table or data file beside the texts) was not read.</summary>
    public const string InputSkipped = "RP503";

    /// <summary>The run was interrupted before this input.</summary>
    public const string Interrupted = "RP504";

    /// <summary>Two inputs claim one report id.</summary>
    public const string ReportIdTaken = "RP505";

    /// <summary>The text lacks its beginning or its end.</summary>
    public const string TextTruncated = "RP506";
}
