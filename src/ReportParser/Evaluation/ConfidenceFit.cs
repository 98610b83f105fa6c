using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using ReportParser.Observations.Confidence;

namespace ReportParser.Evaluation;

/// <summary>A confidence model fitted on annotated texts, and how well such a model does on a text that it has not seen.</summary>
/// <param name="Model">The model fitted on all texts.</param>
/// <param name="CrossValidated">The observations of each text as a model fitted on the other texts sees them.</param>
public sealed record ConfidenceFit(ConfidenceModel Model, Calibration CrossValidated)
{
    /// <summary>Fits a model.</summary>
    /// <param name="result">Judged observations that the pipeline extracted in this run; others are left out.</param>
    /// <param name="known">A model whose features and meanings are kept.</param>
    public static ConfidenceFit Of(EvaluationResult result, ConfidenceModel known)
    {
        JudgedObservation[] all = [.. JudgedObservation.Of(result).Where(found => found.Fields.Evidence is not null)];
        IEnumerable<JudgedConfidence> unseen = all.GroupBy(found => found.Text, StringComparer.Ordinal).SelectMany(text =>
        {
            ConfidenceModel others = Fit(all.Where(found => found.Text != text.Key), known);
            return text.Select(found => new JudgedConfidence(others.Of(found.Fields.Evidence!.Value), found.IsCore, found.IsExact));
        });
        return new ConfidenceFit(Fit(all, known), new Calibration([.. unseen]));
    }

    private static ConfidenceModel Fit(IEnumerable<JudgedObservation> observations, ConfidenceModel known) =>
        ConfidenceFitter.Fit([.. observations.Select(found => new ConfidenceSample(found.Fields.Evidence!.Value, found.IsCore))], known);

    /// <summary>Writes the model as a lexicon file, one feature a line.</summary>
    /// <param name="path">Path of the file, which is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path)
    {
        IEnumerable<string> lines = Model.Features.Select(feature => string.Create(CultureInfo.InvariantCulture,
            $"  {{ \"feature\": {JsonConvert.ToString(feature.Feature)}, \"weight\": {feature.Weight:0.##}, \"meaning\": {JsonConvert.ToString(feature.Meaning)} }}"));
        File.WriteAllText(path, $"[\n{string.Join(",\n", lines)}\n]\n", new UTF8Encoding(false));
    }
}
