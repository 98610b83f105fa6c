namespace ReportParser.Observations.Confidence;

/// <summary>An observation whose rightness is known.</summary>
/// <param name="Evidence">What its confidence rests on.</param>
/// <param name="Right">Whether it is right in name, unit and measure.</param>
internal readonly record struct ConfidenceSample(ConfidenceEvidence Evidence, bool Right);

/// <summary>
/// Fits the weights of the confidence model: logistic regression by Newton's method, with a penalty that keeps the weight of a rare
/// feature small. The same samples in the same order give the same weights.
/// </summary>
internal static class ConfidenceFitter
{
    private const int Steps = 12, Decimals = 2;
    private const double Penalty = 2;

    /// <summary>How little the base's weight is held back: just enough that the system can be solved for any samples.</summary>
    private const double BasePenalty = 1e-6;

    /// <summary>Fits a model.</summary>
    /// <param name="samples">Observations whose rightness is known; without any, all weights are 0.</param>
    /// <param name="known">A model whose features and meanings are kept; only these are fitted, and the rules of the samples.</param>
    public static ConfidenceModel Fit(IReadOnlyList<ConfidenceSample> samples, ConfidenceModel known)
    {
        IEnumerable<string> rules = samples.Select(sample => ConfidenceModel.RulePrefix + sample.Evidence.Rule).Order(StringComparer.Ordinal);
        string[] names = [.. known.Features.Select(feature => feature.Feature).Prepend(ConfidenceModel.Base).Union(rules, StringComparer.Ordinal)];
        Dictionary<string, int> index = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        (int[] Features, bool Right)[] rows =
            [.. samples.Select(sample => (sample.Evidence.Features.Where(index.ContainsKey).Select(name => index[name]).ToArray(), sample.Right))];
        double[] weights = new double[names.Length];
        for (int step = 0; step < Steps; step++)
            Improve(weights, rows);
        Dictionary<string, string> meanings = known.Features.ToDictionary(feature => feature.Feature, feature => feature.Meaning, StringComparer.Ordinal);
        return new ConfidenceModel(names.Select((name, i) => new ConfidenceFeature
        {
            Feature = name,
            Weight = Math.Round((decimal)weights[i], Decimals),
            Meaning = meanings.GetValueOrDefault(name) ?? $"made by the rule {name[ConfidenceModel.RulePrefix.Length..]}",
        }));
    }

    /// <summary>One step of Newton's method. The base is feature 0.</summary>
    private static void Improve(double[] weights, (int[] Features, bool Right)[] rows)
    {
        double[] gradient = [.. weights.Select((weight, i) => -PenaltyOf(i) * weight)];
        double[][] curvature = [.. weights.Select((_, i) => Row(weights.Length, i))];
        foreach ((int[] features, bool right) in rows)
        {
            double expected = 1 / (1 + Math.Exp(-features.Sum(i => weights[i])));
            foreach (int i in features)
            {
                gradient[i] += (right ? 1 : 0) - expected;
                foreach (int j in features)
                    curvature[i][j] += expected * (1 - expected);
            }
        }
        double[] change = Solve(curvature, gradient);
        for (int i = 0; i < weights.Length; i++)
            weights[i] += change[i];
    }

    private static double PenaltyOf(int feature) => feature == 0 ? BasePenalty : Penalty;

    private static double[] Row(int size, int feature)
    {
        double[] row = new double[size];
        row[feature] = PenaltyOf(feature);
        return row;
    }

    /// <summary>Solves a system whose matrix is symmetric and positive by elimination; both arguments are used up.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        int size = right.Length;
        for (int pivot = 0; pivot < size; pivot++)
            for (int row = pivot + 1; row < size; row++)
            {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++)
                    matrix[row][column] -= factor * matrix[pivot][column];
                right[row] -= factor * right[pivot];
            }
        for (int row = size - 1; row >= 0; row--)
        {
            for (int column = row + 1; column < size; column++)
                right[row] -= matrix[row][column] * right[column];
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
