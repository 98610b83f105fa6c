using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Cuts what a value is a multiple of off the words before the number: [用地指标]是下达计划的2倍, 分别是“九五”的1.6倍和1.2倍.</summary>
internal static class MultipleOf
{
    /// <summary>The words before a number, without the other value where the number is a multiple.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="lead">Its words, taken apart.</param>
    public static Lead Read(SentenceWindow window, Segment segment, Lead lead)
    {
        TextSpan subject = lead.Subject;
        if (segment.Mention.Unit != "倍" || subject.IsEmpty || window.Text[subject.End - 1] != '的')
            return lead;
        int at = subject.In(window.Text).LastIndexOf('是');
        if (at < 0 || window.WordAt(subject.Start + at).Length != 1)
            return lead;
        var other = new TextSpan(subject.Start + at, subject.End);
        QuantityMention? time = window.Mentions.FirstOrDefault(m => m.Time is not null && other.Contains(m.Span));
        return lead with { Time = lead.Time ?? time, Subject = subject with { End = other.Start } };
    }
}
