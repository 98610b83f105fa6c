using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Takes dates and spans of years off the words before a number.</summary>
internal sealed class TimePeeler(CueLexicon cues)
{
    private const int LongestSpan = 20;

    private static readonly string[] Earlier = ["以前", "之前"];
    private const string Average = "平均";
    private const int LongestOpening = 8;

    /// <summary>Says that years were only proposed, and not what was done in them.</summary>
    private const string Proposed = "提出";

    /// <summary>Peels a date at the end: 比2010年, 由2010年的, 2015年.</summary>
    public Lead? Closing(SentenceWindow window, Lead lead)
    {
        string text = window.Text;
        int end = lead.Subject.End;
        if (EndsAverage(window, lead.Subject))
            return lead with { Annualized = true, Subject = lead.Subject with { End = end - Average.Length } };
        if (text[end - 1] == '的')
            end--;
        if (Duration(window, end) is { } duration && duration.Span.Start >= lead.Subject.Start)
            return lead with
            {
                Years = lead.Years ?? (duration.Span.End == end && IsSpan(window, lead.Subject.Start, duration) ? duration : null),
                Subject = lead.Subject with { End = BeforeSpan(window, lead.Subject.Start, duration.Span.Start) },
            };
        if (window.TimeEndingAt(end) is not { } time || time.Span.Start < lead.Subject.Start)
            return Start(text, lead);
        int start = time.Span.Start;
        if (start > lead.Subject.Start && text[start - 1] is '比' or '较' or '同')
            return lead with { Baseline = time, Subject = lead.Subject with { End = start - 1 } };
        if (start > lead.Subject.Start && text[start - 1] is '由' or '从')
            return lead with { IsStart = true, Time = time, Subject = lead.Subject with { End = start - 1 } };
        int before = BeforeSpan(window, lead.Subject.Start, start);
        return before < start && text[before] is '比' or '较'
            ? lead with { Baseline = time, Subject = lead.Subject with { End = before } }
            : lead with { Time = lead.Time ?? time, Subject = lead.Subject with { End = start } };
    }

    /// <summary>Whether words end with a number of years and 平均, which is a yearly average: 五年[平均]增长; the lexicon's 年平均 would cut the number.</summary>
    private static bool EndsAverage(SentenceWindow window, TextSpan words) =>
        words.In(window.Text).EndsWith(Average) && words.End - Average.Length is var end
        && (window.DurationEndingAt(end) ?? window.TimeEndingAt(end)) is { Kind: not MentionKind.Date } years && years.Span.Start >= words.Start;

    /// <summary>Notes the number of years before the act that came about in them: 经营主体[五年]新增3万家.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="lead">The words before the number, taken apart.</param>
    public Lead Inner(SentenceWindow window, Lead lead)
    {
        if (lead.Years is not null || lead.Subject.IsEmpty)
            return lead;
        QuantityMention? years = window.Mentions.FirstOrDefault(m =>
            m.Kind == MentionKind.Quantity && m.Span.Start > lead.Subject.Start && m.Span.End < lead.Subject.End && IsSpan(window, lead.Subject.Start, m));
        return lead with { Years = years };
    }

    /// <summary>The number of years that ends before an offset, or before the 前 that ends there: 五年, 五年前.</summary>
    private static QuantityMention? Duration(SentenceWindow window, int end) =>
        window.DurationEndingAt(end) ?? (window.Text[end - 1] == '前' ? window.DurationEndingAt(end - 1) : null);

    /// <summary>Whether a number of years says in which time something came about; not 提前两年, 比前五年.</summary>
    private bool IsSpan(SentenceWindow window, int start, QuantityMention duration)
    {
        if (duration is not { Unit: "年", Value: { } count } || count is < 2 or > LongestSpan || count % 1 != 0)
            return false;
        return cues.Ending(window.Text.AsSpan(start, duration.Span.Start - start), CueKind.OtherYears) is null;
    }

    /// <summary>The end of the words before a span of years, with what says which span and what is compared with it left out: [比前]五年, [较过去]三年.</summary>
    private int BeforeSpan(SentenceWindow window, int start, int end)
    {
        ReadOnlySpan<char> words = window.Text.AsSpan(start, end - start);
        foreach (string which in cues.Of(CueKind.WhichYears))
            if (words.EndsWith(which) && (window.IsWordStart(end - which.Length) || words[..^which.Length] is [.., '比' or '较']))
            {
                words = words[..^which.Length];
                break;
            }
        return start + (words.EndsWith("比") || words.EndsWith("较") ? words.Length - 1 : words.Length);
    }

    /// <summary>Peels a date or period at the beginning: [2023年]完成.</summary>
    public static Lead? Opening(SentenceWindow window, Lead lead)
    {
        if (window.TimeStartingAt(lead.Subject.Start) is not { } time || time.Span.End > lead.Subject.End)
            return null;
        if (IsAttribute(window.Text, lead.Subject, time))
            return lead with { Subject = lead.Subject with { Start = time.Span.End + Earlier[0].Length } };
        return lead with { Time = lead.Time ?? time, OpeningTime = time, Subject = lead.Subject with { Start = BehindTime(window, time.Span.End, lead.Subject.End) } };
    }

    /// <summary>Peels the years in which something is done off the beginning: [争取用三年时间]使收入达到, [通过五年的努力].</summary>
    public Lead? Spent(SentenceWindow window, Lead lead)
    {
        TextSpan words = lead.Subject;
        if (window.Mentions.FirstOrDefault(m => m.Time is YearsUnplaced or YearsAhead && words.Contains(m.Span)) is not { } years || years.Span.Start - words.Start is < 1 or > LongestOpening || words.In(window.Text).IndexOf(Proposed) is >= 0 and int at && at < years.Span.Start - words.Start)
            return null;
        if (cues.Opening(window.Text.AsSpan(years.Span.End), CueKind.Effort) is not { } effort || years.Span.End + effort.Length > words.End
            || cues.Ending(window.Text.AsSpan(0, years.Span.Start), CueKind.Taking) is null)
            return null;
        return lead with { Time = lead.Time ?? years, OpeningTime = years, Subject = words with { Start = years.Span.End + effort.Length } };
    }

    /// <summary>Whether a time only says since when the counted things exist: [2000年以前]建成的57个小区.</summary>
    private static bool IsAttribute(string text, TextSpan words, QuantityMention time) =>
        text[words.End - 1] == '的' && time.Span.End + Earlier[0].Length < words.End && Array.Exists(Earlier, w => text.AsSpan(time.Span.End).StartsWith(w));

    /// <summary>Where the words behind a date begin, its 前 or 起 left out: 年底[前]完成.</summary>
    private static int BehindTime(SentenceWindow window, int at, int end) =>
        at + 1 < end && window.Text[at] is '前' or '起' or '内' && window.IsWordStart(at + 1) && !"一二三四五六七八九十百0123456789".Contains(window.Text[at + 1], StringComparison.Ordinal) ? at + 1 : at;

    private static Lead? Start(string text, Lead lead) =>
        text[lead.Subject.End - 1] is '由' or '从' && lead.Predicate is null
            ? lead with { IsStart = true, Subject = lead.Subject with { End = lead.Subject.End - 1 } }
            : null;
}
