using System.Collections.Immutable;

namespace ReportParser.Metadata;

/// <summary>Tells what kind of document a text is.</summary>
internal sealed class KindReader(MetadataLexicon lexicon)
{
    private const int NewsRange = 3000;

    /// <summary>Reads the kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opening">Its opening.</param>
    /// <param name="titles">Its titles.</param>
    /// <param name="yearMarks">How many headings or phrases name the report year as a plan or review does.</param>
    public ReportKind Read(string text, Opening opening, IReadOnlyList<TitleMention> titles, int yearMarks)
    {
        ReportKind titled = titles.Any(title => title.Kind == ReportKind.GovernmentWorkReport)
            ? ReportKind.GovernmentWorkReport
            : titles.Select(title => title.Kind).FirstOrDefault(ReportKind.Unknown);
        if (titled == ReportKind.StatisticalCommunique)
            return titled;
        bool speaks = opening.HasSalutation && StatesReport(opening.Statement);
        if (speaks)
            return titled != ReportKind.Unknown ? titled : SubjectOf(opening.Statement);
        if (IsNews(text))
            return ReportKind.Unknown;
        if (titled is ReportKind.BudgetReport or ReportKind.PlanReport)
            return titled;
        bool isComplete = opening.HasSalutation || yearMarks >= 2;
        return isComplete ? ReportKind.GovernmentWorkReport : titled is ReportKind.GovernmentWorkReport && !IsNews(text) && yearMarks >= 1 ? titled : ReportKind.Unknown;
    }

    /// <summary>Whether the beginning of a text reads as news do.</summary>
    /// <param name="text">The text.</param>
    public bool IsNews(string text) => text.AsSpan(0, Math.Min(text.Length, NewsRange)).ContainsAny(lexicon.NewsSearch);

    private static bool StatesReport(string statement) =>
        (statement.Contains("代表", StringComparison.Ordinal) || statement.Contains("委托", StringComparison.Ordinal) || statement.Contains("决定", StringComparison.Ordinal))
        && statement.Contains("报告", StringComparison.Ordinal);

    // What stands in 《》 is the paper that the congress reads beside the report.
    private ReportKind SubjectOf(string statement)
    {
        string spoken = WithoutTitles(statement);
        int at = spoken.IndexOf("代表", 4, StringComparison.Ordinal) is var found && found >= 0 ? found : 0;
        string sentence = spoken[at..Math.Min(spoken.Length, at + 120)];
        int end = sentence.IndexOf('。', StringComparison.Ordinal);
        sentence = end > 0 ? sentence[..end] : sentence;
        foreach (ReportKindMark mark in lexicon.Kinds.Where(mark => mark.Kind != ReportKind.GovernmentWorkReport))
            if (mark.Subjects.Any(words => sentence.Contains(words, StringComparison.Ordinal)))
                return mark.Kind;
        return ReportKind.GovernmentWorkReport;
    }

    private static string WithoutTitles(string statement)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        int at = 0;
        for (int open = statement.IndexOf('《', StringComparison.Ordinal); open >= 0; open = statement.IndexOf('《', at))
        {
            parts.Add(statement[at..open]);
            int close = statement.IndexOf('》', open);
            at = close < 0 ? statement.Length : close + 1;
        }
        return string.Concat(parts) + statement[at..];
    }
}
