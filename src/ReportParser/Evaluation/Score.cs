namespace ReportParser.Evaluation;

/// <summary>How many observations are right, of how many annotated and how many extracted ones.</summary>
/// <param name="Hits">Right ones.</param>
/// <param name="Gold">Annotated ones, optional ones not counted.</param>
/// <param name="Found">Extracted ones that count.</param>
public readonly record struct Score(int Hits, int Gold, int Found)
{
    /// <summary>Share of the extracted ones that are right; 0 when nothing was extracted.</summary>
    public double Precision => Found == 0 ? 0 : (double)Hits / Found;

    /// <summary>Share of the annotated ones that are right; 0 when nothing was annotated.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Hits / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;

    /// <summary>The scores of two disjoint sets together.</summary>
    /// <param name="one">A score.</param>
    /// <param name="other">Another.</param>
    public static Score operator +(Score one, Score other) => new(one.Hits + other.Hits, one.Gold + other.Gold, one.Found + other.Found);

    /// <summary>The same as the operator.</summary>
    /// <param name="one">A score.</param>
    /// <param name="other">Another.</param>
    public static Score Add(Score one, Score other) => one + other;
}
