using ReportParser.Observations.Grammar;
using ReportParser.Quantities;
using ReportParser.Quantities.Times;
using ReportParser.Structure;

namespace ReportParser.Observations.Periods;

/// <summary>
/// Follows what a report speaks about from sentence to sentence: sections and paragraphs that open with 过去五年, “十二五”期间 or 今后五年.
/// </summary>
/// <param name="reportYear">The report's year; null when it is not known.</param>
/// <param name="spokenYear">The year of delivery, which 今年 means; null when it is not known.</param>
/// <param name="sentences">The report's sentences, whose headings tell whether it closes a term.</param>
/// <param name="cues">Tells such headings.</param>
internal sealed class FrameReader(int? reportYear, int? spokenYear, IEnumerable<Sentence> sentences, CueLexicon cues)
{
    /// <summary>The years of a term, with which a report at its end looks back and ahead.</summary>
    private const int Term = 5;

    /// <summary>How many years a span must have to govern the sentences behind it in its paragraph; 近两年 speaks for its own sentence.</summary>
    private const int LongSpan = 4;

    /// <summary>How many characters may stand before the years that a sentence opens with: list numbers, quotation marks, 在.</summary>
    private const int OpeningLength = 6;

    /// <summary>How many characters may stand before the year that a review turns to: 各位代表，刚刚过去的.</summary>
    private const int TurnLength = 16;

    /// <summary>What stands for the report's own year where a part of several years returns to it: 2012年主要预期目标是.</summary>
    private const string OwnYear = "";

    private readonly ReportFrame _review = new(reportYear, false, null) { SpokenYear = spokenYear };
    private readonly Dictionary<Section, string> _sectionSpans = [];
    private readonly bool _closesTerm = sentences.Any(s => s.Section.Title is { } title && cues.Holds(title, CueKind.NextTerm));
    private readonly Dictionary<Section, string> _turned = [];

    /// <summary>The parts whose heading names both a term and its last year, and which turn from one to the other where a paragraph opens with it: 2020年和“十三五”工作回顾.</summary>
    private readonly HashSet<Section> _twofold = [];
    private string? _paragraphSpan;

    /// <summary>The years that the paragraph before a list of paragraphs names, which hold for all of them: 五年来，…。——综合实力…。——城乡面貌….</summary>
    private string? _listSpan;
    private bool _inList;

    /// <summary>The part in which a paragraph like 这是攻坚克难的五年 heads those behind it, null outside of one.</summary>
    private Section? _headed;
    private string? _paragraphPast;
    private bool _planSeen;

    /// <summary>The frame of the next sentence. Sentences are given in text order.</summary>
    /// <param name="window">The sentence.</param>
    public ReportFrame Read(SentenceWindow window)
    {
        Section section = window.Sentence.Section;
        ReportFrame frame = ReportFrame.Of(section, reportYear, _planSeen) with { SpokenYear = spokenYear };
        _planSeen = frame.IsPlan;
        if (window.Sentence.StartsParagraph)
            StartParagraph(window);
        _paragraphPast = frame.IsPlan ? (window.Mentions.IsEmpty ? null : PastSpan(window, frame)) ?? _paragraphPast : null;
        frame = frame with { Past = _paragraphPast };
        int? claimed = YearsClaim.Count(window);
        string? named = window.Mentions.IsEmpty ? null : OpeningSpan(window, frame, claimed);
        Turn(window, frame, named);
        if (!frame.IsPlan && IsHeading(window) && NamesTermAndYear(window))
            _twofold.Add(section);
        else if (window.Sentence.StartsParagraph && Twofold(section) is { } part && !IsItem(window))
            TurnPart(part, named is null && OpensWithLastYear(window) ? OwnYear : named);
        if (named is not null && IsHeading(window))
            _sectionSpans[section] = named;
        else if (named is { Length: > 0 } && Years.Count(named) < LongSpan && !window.Sentence.StartsParagraph)
            return frame with { Span = named };
        else
            _paragraphSpan = named ?? _paragraphSpan;
        bool heads = named is not null && claimed is not null && YearsClaim.IsAlone(window);
        _listSpan = _inList && !heads ? _listSpan : _paragraphSpan;
        if (window.Sentence.StartsParagraph && named is not null)
            _headed = heads ? section : null;
        return (_paragraphSpan ?? SectionSpan(section) ?? TermSpan(section, frame)) is { Length: > 0 } span ? frame with { Span = span } : frame;
    }

