namespace ReportParser.Structure;

/// <summary>
/// Finds the passages inside a section that have no heading but a kind of their own: the target list, the general requirements,
/// the difficulties, and, in a text without headings, all of it.
/// </summary>
internal sealed class PassageReader(StructureLexicon lexicon, TextLines lines, PageZone[] zones, SectionKindReader kinds)
{
    private const int ParagraphStart = 90, CueWords = 60, MostCues = 12, LongestListItem = 400, Prose = 40;

    /// <summary>Adds the passages of a section and of those below it as children.</summary>
    /// <param name="section">The section.</param>
    /// <param name="headingFollows">Whether the report's first heading stands behind the section: an opening then lasts until there.</param>
    /// <returns>Whether the text turned from what was done to what is to be done.</returns>
    public bool Read(SectionDraft section, bool headingFollows)
    {
        List<SectionDraft> children = [.. section.Children];
        bool turned = ReadOwn(section, headingFollows);
        foreach (SectionDraft child in children)
        {
            if (turned)
                LookAhead(child);
            turned |= Read(child, headingFollows);
        }
        return turned;
    }

    /// <summary>Behind the target list nothing looks back, even where the heading of the part was lost.</summary>
    private static void LookAhead(SectionDraft section)
    {
        if (section.Kind == SectionKind.Review)
            section.Kind = SectionKind.Plan;
        foreach (SectionDraft child in section.Children)
            LookAhead(child);
    }

    private bool ReadOwn(SectionDraft section, bool headingFollows)
    {
        int end = section.Children.Count > 0 ? section.Children[0].Start : section.End;
        var passages = new List<SectionDraft>();
        var walk = new Walk(section.Kind!.Value, headingFollows);
        for (int i = section.FirstLine; i < section.EndLine; i++)
        {
            if (zones[i] == PageZone.Body)
                ReadLine(section, i, walk, passages);
        }
        Merge(section, passages, end);
        return section.Kind == SectionKind.Review && walk.Base == SectionKind.Plan;
    }

    /// <summary>What a walk through a section's paragraphs carries from line to line.</summary>
    private sealed class Walk(SectionKind kind, bool headingFollows)
    {
        /// <summary>Whether an opening lasts until the first heading.</summary>
        public bool HeadingFollows { get; } = headingFollows;

        /// <summary>The kind that holds where no passage does.</summary>
        public SectionKind Base { get; set; } = kind;

        /// <summary>The kind of a list that goes on as long as its items follow.</summary>
        public SectionKind? List { get; set; }

        /// <summary>Whether a colon at the end of the line before announces that list, whatever its first paragraph looks like.</summary>
        public bool IsListAhead { get; set; }
    }

    private void ReadLine(SectionDraft section, int line, Walk walk, List<SectionDraft> passages)
    {
        int start = Math.Max(lines.Spans[line].Start, section.HeadingEnd), end = lines.Spans[line].End;
        ReadOnlySpan<char> text = lines.Text.AsSpan(start, end - start);
        if (text.IsEmpty)
            return;
        bool isAnnounced = walk.IsListAhead;
        walk.IsListAhead = text[^1] is '：' or ':';
        if (walk.List is { } list && (isAnnounced || IsListItem(text)))
        {
            Add(passages, start, list);
            return;
        }
        walk.List = null;
        LeaveOpening(text, start, end, walk);
        SectionKind inside = walk.Base;
        int from = 0;
        Add(passages, start, inside);
        for (int cues = 0; cues < MostCues && FirstCue(text[from..], inside) is ({ } rule, var at); cues++)
        {
            Turn(rule, walk);
            if (at > 0 && from == 0)
                Add(passages, start, walk.Base);
            Add(passages, start + from + at, rule.Kind);
            int stop = text[(from + at)..].IndexOf('。');
            if (stop < 0 || !StartsSentence(rule))
                break;
            from += at + stop + 1;
            inside = rule.Kind;
        }
    }

