using System.Text;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Tests.Observations;

/// <summary>Reads a whole report as the command does, for tests of what headings and other sentences say of a value.</summary>
internal static class ParsedReport
{
    private static readonly ReportPipeline Pipeline = new(LexiconSource.Embedded);

    /// <summary>What a report holds.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="year">The report's year where the caller gives it.</param>
    public static ReportResult Of(string text, string name, int? year = null) =>
        Pipeline.Parse(new DocumentReader().Read(Encoding.UTF8.GetBytes(text), name), new MetadataHints(name, Year: year));
}
