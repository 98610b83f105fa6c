using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Evaluation;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Reading;

namespace ReportParser.Tests.Corpus;

/// <summary>The sample reports show what the guideline names, and their gold is well formed.</summary>
public class SampleGoldTests
{
    private const int LeastCharacters = 4000;

    public static TheoryData<string> Reports => [.. SampleReports.Names];

    private static ImmutableArray<GoldRecord> AllObservations { get; } =
        [.. SampleReports.Names.SelectMany(name => GoldText.Read(SampleReports.GoldPath(name), name, SampleReports.Read(name).Text).Observations)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Gold_is_well_formed_and_covers_every_number(string report) =>
        Assert.Empty(GoldChecker.Check(SampleReports.GoldPath(report), AnnotatedPart(SampleReports.Read(report), report)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_sample_is_as_long_as_the_shorter_real_ones(string report) =>
        Assert.True(SampleReports.Read(report).Text.Length >= LeastCharacters);

    [Fact]
    public void The_samples_show_text_files_in_two_charsets_and_a_page()
    {
        SourceDocument[] documents = [.. SampleReports.Names.Select(SampleReports.Read)];

        Assert.True(documents.Length >= 6);
        Assert.Superset(new HashSet<string?> { "utf-8", "gb18030" }, documents.Where(d => d.MediaType == "text/plain").Select(d => d.Charset).ToHashSet());
        Assert.Contains(documents, document => document.MediaType == "text/html");
    }

    [Fact]
    public void The_samples_show_every_measure_comparator_and_status()
    {
        GoldRecord[] certain = [.. AllObservations.Where(record => !record.Optional)];

        Assert.Equal(Names<Measure>(), certain.Select(record => record.Measure!).ToHashSet());
        Assert.Equal(Names<Comparator>(), certain.Select(record => record.Comparator!).ToHashSet());
        Assert.Equal(Names<ObservationStatus>(), certain.Select(record => record.Status!).ToHashSet());
    }

    [Fact]
    public void The_samples_show_every_field_and_form_of_period()
    {
        Assert.Contains(AllObservations, record => record.Action is not null);
        Assert.Contains(AllObservations, record => record.Scope is not null);
        Assert.Contains(AllObservations, record => record is { Measure: "share", Whole: not null });
        Assert.Contains(AllObservations, record => record is { Measure: "change", Whole: not null });
        Assert.Contains(AllObservations, record => record is { Measure: "gap", Versus: not null });
        Assert.Contains(AllObservations, record => record is { Measure: "rank", Versus: not null });
        Assert.Contains(AllObservations, record => record.Optional);
        Assert.All(
            new[] { @"^$", @"^\d{4}$", @"^\d{4}/\d{4}$", @"^\d{4}-\d{2}$", @"^\d{4}-S\d$", @"^\d{4}-Q\d$", @"^\d{4}-Q\d/\d{4}-Q\d$" },
            form => Assert.Contains(AllObservations, record => System.Text.RegularExpressions.Regex.IsMatch(record.Period ?? "", form)));
    }

    /// <summary>Gold annotates a page's main text; what a reader leaves of the page around it is the business of the reading tests.</summary>
    private static string AnnotatedPart(SourceDocument document, string report)
    {
        if (document.MediaType != "text/html")
            return document.Text;
        ImmutableArray<GoldRecord> records = GoldText.Read(SampleReports.GoldPath(report), report, document.Text).Records;
        int start = document.Text.LastIndexOf('\n', records.Min(record => record.Start)) + 1;
        int end = document.Text.IndexOf('\n', records.Max(record => record.End));
        return end < 0 ? document.Text[start..] : document.Text[start..end];
    }

    private static HashSet<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(DatasetNames.Of)];
}
