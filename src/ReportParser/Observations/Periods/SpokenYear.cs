using System.Collections.Immutable;
using ReportParser.Metadata;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Structure;

namespace ReportParser.Observations.Periods;

/// <summary>
/// Tells the year in which a report was delivered, which its 今年 means. Most are delivered early in the year that they plan; those of a congress at the end of
/// the year before speak of the year under review as 今年 and of the planned one as 明年.
/// </summary>
internal static class SpokenYear
{
    /// <summary>The month from which a report looks back on a year that has not ended.</summary>
    private const int YearEnd = 10;

    /// <summary>How often a review says 今年 until that is its habit.</summary>
    private const int Habit = 2;

    /// <summary>The year that 今年 means, null where the report's year is not known.</summary>
    /// <param name="metadata">What the report says of itself.</param>
    /// <param name="sentences">Its sentences in text order.</param>
    /// <param name="mentions">Its quantities and times in text order.</param>
    public static int? Of(ReportMetadata metadata, ImmutableArray<Sentence> sentences, ImmutableArray<QuantityMention> mentions)
    {
        if (metadata.Year is not { } year)
            return null;
        bool ahead = metadata.Date is { } date && date.Year >= year - 1
            ? date.Year == year - 1 && date.Month >= YearEnd
            : SpeaksAhead(year, sentences, mentions);
        return ahead ? year - 1 : year;
    }

    /// <summary>Whether a report without a date, whose headings review the year before its own or plan its own, speaks of the reviewed year as 今年 or of its own as 明年.</summary>
    private static bool SpeaksAhead(int year, ImmutableArray<Sentence> sentences, ImmutableArray<QuantityMention> mentions)
    {
        string own = $"{year}年", before = $"{year - 1}年";
        if (!sentences.Any(s => NamesYears(s.Section, own, before)))
            return false;
        int reviewed = 0, planned = 0, next = 0;
        int sentence = 0;
        foreach (QuantityMention mention in mentions)
        {
            if (OffsetOf(mention) is not { } offset)
                continue;
            while (sentence < sentences.Length - 1 && sentences[sentence].Span.End <= mention.Span.Start)
                sentence++;
            bool plan = ReportFrame.Of(sentences[sentence].Section, null, false).IsPlan;
            if (offset == 1 && plan)
                next++;
            else if (offset == 0 && plan)
                planned++;
            else if (offset == 0)
                reviewed++;
        }
        return planned == 0 ? next > 0 || reviewed >= Habit : next > planned;
    }

    /// <summary>Whether a heading reviews the year before the report's own, or plans that one.</summary>
    private static bool NamesYears(Section section, string own, string before) => section.Kind switch
    {
        SectionKind.Review => section.Title.Contains(before, StringComparison.Ordinal) && !section.Title.Contains(own, StringComparison.Ordinal),
        SectionKind.Plan or SectionKind.Targets => section.Title.Contains(own, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>How many years ahead of the year of delivery a time lies where it is counted from that: 0 for 今年, 1 for 明年. Null for every other mention.</summary>
    private static int? OffsetOf(QuantityMention mention) => mention.Time switch
    {
        PointInTime { Point: { Origin: YearOrigin.Report, Year: var offset } } => offset,
        TimeSince { From: { Origin: YearOrigin.Report, Year: var offset } } => offset,
        _ => null,
    };
}
