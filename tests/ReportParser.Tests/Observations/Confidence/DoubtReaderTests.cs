using ReportParser.Diagnostics;
using ReportParser.Observations;
using ReportParser.Observations.Confidence;

namespace ReportParser.Tests.Observations.Confidence;

/// <summary>The diagnostic that sends a person to the observations of low confidence.</summary>
public class DoubtReaderTests
{
    private static readonly Observation Found = ExtractionCase.Review("粮食产量32万吨。")[0];

    [Fact]
    public void Observations_of_low_confidence_are_counted_and_named()
    {
        Diagnostic found = Assert.Single(DoubtReader.Read([Found with { Confidence = 0.8m }, Found with { Confidence = 0.79m }, Found with { Confidence = 0.5m }]));

        Assert.Equal((DiagnosticCodes.ObservationsDoubtful, Severity.Info), (found.Code, found.Severity));
        Assert.StartsWith("2 of 3 observations have a confidence below 0.80", found.Message, StringComparison.Ordinal);
        Assert.EndsWith("look at them first: 0002, 0003.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut() => Assert.EndsWith("0012, ….", Assert.Single(DoubtReader.Read([.. Enumerable.Repeat(Found with { Confidence = 0.1m }, 40)])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_report_without_them_has_no_diagnostic() => Assert.Empty(DoubtReader.Read([Found with { Confidence = 0.8m }]));
}