    /// <summary>Lets a cue change what holds behind it.</summary>
    private static void Turn(CueRule rule, Walk walk)
    {
        walk.List = rule.Record.Extent == "list" ? rule.Kind : null;
        if (rule.Record.Extent == "onward")
            walk.Base = rule.Kind;
        bool looksAhead = rule.Kind is SectionKind.Targets or SectionKind.Requirements;
        if (looksAhead && walk.Base is SectionKind.Review or SectionKind.Opening or SectionKind.Other or SectionKind.Problems)
            walk.Base = SectionKind.Plan;
    }

    /// <summary>An opening without a heading behind it ends with its first paragraph of matter; that is undecided until one tells of what was or will be.</summary>
    private void LeaveOpening(ReadOnlySpan<char> text, int start, int end, Walk walk)
    {
        bool isUndecided = walk.Base is SectionKind.Opening or SectionKind.Other;
        if (!isUndecided || text.Length < Prose || walk.HeadingFollows || IsGreeting(text))
            return;
        walk.Base = kinds.TellsTime(start, end) ? kinds.LooksBack(start, end) ? SectionKind.Review : SectionKind.Plan : SectionKind.Other;
    }

    private static bool IsGreeting(ReadOnlySpan<char> text) =>
        text.Contains("我代表", StringComparison.Ordinal) || text.Contains("审议", StringComparison.Ordinal) || text.Contains("提出意见", StringComparison.Ordinal);

    private (CueRule? Rule, int At) FirstCue(ReadOnlySpan<char> text, SectionKind inside)
    {
        CueRule? first = null;
        int firstAt = int.MaxValue;
        foreach (CueRule rule in lexicon.Cues)
        {
            if (!rule.CountsIn(inside))
                continue;
            int at = PlaceOf(rule, text, inside);
            if (at >= 0 && at < firstAt)
                (first, firstAt) = (rule, at);
        }
        return (first, firstAt);
    }

    /// <summary>Where the passage of a cue starts in a paragraph, -1 where the cue does not occur in its place.</summary>
    private static int PlaceOf(CueRule rule, ReadOnlySpan<char> text, SectionKind inside)
    {
        if (rule.Record.Place == "paragraph_start")
            return rule.In(text[..Math.Min(text.Length, ParagraphStart)]) >= 0 ? 0 : -1;
        if (!StartsSentence(rule))
            return -1;
        int from = 0;
        for (int tries = 0; tries < MostCues && from < text.Length; tries++)
        {
            int at = rule.In(text[from..]);
            if (at < 0)
                return -1;
            int start = text[..(from + at)].LastIndexOfAny('。', '！', '；') + 1;
            if (from + at - start <= CueWords && (inside != SectionKind.Review || rule.Record.Place == "sentence_start" || IsAhead(text[start..(from + at)])))
                return start;
            from += at + 1;
        }
        return -1;
    }

    private static bool StartsSentence(CueRule rule) => rule.Record.Place is "sentence_start" or "future_sentence_start";

    private static bool IsAhead(ReadOnlySpan<char> words) =>
        words.Contains("今年", StringComparison.Ordinal) || words.Contains("明年", StringComparison.Ordinal)
        || words.Contains("今后", StringComparison.Ordinal) || words.Contains("未来", StringComparison.Ordinal);

    private static bool IsListItem(ReadOnlySpan<char> text) =>
        text.Length <= LongestListItem && (HeadingMarker.Read(text) is not null || text.StartsWith("其中") || text[^1] is '；' or ';');

    private static void Add(List<SectionDraft> passages, int start, SectionKind kind)
    {
        if (passages.Count > 0 && passages[^1].Start == start)
            passages.RemoveAt(passages.Count - 1);
        if (passages.Count == 0 || passages[^1].Kind != kind)
            passages.Add(new SectionDraft(null, start) { Kind = kind });
    }

    /// <summary>Puts those passages that differ from their section before its other children.</summary>
    private static void Merge(SectionDraft section, List<SectionDraft> passages, int end)
    {
        int at = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            SectionDraft passage = passages[i];
            passage.End = i + 1 < passages.Count ? passages[i + 1].Start : end;
            if (passage.Kind != section.Kind)
                section.Children.Insert(at++, passage);
        }
    }
}
