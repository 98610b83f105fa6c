namespace ReportParser.Observations.Confidence;

/// <summary>An observation whose rightness is known.</summary>
/// <param name="Text">The text it is from.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Traits">Its traits.</param>
/// <param name="Right">Whether it is right in the main.</param>
internal sealed record ConfidenceSample(string Text, string Rule, Trait Traits, bool Right);

/// <summary>
/// Fits the weights of the confidence model: logistic regression by Newton's method, with a penalty that keeps the weight of a rare
/// feature small. The same samples in the same order give the same weights.
/// </summary>
internal static class ConfidenceFitter
{
    private const int Steps = 12;
    private const double Penalty = 1;

    /// <summary>Fits a model.</summary>
    /// <param name="samples">Observations whose rightness is known; at least one.</param>
    /// <param name="meanings">A model whose features and meanings are kept; only features that it has are fitted, and the rules of the samples.</param>
    public static ConfidenceModel Fit(IReadOnlyList<ConfidenceSample> samples, ConfidenceModel meanings)
    {
        string[] names = [.. meanings.Features.Select(feature => feature.Feature)
            .Union(samples.Select(sample => ConfidenceModel.RulePrefix + sample.Rule).Order(StringComparer.Ordinal), StringComparer.Ordinal)];
        Dictionary<string, int> index = names.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        int[][] rows = [.. samples.Select(sample => ConfidenceModel.FeaturesOf(sample.Rule, sample.Traits)
            .Where(index.ContainsKey).Select(name => index[name]).ToArray())];
        double[] weights = new double[names.Length];
        for (int step = 0; step < Steps; step++)
            Newton(rows, samples, weights);
        Dictionary<string, string> known = meanings.Features.ToDictionary(feature => feature.Feature, feature => feature.Meaning, StringComparer.Ordinal);
        return new ConfidenceModel(names.Select((name, i) => new ConfidenceFeature
        {
            Feature = name, Weight = Math.Round((decimal)weights[i], 2), Meaning = known.GetValueOrDefault(name) ?? $"made by the rule {name[ConfidenceModel.RulePrefix.Length..]}",
        }));
    }

    private static void Newton(int[][] rows, IReadOnlyList<ConfidenceSample> samples, double[] weights)
    {
        int size = weights.Length;
        double[] gradient = [.. weights.Select((weight, i) => i == 0 ? 0 : -Penalty * weight)];
        double[][] hessian = [.. Enumerable.Range(0, size).Select(i => new double[size])];
        for (int i = 0; i < size; i++)
            hessian[i][i] = i == 0 ? 1e-6 : Penalty;
        for (int row = 0; row < rows.Length; row++)
        {
            double expected = 1 / (1 + Math.Exp(-rows[row].Sum(i => weights[i])));
            foreach (int i in rows[row])
            {
                gradient[i] += (samples[row].Right ? 1 : 0) - expected;
                foreach (int j in rows[row])
                    hessian[i][j] += expected * (1 - expected);
            }
        }
        double[] change = Solve(hessian, gradient);
        for (int i = 0; i < size; i++)
            weights[i] += change[i];
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