    private void StartParagraph(SentenceWindow window)
    {
        _inList = window.Sentence.Section == _headed || IsItem(window);
        (_paragraphSpan, _paragraphPast) = (_inList ? _listSpan : null, null);
    }

    private static bool IsItem(SentenceWindow window) => window.Sentence.Span.In(window.Text).TrimStart().StartsWith("—");

    /// <summary>The span of years up to the last one that a sentence of the plan looks back on: 两年来, 2018年以来. Null without one.</summary>
    private string? PastSpan(SentenceWindow window, ReportFrame frame) => window.Mentions
        .Where(m => m.Time is YearsBack { Count: > 1 } or TimeSince)
        .Select(m => frame.Resolve(m.Time!, frame.ReportYear - 1))
        .FirstOrDefault(period => Years.IsSpan(period) && Years.Last(period) < reportYear);

    /// <summary>Whether the words set the last year apart from the others under review: a heading, 去年, 过去一年; not 2023年, which may only date a value.</summary>
    private static bool IsSetApart(QuantityMention time, bool heading) =>
        heading || time.Time is YearsBack or PointInTime { Point: { Origin: YearOrigin.Report, Part: YearPart.Whole } };

    /// <summary>Notes where a review of several years goes over to the last of them, with all that follows in its part, and where it returns: 五年来，….</summary>
    private void Turn(SentenceWindow window, ReportFrame frame, string? named)
    {
        Section section = window.Sentence.Section;
        if (named is { Length: > 0 } && Years.Count(named) >= LongSpan)
        {
            foreach ((Section turned, string span) in _turned)
                _sectionSpans[turned] = span;
            _turned.Clear();
        }
        else if (!frame.IsPlan && SectionSpan(section) is { Length: > 0 } years && TurnsToLastYear(window))
        {
            foreach (Section at in section.SelfAndContaining())
                (_turned[at], _sectionSpans[at]) = (years, OwnYear);
        }
    }

    /// <summary>Whether a review of several years goes over to the last of them: 刚刚过去的2023年，….</summary>
    private bool TurnsToLastYear(SentenceWindow window)
    {
        if (FirstTime(window) is not { } time || !IsLastYear(time))
            return false;
        ReadOnlySpan<char> before = window.Text.AsSpan(window.Sentence.Span.Start, time.Span.Start - window.Sentence.Span.Start);
        return before.Length < TurnLength && (before.EndsWith("刚刚过去的") || before.EndsWith("刚刚"));
    }

    /// <summary>Turns a part on a term and its last year to the one that a paragraph opens with.</summary>
    private void TurnPart(Section part, string? named)
    {
        if (named == OwnYear)
            (_headed, _listSpan, _paragraphSpan) = (null, null, null);
        if (named == OwnYear || IsTerm(named))
            _sectionSpans[part] = named!;
    }

    /// <summary>Whether a span is a term that ends with the last year under review.</summary>
    private bool IsTerm(string? period) => Years.IsSpan(period) && Years.Count(period!) >= LongSpan && Years.Last(period) == reportYear - 1;

    private bool NamesTermAndYear(SentenceWindow window) =>
        window.Mentions.Any(m => IsTerm(OfReview(m))) && window.Mentions.Any(IsLastYear);

    private static QuantityMention? FirstTime(SentenceWindow window) => window.Mentions.FirstOrDefault(m => m.Kind is MentionKind.Period or MentionKind.Date);

    /// <summary>Whether a time is the last year under review.</summary>
    private bool IsLastYear(QuantityMention time) =>
        OfReview(time) is { } period && Years.IsYear(period) && Years.Last(period) == reportYear - 1;

    /// <summary>What a time resolves to in the review, null where it stays open.</summary>
    private string? OfReview(QuantityMention time) =>
        time.Time is { } expression ? _review.Resolve(expression, reportYear - 1) : null;

    /// <summary>The part that a section belongs to whose heading names both a term and its last year, null without one.</summary>
    private Section? Twofold(Section section) => section.SelfAndContaining().FirstOrDefault(_twofold.Contains);

