using System.Text;

namespace ReportParser.Tests.Reading.Measures;

/// <summary>How far a text is the gold text, by runs of four characters after NFKC and without white space; the measure of <c>../shared/content/score.py</c>.</summary>
/// <param name="Precision">Share of the text that is gold.</param>
/// <param name="Recall">Share of the gold that is in the text.</param>
internal readonly record struct Overlap(double Precision, double Recall)
{
    private const int Length = 4;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Measures a text.</summary>
    public static Overlap Of(string gold, string text)
    {
        Dictionary<string, int> expected = Runs(gold), found = Runs(text);
        double hits = expected.Sum(run => Math.Min(run.Value, found.GetValueOrDefault(run.Key)));
        return new(hits / found.Values.Sum(), hits / expected.Values.Sum());
    }

    /// <summary>The mean of some pages: of precision and of recall, each for itself.</summary>
    public static Overlap Mean(IReadOnlyCollection<Overlap> pages) => new(pages.Average(page => page.Precision), pages.Average(page => page.Recall));

    private static Dictionary<string, int> Runs(string text)
    {
        string bare = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        return Enumerable.Range(0, Math.Max(1, bare.Length - Length + 1)).CountBy(i => bare[i..Math.Min(bare.Length, i + Length)]).ToDictionary();
    }
}
