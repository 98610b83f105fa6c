using ReportParser.Evaluation;
using ReportParser.Lexicons;
using ReportParser.Observations.Confidence;
using ReportParser.Reading;
using ReportParser.Metadata;
using ReportParser.Tests.Corpus;

namespace ReportParser.Tests.Evaluation;

/// <summary>Predicted rightness against the observed one.</summary>
public class CalibrationTests
{
    [Fact]
    public void Bins_hold_means_and_shares()
    {
        var calibration = new Calibration([new(0.9m, true, true), new(0.92m, true, false), new(0.9m, false, false), new(0.3m, false, false)]);

        Assert.Equal([0m, 0.9m], calibration.Bins.Select(bin => bin.From));
        Assert.Equal((1, 3), (calibration.Bins[0].Count, calibration.Bins[1].Count));
        Assert.Equal(2 / 3.0, calibration.Bins[1].Core, 6);
        Assert.Equal(1 / 3.0, calibration.Bins[1].Exact, 6);
        Assert.Equal(0.2400, calibration.Bins[1].Predicted - calibration.Bins[1].Core, 3);
        Assert.Equal(1, calibration.ToLookAt.Count);
        Assert.Equal(0.875, calibration.Discrimination, 6);
    }

    [Fact]
    public void A_confidence_of_one_is_in_the_last_bin() => Assert.Equal(1, new Calibration([new(1, true, true)]).Bins[^1].Count);

    [Fact]
    public void The_confidence_of_the_samples_is_what_came_true()
    {
        CalibrationBin all = Calibration.Of(Samples()).Total;

        Assert.True(all.Count > 500);
        Assert.InRange(all.Predicted, all.Core - 0.05, all.Core + 0.05);
    }

    [Fact]
    public void A_text_is_judged_by_a_model_that_has_not_seen_it()
    {
        ConfidenceModel known = ConfidenceModel.Load(LexiconSource.Embedded);
        EvaluationResult samples = Samples();

        ConfidenceFit fit = ConfidenceFit.Of(samples, known);

        Assert.Equal(Calibration.Of(samples).All.Length, fit.CrossValidated.All.Length);
        Assert.InRange(fit.CrossValidated.Discrimination, 0.7, 0.99);
        Assert.True(fit.CrossValidated.Discrimination < ConfidenceOf(samples, fit.Model).Discrimination);
    }

    [Fact]
    public void A_written_model_is_read_back()
    {
        ConfidenceFit fit = ConfidenceFit.Of(Samples(), ConfidenceModel.Load(LexiconSource.Embedded));
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reportparser-fit-");
        try
        {
            fit.Write(Path.Combine(folder.FullName, ConfidenceModel.File));

            Assert.Equal(fit.Model.Features, ConfidenceModel.Load(LexiconSource.FromFolder(folder.FullName)).Features);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Calibration ConfidenceOf(EvaluationResult result, ConfidenceModel model) =>
        new([.. JudgedObservation.Of(result).Select(found => new JudgedConfidence(model.Of(found.Fields.Evidence!.Value), found.IsCore, found.IsExact))]);

    private static EvaluationResult Samples()
    {
        ReportPipeline pipeline = SampleReports.BuildPipeline();
        return EvaluationResult.Of(SampleReports.Names.Select(name =>
        {
            SourceDocument document = SampleReports.Read(name);
            ReportResult report = pipeline.Parse(document, new MetadataHints(document.Name, Title: document.Title));
            return EvaluationResult.Of([GoldText.Read(SampleReports.GoldPath(name), document.Name, document.Text)], ObservationFields.From(report));
        }));
    }
}
