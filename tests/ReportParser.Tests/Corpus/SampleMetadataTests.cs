using ReportParser.Metadata;
using ReportParser.Reading;

namespace ReportParser.Tests.Corpus;

/// <summary>Each sample tells its area and year, with the areas that its folder adds.</summary>
public class SampleMetadataTests
{
    private static readonly Lazy<ReportPipeline> Pipeline = new(SampleReports.BuildPipeline);

    [Theory]
    [InlineData("qinghe-2024", "380321", 2024)]
    [InlineData("yunbo-2021", "380300", 2021)]
    [InlineData("lanjiang-2025", "380000", 2025)]
    [InlineData("linlan-2025", "380302", 2025)]
    [InlineData("wuze-2018", "380381", 2018)]
    [InlineData("yantang-2013", "380322", 2013)]
    public void Area_year_and_footnotes_are_read(string report, string areaCode, int year)
    {
        SourceDocument document = SampleReports.Read(report);

        ReportResult result = Pipeline.Value.Parse(document, new MetadataHints("unnamed", Title: document.Title));

        Assert.Equal((ReportKind.GovernmentWorkReport, areaCode, year), (result.Metadata.Kind, result.Metadata.Area?.Code, result.Metadata.Year));
        Assert.True(result.Footnotes.Footnotes.Length >= 3);
        Assert.All(result.Footnotes.Footnotes, note => Assert.True(note is { Definition: not null, References: [_] }, $"{note.Style} {note.Term}"));
    }
}
