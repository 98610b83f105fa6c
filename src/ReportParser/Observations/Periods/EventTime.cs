using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Text;

namespace ReportParser.Observations.Periods;

/// <summary>Reads what the time of a clause that only tells of an event means for the values behind it.</summary>
internal static class EventTime
{
    private const string Since = "以来";

    /// <summary>The time that governs what follows a clause: all years since the event in 2007年新农合开展以来, none behind 4月20日会议后, which only dates the meeting.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="clause">The clause, which holds no value.</param>
    /// <param name="time">The time that governs so far.</param>
    public static QuantityMention? Behind(SentenceWindow window, TextSpan clause, QuantityMention? time)
    {
        if (time?.Time is not PointInTime { Point: var point })
            return time;
        ReadOnlySpan<char> words = clause.In(window.Text).TrimEnd();
        if (words.EndsWith(Since) && clause.Contains(time.Span) && point.Part == YearPart.Whole)
            return time with { Time = new TimeSince(point) };
        return words.EndsWith("后") && point.Part is YearPart.Day or YearPart.Month ? null : time;
    }
}
