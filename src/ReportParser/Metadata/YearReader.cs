using System.Buffers;

namespace ReportParser.Metadata;

/// <summary>A year that something in the text speaks for.</summary>
/// <param name="Year">The year.</param>
/// <param name="Weight">How much: the date of delivery 10, a heading or title 4 to 6, a phrase in the running text 1 to 3.</param>
/// <param name="Reason">What speaks for it, for the message.</param>
internal readonly record struct YearEvidence(int Year, int Weight, string Reason);

/// <summary>What the year stage found.</summary>
/// <param name="Year">The report year, null when the text does not tell.</param>
/// <param name="Rival">Another year that strong evidence speaks for, null without one.</param>
/// <param name="IsDeduced">Whether nothing tells the year but the years that the text speaks of.</param>
/// <param name="MarkCount">How many headings or phrases name a year as a review or plan does.</param>
internal sealed record YearFinding(int? Year, YearEvidence? Rival, bool IsDeduced, int MarkCount);

/// <summary>Tells the year of a report from its date of delivery, titles, headings and phrases.</summary>
internal sealed class YearReader(MetadataLexicon lexicon, Gazetteer gazetteer)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：！\n");

    private const int Needed = 4;
    private const int LongestHeading = 45;
    private const int MarkDistance = 18;

    /// <summary>Reads the report year.</summary>
    /// <param name="text">The text without furniture and glossary.</param>
    /// <param name="opening">The opening.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="date">The date of delivery, if known.</param>
    public YearFinding Read(string text, Opening opening, IReadOnlyList<TitleMention> titles, DateMention? date)
    {
        List<DateMention> years = [.. DateScanner.Scan(text)];
        List<YearEvidence> marks = [.. OfMarks(text, years)];
        List<YearEvidence> all =
            [.. OfDate(date), .. OfTitles(titles), .. marks, .. OfStatement(opening), .. OfCongress(opening), .. OfPhrases(text, years), .. OfPlans(text, opening)];
        YearFinding found = Decide(all, marks.Count);
        return found.Year is null ? Decide([.. all, .. OfFrequency(years)], marks.Count) with { IsDeduced = true } : found;
    }

    private static YearFinding Decide(List<YearEvidence> all, int marks)
    {
        var sums = all.GroupBy(one => one.Year)
            .Select(group => (Year: group.Key, Sum: group.Sum(one => one.Weight), Best: group.MaxBy(one => one.Weight)))
            .OrderByDescending(row => row.Sum).ThenBy(row => row.Year).ToList();
        if (sums.Count == 0 || sums[0].Sum < Needed || (sums.Count > 1 && sums[1].Sum == sums[0].Sum))
            return new YearFinding(null, null, false, marks);
        YearEvidence? rival = sums.Count > 1 && sums[1].Best.Weight >= Needed ? sums[1].Best : null;
        return new YearFinding(sums[0].Year, rival, false, marks);
    }

    // A congress of November or December hears the report of the coming year as often as that of its own.
    private static IEnumerable<YearEvidence> OfDate(DateMention? date)
    {
        if (date is not { } known)
            yield break;
        bool isLate = known.Month >= 11;
        yield return new YearEvidence(known.Year, isLate ? 5 : 10, "the date of delivery");
        if (isLate)
            yield return new YearEvidence(known.Year + 1, 4, "the date of delivery, late in the year before");
    }

    // A page repeats its title; it counts once.
    private static IEnumerable<YearEvidence> OfTitles(IReadOnlyList<TitleMention> titles) =>
        titles.Select(title => title.Year).OfType<int>().Distinct().Select(year => new YearEvidence(year, 5, "the title"));

    private IEnumerable<YearEvidence> OfMarks(string text, List<DateMention> years)
    {
        var seen = new HashSet<(int, int, bool)>();
        foreach (DateMention year in years.Where(year => year.Month is null))
            if (MarkBehind(text, year.End) is { } mark && seen.Add((year.Year, mark.Offset, IsHeading(text, year.Start))))
                yield return new YearEvidence(year.Year + mark.Offset, IsHeading(text, year.Start) ? 4 : 1, $"{year.Year}年…{mark.Mark}");
    }

    private YearMark? MarkBehind(string text, int at)
    {
        int end = Math.Min(text.Length, at + MarkDistance);
        int stop = text.AsSpan(at, end - at).IndexOfAny(ClauseEnds);
        ReadOnlySpan<char> clause = text.AsSpan(at, stop < 0 ? end - at : stop);
        for (int next = 1; next < clause.Length; next++)
            if (clause[next] == '年' && char.IsAsciiDigit(clause[next - 1]))
                clause = clause[..next];
        foreach (YearMark mark in lexicon.Years)
            if (clause.IndexOf(mark.Mark, StringComparison.Ordinal) >= 0)
                return mark;
        return null;
    }

    private static bool IsHeading(string text, int at)
    {
        int start = text.LastIndexOf('\n', at) + 1;
        int end = text.IndexOf('\n', at);
        return (end < 0 ? text.Length : end) - start <= LongestHeading;
    }

    // 对今后五年和2012年的工作提出建议; 从今年(2011年)开始
    private static IEnumerable<YearEvidence> OfStatement(Opening opening)
    {
        string statement = opening.Statement;
        int proposal = statement.IndexOf("提出建议", StringComparison.Ordinal);
        foreach (DateMention year in DateScanner.Scan(statement))
        {
            if (proposal > year.End && proposal - year.End <= 16)
                yield return new YearEvidence(year.Year, 5, "the opening sentence");
            bool isThisYear = year.Start >= 3 && statement.AsSpan(year.Start - 3, 2).SequenceEqual("今年") && statement[year.Start - 1] is '(' or '（';
            if (isThisYear)
                yield return new YearEvidence(year.Year, 6, "the opening sentence");
        }
    }

    private IEnumerable<YearEvidence> OfCongress(Opening opening)
    {
        foreach ((string text, bool isHead) in new[] { (opening.Head, true), (opening.HasSalutation ? opening.Statement : "", false) })
            foreach (MeetingMention meeting in MeetingReader.Scan(text, gazetteer))
                if (text.AsSpan(meeting.OrdinalStart, meeting.End - meeting.OrdinalStart).Contains("全国", StringComparison.Ordinal) && YearOfSession(meeting) is { } year)
                {
                    int weight = meeting.Session is null ? Needed : 8;
                    string before = text[Math.Max(0, meeting.OrdinalStart - 8)..meeting.OrdinalStart];
                    if (before.Contains("去年", StringComparison.Ordinal))
                        yield return new YearEvidence(year + 1, 6, "the congress of last year");
                    else if (isHead || before.EndsWith('向') || before.EndsWith('在') || before.EndsWith("我们", StringComparison.Ordinal))
                        yield return new YearEvidence(year, weight, "the congress session");
                }
    }

    private int? YearOfSession(MeetingMention meeting)
    {
        if (lexicon.Congresses.FirstOrDefault(one => one.Congress == meeting.Congress) is not { } congress)
            return null;
        // A congress addressed without the number of its session sits for the first time.
        int session = meeting.Session ?? 1;
        return session <= congress.Years.Length ? congress.Years[session - 1] : null;
    }

    // 刚刚过去的2024年
    private static IEnumerable<YearEvidence> OfPhrases(string text, List<DateMention> years)
    {
        foreach (DateMention year in years)
            if (year.Month is null && year.Start >= 3 && text.AsSpan(Math.Max(0, year.Start - 4), Math.Min(4, year.Start)).EndsWith("过去的"))
            {
                yield return new YearEvidence(year.Year + 1, 4, "刚刚过去的" + year.Year + "年");
                yield break;
            }
    }

    // 连同《…第十三个五年规划纲要（草案）》一并审议; a heading “十二五”时期…回顾
    private IEnumerable<YearEvidence> OfPlans(string text, Opening opening)
    {
        bool isAdopted = opening.Statement.Contains("草案", StringComparison.Ordinal) || opening.Statement.Contains("一并审议", StringComparison.Ordinal);
        foreach (FiveYearPlan plan in lexicon.Plans)
        {
            if (isAdopted && opening.Statement.Contains(plan.Ordinal, StringComparison.Ordinal))
                yield return new YearEvidence(plan.From, 5, $"{plan.Ordinal}规划");
            if (IsReviewed(text, plan.ShortName))
                yield return new YearEvidence(plan.To + 1, 4, $"“{plan.ShortName}”…回顾");
        }
    }

    private static bool IsReviewed(string text, string plan)
    {
        for (int at = text.IndexOf(plan, StringComparison.Ordinal); at >= 0; at = text.IndexOf(plan, at + 1, StringComparison.Ordinal))
        {
            // 十五 stands in 十五五 and 二十五 too.
            bool isWhole = at > 0 && "“\"'‘".Contains(text[at - 1], StringComparison.Ordinal);
            int end = text.IndexOf('\n', at);
            ReadOnlySpan<char> line = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
            if (isWhole && line.Length <= LongestHeading && IsHeading(text, at) && (line.Contains("回顾", StringComparison.Ordinal) || line.Contains("成就", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    // A report speaks of the past year most often and of its own year next. Where no later year follows the most frequent one and
    // the year before it is nearly as frequent, it is the report's own. Other years as frequent leave it open.
    private static IEnumerable<YearEvidence> OfFrequency(List<DateMention> years)
    {
        Dictionary<int, int> counts = years.GroupBy(year => year.Year).ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count == 0)
            yield break;
        (int mode, int most) = counts.MaxBy(row => (row.Value, row.Key));
        bool isOpen = most < 3 || counts.Any(row => row.Value * 2 > most && row.Key != mode && Math.Abs(row.Key - mode) != 1 && row.Key != mode - 5);
        if (isOpen)
            yield break;
        bool isOwn = !counts.ContainsKey(mode + 1) && counts.GetValueOrDefault(mode - 1) * 2 >= most;
        yield return new YearEvidence(isOwn ? mode : mode + 1, Needed, "the years that the text speaks of");
    }
}
