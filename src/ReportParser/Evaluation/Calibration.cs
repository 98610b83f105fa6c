using System.Collections.Immutable;
using ReportParser.Observations.Confidence;

namespace ReportParser.Evaluation;

/// <summary>How likely an observation was said to be right, and whether it is.</summary>
/// <param name="Confidence">What was said, 0 to 1.</param>
/// <param name="IsCore">Whether name (relaxed), unit and measure are right: what the confidence speaks of.</param>
/// <param name="IsExact">Whether every attribute is right.</param>
public readonly record struct JudgedConfidence(decimal Confidence, bool IsCore, bool IsExact);

/// <summary>The observations whose confidence lies between two bounds.</summary>
/// <param name="From">The lower bound, which belongs to it.</param>
/// <param name="Below">The upper bound, which does not.</param>
/// <param name="Members">The observations.</param>
public sealed record CalibrationBin(decimal From, decimal Below, ImmutableArray<JudgedConfidence> Members)
{
    /// <summary>How many.</summary>
    public int Count => Members.Length;

    /// <summary>The mean of the confidences; 0 without members.</summary>
    public double Predicted => Count == 0 ? 0 : (double)Members.Average(member => member.Confidence);

    /// <summary>The share that is right in name, unit and measure; 0 without members.</summary>
    public double Core => Share(member => member.IsCore);

    /// <summary>The share that is right in every attribute; 0 without members.</summary>
    public double Exact => Share(member => member.IsExact);

    private double Share(Func<JudgedConfidence, bool> isRight) => Count == 0 ? 0 : (double)Members.Count(isRight) / Count;
}

/// <summary>Predicted rightness against the observed one.</summary>
/// <param name="All">All observations, those that the gold calls optional left out.</param>
public sealed record Calibration(ImmutableArray<JudgedConfidence> All)
{
    /// <summary>Bounds of the bins: narrower where most observations are.</summary>
    private static readonly ImmutableArray<decimal> Bounds = [0, 0.5m, 0.6m, 0.7m, 0.8m, 0.85m, 0.9m, 0.93m, 0.96m, 0.98m, 1.01m];

    /// <summary>The bins that have members, from the least confidence to the highest.</summary>
    public ImmutableArray<CalibrationBin> Bins { get; } =
        [.. Bounds.Zip(Bounds.Skip(1), (from, below) => Between(All, from, below)).Where(bin => bin.Count > 0)];

    /// <summary>All of them as one bin.</summary>
    public CalibrationBin Total => Between(All, 0, Bounds[^1]);

    /// <summary>Those at which a person should look.</summary>
    public CalibrationBin ToLookAt => Between(All, 0, ConfidenceModel.LookBelow);

    /// <summary>The mean distance of predicted and observed share over the bins, each weighed by its members; 0 is perfect.</summary>
    public double Error => Bins.Sum(bin => bin.Count * Math.Abs(bin.Predicted - bin.Core)) / Math.Max(1, All.Length);

    /// <summary>The chance that an observation that is right has a higher confidence than one that is wrong, ties half; 0.5 is guessing.</summary>
    public double Discrimination
    {
        get
        {
            JudgedConfidence[] right = [.. All.Where(one => one.IsCore)], wrong = [.. All.Where(one => !one.IsCore)];
            double higher = wrong.Sum(low => right.Sum(high => high.Confidence > low.Confidence ? 1 : high.Confidence == low.Confidence ? 0.5 : 0));
            return right.Length == 0 || wrong.Length == 0 ? 0.5 : higher / right.Length / wrong.Length;
        }
    }

    /// <summary>The calibration of what a program said itself; observations without a confidence are left out.</summary>
    /// <param name="result">The judged observations.</param>
    public static Calibration Of(EvaluationResult result) => new(
    [
        .. from found in JudgedObservation.Of(result)
           where found.Fields.Confidence is not null
           select new JudgedConfidence(found.Fields.Confidence.GetValueOrDefault(), found.IsCore, found.IsExact),
    ]);

    private static CalibrationBin Between(ImmutableArray<JudgedConfidence> all, decimal from, decimal below) =>
        new(from, below, [.. all.Where(one => one.Confidence >= from && one.Confidence < below)]);
}
