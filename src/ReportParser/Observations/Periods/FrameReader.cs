using System.Globalization;
using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Structure;

namespace ReportParser.Observations.Periods;

/// <summary>Follows what a report speaks about from sentence to sentence: sections, and paragraphs that open with 过去五年 or “十二五”期间.</summary>
internal sealed class FrameReader(int? reportYear)
{
    /// <summary>How many years a span must have to govern the sentences behind it in its paragraph; 近两年 speaks for its own sentence.</summary>
    private const int LongReview = 4;

    /// <summary>How many characters may stand before the years that a sentence opens with: list numbers, quotation marks, 在.</summary>
    private const int LongestOpener = 6;

    private readonly Dictionary<Section, string> _sectionSpans = [];
    private string? _paragraphSpan;
    private bool _planSeen;

    /// <summary>The frame of the next sentence. Sentences are given in text order.</summary>
    /// <param name="window">The sentence.</param>
    public ReportFrame Read(SentenceWindow window)
    {
        Section section = window.Sentence.Section;
        ReportFrame frame = ReportFrame.Of(section, reportYear, _planSeen);
        _planSeen = frame.IsPlan;
        if (window.Sentence.StartsParagraph)
            _paragraphSpan = null;
        string? named = frame.IsPlan ? PlannedSpan(window) : OpeningSpan(window, frame);
        if (named is not null && !frame.IsPlan && !window.Sentence.StartsParagraph && Years(named) < LongReview)
            return frame with { Span = named };
        if (named is not null && IsHeading(window))
            _sectionSpans[section] = named;
        else
            _paragraphSpan = named ?? _paragraphSpan;
        return frame with { Span = _paragraphSpan ?? SectionSpan(section) };
    }

    private static int Years(string span) =>
        int.Parse(span.AsSpan(5), CultureInfo.InvariantCulture) - int.Parse(span.AsSpan(0, 4), CultureInfo.InvariantCulture) + 1;

    private static bool IsHeading(SentenceWindow window) =>
        window.Sentence.Section.Title is { Length: > 1 } title && window[window.Sentence.Span].Contains(title, StringComparison.Ordinal);

    private string? SectionSpan(Section section)
    {
        for (Section? at = section; at is not null; at = at.Parent)
            if (_sectionSpans.TryGetValue(at, out string? span))
                return span;
        return null;
    }

    /// <summary>The years of a plan of several years that a heading or paragraph opens with alone: “十二五”时期的主要任务. Null without them.</summary>
    private string? PlannedSpan(SentenceWindow window)
    {
        QuantityMention[] times = [.. window.Mentions.Where(m => m.Kind is MentionKind.Period or MentionKind.Date)];
        bool opens = times.Length > 0 && times[0].Span.Start - window.Sentence.Span.Start <= LongestOpener && (times.Length == 1 || !IsHeading(window));
        string? period = opens ? times[0].Time?.Resolve(reportYear, reportYear) : null;
        return period is { Length: 9 } && period[4] == '/' && int.Parse(period.AsSpan(5), CultureInfo.InvariantCulture) > reportYear ? period : null;
    }

    /// <summary>A span of years that the sentence's first words name, null without one.</summary>
    private string? OpeningSpan(SentenceWindow window, ReportFrame frame)
    {
        QuantityMention? first = window.Mentions.FirstOrDefault(m => m.Kind is MentionKind.Period or MentionKind.Date);
        if (first is null || first.Span.Start - window.Sentence.Span.Start > LongestOpener)
            return null;
        string? period = first.Time?.Resolve(reportYear, frame.DefaultYear);
        return period is { Length: 9 } && period[4] == '/' && int.Parse(period.AsSpan(5), CultureInfo.InvariantCulture) <= (reportYear ?? int.MaxValue) ? period : null;
    }
}
