using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Structure;

namespace ReportParser.Observations.Periods;

/// <summary>What a stretch of a report speaks about: the plan or the review, and which year or years.</summary>
/// <param name="ReportYear">The report's year; null when it is not known.</param>
/// <param name="IsPlan">Whether it announces what is to come.</param>
/// <param name="Span">The years that a part of several years is about, <c>2011/2015</c>, or the half or quarter of a year, <c>2021-S2</c>; null where it is about one year.</param>
/// <param name="Ground">The section whose kind decided; null where the part before goes on.</param>
internal sealed record ReportFrame(int? ReportYear, bool IsPlan, string? Span, Section? Ground = null)
{
    /// <summary>The years up to the last one that the paragraph of a plan has looked back on; null where it has not.</summary>
    public string? Past { get; init; }

    /// <summary>Whether a remark before says that the figures of the year under review are all estimates: 预计（下同）.</summary>
    public bool Estimated { get; init; }

    /// <summary>The year of delivery, which 今年 means; the report's year unless the report was delivered at the end of the year before. Null when it is not known.</summary>
    public int? SpokenYear { get; init; } = ReportYear;

    /// <summary>The year that a value is about when the text names none; null when it is not known.</summary>
    public int? DefaultYear => ReportYear is null ? null : Years.Last(Span) ?? (IsPlan ? ReportYear : ReportYear - 1);

    /// <summary>What a time resolves to in this stretch: 今年 and its neighbours from the year of delivery, 五年来 and 今后五年 from the planned year.</summary>
    /// <param name="time">The time.</param>
    /// <param name="defaultYear">The year of a time that names none; null for none.</param>
    /// <returns>The period in the dataset's format; null where it stays open.</returns>
    public string? Resolve(TimeExpression time, int? defaultYear) => time.Resolve(time is YearsBack or YearsAhead ? ReportYear : SpokenYear, defaultYear);

    /// <summary>The frame of a section without a span of its own.</summary>
    /// <param name="section">The section.</param>
    /// <param name="reportYear">The report's year.</param>
    /// <param name="planSeen">Whether the plan part has begun, which a part on the government's own conduct belongs to then.</param>
    public static ReportFrame Of(Section section, int? reportYear, bool planSeen)
    {
        foreach (Section at in section.SelfAndContaining())
        {
            if (at.Kind is SectionKind.Review or SectionKind.Problems)
                return new ReportFrame(reportYear, false, null, at);
            if (at.Kind is SectionKind.Plan or SectionKind.Targets or SectionKind.Requirements)
                return new ReportFrame(reportYear, true, null, at);
        }
        return new ReportFrame(reportYear, planSeen, null);
    }
}
