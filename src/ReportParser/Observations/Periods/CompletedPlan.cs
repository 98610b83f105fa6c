using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Text;

namespace ReportParser.Observations.Periods;

/// <summary>Reads the years of a plan whose completion a clause reports; the totals behind it are those of its years: 如期完成公路建设[三年]行动，累计改造公路90公里.</summary>
internal static class CompletedPlan
{
    private const string YearsInName = "label.years_plan";

    /// <summary>The years, as years without a place that end with those under review; null for any other clause.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">A clause without a value.</param>
    /// <param name="cues">Tells that a plan is completed.</param>
    public static QuantityMention? Years(SentenceWindow window, TextSpan clause, CueLexicon cues)
    {
        if (window.Mentions.FirstOrDefault(m => m.Rule == YearsInName && clause.Contains(m.Span)) is not { Value: { } count } plan || count % 1 != 0)
            return null;
        bool done = cues.Holds(clause.In(window.Text), CueKind.PlanDone);
        bool dated = window.Mentions.Any(m => m.Time is not null && clause.Contains(m.Span) && m.Span != plan.Span);
        return done && !dated ? plan with { Time = new YearsUnplaced((int)count) } : null;
    }
}
