namespace ReportParser.Structure;

/// <summary>Decides what each section is for.</summary>
internal sealed class SectionKindReader(StructureLexicon lexicon, TextLines lines)
{
    private const int SampleLength = 8000, AnnexHead = 60, FewestTimeWords = 3, MostDone = 2;

    private static readonly string[] Done = ["了", "已", "达到", "完成", "比上年", "同比", "实现了", "取得"];
    private static readonly string[] Intended = ["，要", "。要", "；要", "我们要", "将", "力争", "确保", "争取", "必须", "今年"];
    private static readonly string[] ToDo = [.. Intended, "继续", "进一步", "加快", "加强", "大力", "努力"];

    /// <summary>Gives a kind to the top sections and all below them.</summary>
    /// <param name="tops">The top sections; one without heading is the report's opening.</param>
    public void Read(IReadOnlyList<SectionDraft> tops)
    {
        var report = new ReportSoFar
        {
            Years = [.. tops.Select(top => YearOf(top.Title)).OfType<int>().Distinct()],
            SecondPart = tops.Select((top, index) => (top, index)).FirstOrDefault(pair => IsPlannedSecond(pair.top)).index,
            LastPlan = tops.Select(top => lexicon.KindOfHeading(top.Title)).ToList().LastIndexOf(SectionKind.Plan),
        };
        for (int i = 0; i < tops.Count; i++)
        {
            SectionDraft top = tops[i];
            top.Kind ??= top.Style is null ? SectionKind.Opening : KindOfTop(top, report, i);
            report.LooksAhead |= top.Kind is SectionKind.Plan or SectionKind.Requirements or SectionKind.Targets;
            foreach (SectionDraft child in top.Children)
                ReadChild(child, top.Kind.Value);
        }
    }

    /// <summary>What the headings of all parts tell about each of them.</summary>
    private sealed class ReportSoFar
    {
        /// <summary>The years that headings name, the first of each.</summary>
        public required List<int> Years { get; init; }

        /// <summary>Index of the last part that names itself a plan, -1 without one.</summary>
        public required int LastPlan { get; init; }

        /// <summary>Index of a second part that looks ahead: where the first part's heading was cut off, what stands before it looks back.</summary>
        public required int SecondPart { get; init; }

        /// <summary>Whether a part before looks ahead.</summary>
        public bool LooksAhead { get; set; }
    }

    private SectionKind KindOfTop(SectionDraft top, ReportSoFar report, int index)
    {
        if (top.Title.StartsWith('附'))
            return KindOfAnnex(top);
        SectionKind? told = lexicon.KindOfHeading(top.Title);
        if (told is SectionKind.Requirements or SectionKind.Targets)
            return index < report.LastPlan || top.Children.Count < 3 ? told.Value : SectionKind.Plan;
        if (index < report.SecondPart && top.Style >= HeadingStyle.BracketedChinese)
            return SectionKind.Review;
        return told ?? KindByTime(top, report);
    }

    private bool IsPlannedSecond(SectionDraft top) =>
        top.Style == HeadingStyle.Chinese && top.Ordinal == 2
        && lexicon.KindOfHeading(top.Title) is SectionKind.Plan or SectionKind.Requirements or SectionKind.Targets;

    /// <summary>An annex says under its number what it is.</summary>
    private SectionKind KindOfAnnex(SectionDraft annex)
    {
        string head = lines.Text[annex.Start..Math.Min(annex.End, annex.Start + AnnexHead)];
        if (ContainsAny(head, "进展", "完成情况", "执行情况", "落实情况"))
            return SectionKind.Review;
        return lexicon.KindOfHeading(head) ?? (LooksBack(annex.HeadingEnd, annex.End) ? SectionKind.Review : SectionKind.Plan);
    }

