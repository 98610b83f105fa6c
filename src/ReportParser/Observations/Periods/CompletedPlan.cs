using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Text;

namespace ReportParser.Observations.Periods;

/// <summary>Reads the years of a plan whose completion a clause reports; the totals behind it are those of its years: 如期完成公路建设[三年]行动，累计改造公路90公里.</summary>
internal static class CompletedPlan
{
    private const string YearsInName = "label.years_plan";

    private static readonly string[] Completions = ["完成", "收官"];

    /// <summary>The years, as years without a place that end with those under review; null for any other clause.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">A clause without a value.</param>
    public static QuantityMention? Years(SentenceWindow window, TextSpan clause)
    {
        if (window.Mentions.FirstOrDefault(m => m.Rule == YearsInName && clause.Contains(m.Span)) is not { Value: { } count } plan || count % 1 != 0)
            return null;
        bool done = Array.Exists(Completions, word => clause.In(window.Text).Contains(word, StringComparison.Ordinal));
        bool dated = window.Mentions.Any(m => m.Time is not null && clause.Contains(m.Span) && m.Span != plan.Span);
        return done && !dated ? plan with { Time = new YearsUnplaced((int)count) } : null;
    }
}
