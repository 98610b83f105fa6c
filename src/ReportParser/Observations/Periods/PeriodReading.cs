using ReportParser.Quantities;

namespace ReportParser.Observations.Periods;

/// <summary>Where the period of a value was found.</summary>
internal enum PeriodSource
{
    /// <summary>The part of the report: the year under review, or the report's own.</summary>
    Part,

    /// <summary>A date or period that the sentence names.</summary>
    Words,

    /// <summary>Nowhere: the value that a movement starts from, whose year is not named.</summary>
    Start,

    /// <summary>Nowhere: years that the words count but do not place among those under review, or steps passed in years that no words name.</summary>
    Open,

    /// <summary>The years that the paragraph or its heading opens with.</summary>
    Span,

    /// <summary>The length of a streak.</summary>
    Streak,
}

/// <summary>The period of a value and how it was found.</summary>
/// <param name="Period">A period of the dataset's format; null where the text leaves it open.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Named">What was found there; differs from <paramref name="Period"/> where a stock carries only the last year of a span.</param>
/// <param name="Time">The words that name it, null without any.</param>
internal readonly record struct PeriodReading(string? Period, PeriodSource Source, string? Named = null, QuantityMention? Time = null);