    /// <summary>A part whose words tell nothing: by the years and time words of its heading, else by what it says.</summary>
    private SectionKind KindByTime(SectionDraft top, ReportSoFar report)
    {
        if (ContainsAny(top.Title, "今年", "明年", "今后", "未来", "下一步", "下半年"))
            return SectionKind.Plan;
        if (ContainsAny(top.Title, "去年", "过去", "上半年"))
            return SectionKind.Review;
        if (report.LooksAhead)
            return SectionKind.Plan;
        if (YearOf(top.Title) is { } year && report.Years.Count > 1)
            return year < report.Years.Max() ? SectionKind.Review : SectionKind.Plan;
        return LooksBack(top.HeadingEnd, top.End) || IsFirst(top) && !Intends(top) ? SectionKind.Review : SectionKind.Plan;
    }

    /// <summary>Whether a part is numbered as the first, which looks back in most reports.</summary>
    private static bool IsFirst(SectionDraft top) => top is { Style: HeadingStyle.Chinese, Ordinal: 1 };

    private void ReadChild(SectionDraft child, SectionKind parent)
    {
        child.Kind = IsTurn(child, parent) ? SectionKind.Plan : KindOfChild(child.Title, parent);
        foreach (SectionDraft grandchild in child.Children)
            ReadChild(grandchild, child.Kind.Value);
    }

    /// <summary>Whether an unnumbered heading below a review, whose words tell nothing, opens a text of intentions.</summary>
    private bool IsTurn(SectionDraft child, SectionKind parent)
    {
        if (child.Style != HeadingStyle.Plain || parent != SectionKind.Review || lexicon.KindOfHeading(child.Title) is not null)
            return false;
        return Intends(child);
    }

    /// <summary>Whether a part's words of intention outweigh those of what was done by far.</summary>
    private bool Intends(SectionDraft part)
    {
        ReadOnlySpan<char> sample = Sample(part.HeadingEnd, part.End);
        return Count(sample, Intended) is var ahead && ahead >= FewestTimeWords && ahead > MostDone * Count(sample, Done);
    }

    private SectionKind KindOfChild(string title, SectionKind parent)
    {
        SectionKind? told = lexicon.KindOfHeading(title);
        bool counts = told switch
        {
            SectionKind.Problems => parent is SectionKind.Review or SectionKind.Requirements or SectionKind.Other,
            SectionKind.Requirements or SectionKind.Targets or SectionKind.GovernmentBuilding => parent is SectionKind.Plan or SectionKind.Other or SectionKind.Requirements,
            SectionKind.Plan => parent is SectionKind.Review && (ContainsAny(title, "今年", "明年", "今后") || YearOf(title) is not null),
            SectionKind.Review => parent is SectionKind.Plan or SectionKind.Other && title.Contains("回顾", StringComparison.Ordinal),
            _ => false,
        };
        return counts ? told!.Value : parent;
    }

    /// <summary>Whether a stretch of text tells what was done rather than what is to be done.</summary>
    public bool LooksBack(int start, int end)
    {
        ReadOnlySpan<char> sample = Sample(start, end);
        return Count(sample, Done) * 2 > Count(sample, ToDo);
    }

    /// <summary>Whether a stretch of text has enough words of time to be judged by them.</summary>
    public bool TellsTime(int start, int end)
    {
        ReadOnlySpan<char> sample = Sample(start, end);
        return Count(sample, Done) + Count(sample, ToDo) >= FewestTimeWords;
    }

    private ReadOnlySpan<char> Sample(int start, int end) => lines.Text.AsSpan(start, Math.Min(end - start, SampleLength));

    private static int Count(ReadOnlySpan<char> text, string[] words)
    {
        int count = 0;
        foreach (string word in words)
            count += text.Count(word);
        return count;
    }

    private static bool ContainsAny(string text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The first year of a heading, null without one.</summary>
    private static int? YearOf(string title)
    {
        for (int i = 0; i + 4 < title.Length; i++)
        {
            if (title[i + 4] == '年' && int.TryParse(title.AsSpan(i, 4), System.Globalization.NumberStyles.None, null, out int year) && year is > 1900 and < 2100)
                return year;
        }
        return null;
    }
}
