using ReportParser.Metadata;
using ReportParser.Reading;
using ReportParser.Tests.Corpus;

namespace ReportParser.Tests.Golden;

/// <summary>What the pipeline finds in each sample report, whole.</summary>
public class SampleReportTests
{
    private static readonly Lazy<ReportPipeline> Pipeline = new(SampleReports.BuildPipeline);

    public static TheoryData<string> Reports => [.. SampleReports.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_read_as_it_was_accepted(string report)
    {
        SourceDocument document = SampleReports.Read(report);

        ReportResult result = Pipeline.Value.Parse(document, new MetadataHints(document.Name, Title: document.Title));

        GoldenFile.Check(report + ".txt", ReportListing.Of(result));
    }
}