    /// <summary>Whether a paragraph opens with the last year under review: 2020年，…, 各位代表，刚刚过去的2020年….</summary>
    private bool OpensWithLastYear(SentenceWindow window)
    {
        if (TurnsToLastYear(window))
            return true;
        return FirstTime(window) is { } time && IsLastYear(time)
            && time.Span.Start - window.Sentence.Span.Start <= OpeningLength && window.Text.AsSpan(time.Span.End) is ['是' or '，' or ',', ..];
    }

    private static bool IsHeading(SentenceWindow window) =>
        window.Sentence.Section.Title is { Length: > 1 } title && window.Sentence.Span.In(window.Text).Contains(title, StringComparison.Ordinal);

    /// <summary>The past term, for a review whose heading names no time in a report that has a part on the next term.</summary>
    private string? TermSpan(Section section, ReportFrame frame)
    {
        if (!_closesTerm || frame.IsPlan || frame.Ground is not (null or { Kind: SectionKind.Review }))
            return null;
        return section.SelfAndContaining().Any(at => at.Title.Contains('年', StringComparison.Ordinal)) ? null : Years.Back(Term, reportYear - 1);
    }

    private string? SectionSpan(Section section) =>
        section.SelfAndContaining().Select(at => _sectionSpans.GetValueOrDefault(at)).FirstOrDefault(span => span is not null);

    /// <summary>The span of years that the sentence's first words name, <see cref="OwnYear"/> for a plan's return to one year, null without either, and where a heading names them among other times.</summary>
    private string? OpeningSpan(SentenceWindow window, ReportFrame frame, int? claimed)
    {
        bool heading = IsHeading(window);
        if (!frame.IsPlan && claimed is >= LongSpan and <= Term and { } term)
            return Years.Back(term, reportYear - 1);
        QuantityMention[] times = [.. window.Mentions.Where(m => m.Kind is MentionKind.Period or MentionKind.Date || heading && m.Kind == MentionKind.Label && m.Time is not null).SkipWhile(m => IsOfRecord(window, m) || SentenceTimes.IsOfTotal(window, m))];
        if (times.Length == 0 || times[0].Span.Start - window.Sentence.Span.Start > OpeningLength)
            return null;
        string? period = times[0].Time is YearsUnplaced { Count: >= LongSpan } years && !frame.IsPlan
            ? Years.Back(years.Count, reportYear - 1)
            : times[0].Time is { } opening ? frame.Resolve(opening, frame.DefaultYear) : null;
        if (heading && times.Length == 1 && Years.IsPartOfYear(period) && (Years.Last(period) == reportYear || !frame.IsPlan && Years.Last(period) == reportYear - 1))
            return period;
        if (heading && times.Length == 1 && Years.IsYear(period) && Years.Last(period) == DeliveredYear(frame) && window.Sentence.Section.Level == 1)
            return period;
        if (!frame.IsPlan && times[0].Time is TimeSince && Years.IsYear(period) && Years.Last(period) == reportYear)
            return period;
        bool amongOthers = times.Length > 1 && heading;
        if (amongOthers && (frame.IsPlan || Years.Last(period) < reportYear - 1))
            return null;
        if (Years.IsYear(period) && (frame.IsPlan ? Years.Last(period) == reportYear : Years.Last(period) == reportYear - 1 && IsSetApart(times[0], heading)))
            return OwnYear;
        return Years.IsSpan(period) && frame.IsPlan == Years.Last(period) > (reportYear ?? int.MaxValue) ? period : null;
    }

    /// <summary>The year that a part is about where the report's year is the one in which it was delivered, at that year's end: [2022年]工作回顾 and [2023年]工作安排 of 2022.</summary>
    private int? DeliveredYear(ReportFrame frame) => frame.IsPlan ? reportYear + 1 : reportYear;

    /// <summary>Whether a span is only the measure of a record, and nothing that the words behind it are about: 产量创[2006年以来]新高.</summary>
    private bool IsOfRecord(SentenceWindow window, QuantityMention time) =>
        time.Time is TimeSince && cues.Opening(window.Text.AsSpan(time.Span.End).TrimStart('的'), CueKind.Record) is not null;
}
