using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using ReportParser.Datasets;
using ReportParser.Lexicons;
using ReportParser.Metadata;
using ReportParser.Reading;
using ReportParser.Tests.Cli;

namespace ReportParser.Tests.Datasets;

public class GoldenReportTests
{
    [Fact]
    public void A_short_report_is_read_as_accepted() => GoldenFile.Check("short-report.txt", Print(ShortReport()));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_example_of_the_readme_is_what_the_program_writes(string readme)
    {
        string text = File.ReadAllText(Path.Combine(SharedMaterial.Repository, readme));
        int start = text.IndexOf("```json\n", StringComparison.Ordinal) + "```json".Length;
        JObject example = JObject.Parse(text[start..text.IndexOf("```", start, StringComparison.Ordinal)]);
        using var stream = new MemoryStream();
        DatasetJson.WriteLine(stream, ShortReport().Observations.Single(found => found.ObservationId == (string?)example["observation_id"]));

        JObject written = JObject.Parse(Encoding.UTF8.GetString(stream.ToArray()));

        Assert.All(example.Properties(), field => Assert.Equal(field.Value.ToString(), written[field.Name]!.ToString()));
    }

    private static ReportRecord ShortReport()
    {
        SourceDocument document = new DocumentReader().Read(Encoding.UTF8.GetBytes(SampleReports.Of()), "章贡区_2024.txt");
        ReportResult result = new ReportPipeline(LexiconSource.Embedded).Parse(document, new MetadataHints(document.Name));
        return ReportRecordMaker.Make(result, ReportIds.Of(result.Metadata, document));
    }

    /// <summary>One line a fact, so that a diff shows which one changed.</summary>
    private static string Print(ReportRecord report)
    {
        var text = new StringBuilder();
        Line(text, $"{report.Kind} {report.AreaCode} {report.AreaName} {report.AreaLevel} {report.Year} {report.Date} | {report.Title} | {report.Meeting} | {report.Speaker}");
        foreach (SectionRecord section in report.Sections)
            Line(text, $"section {section.Start}-{section.End} {section.Level} {section.Kind} {section.Number} {section.Title}");
        foreach (FootnoteRecord note in report.Footnotes)
            Line(text, $"footnote {note.Style} {note.Term}: {note.Definition} <- {string.Join(", ", note.References.Select(mark => $"{mark.Anchor}@{mark.Start}"))}");
        foreach (ObservationRecord found in report.Observations)
            Line(text, $"observation {found.Start}-{found.End} {found.Indicator ?? "-"} {found.Name} [{found.Action}] {found.Measure} {found.Comparator} {found.Value} {found.Unit} = {found.BaseValue} {found.BaseUnit} {found.Status} {found.Period} {string.Join(',', found.Footnotes)}");
        foreach (DiagnosticRecord found in report.Diagnostics)
            Line(text, $"diagnostic {found.Code} {found.Message}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
