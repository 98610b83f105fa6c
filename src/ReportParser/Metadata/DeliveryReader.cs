namespace ReportParser.Metadata;

/// <summary>Reads when and where a report was delivered, and chooses among its titles.</summary>
internal static class DeliveryReader
{
    // Lines of the page about itself: their dates are those of publication.
    private static readonly string[] PageLabels = ["发文时间", "时间：", "时间:", "发布", "来源", "日期", "浏览", "添加", "电", "更新"];

    /// <summary>The date of delivery: beside the meeting, or alone in its line before the salutation. A month alone counts for its year.</summary>
    /// <param name="opening">The opening.</param>
    public static DateMention? Date(Opening opening)
    {
        DateMention? alone = null;
        for (int i = opening.Lines.Length - 1; i >= 0; i--)
        {
            string line = opening.Lines[i];
            foreach (DateMention date in DateScanner.Scan(line).Where(date => date.Month is not null))
            {
                if (SpeaksOfCongress(line, date.End))
                    return date;
                bool standsAlone = opening.HasSalutation && line.Length - (date.End - date.Start) <= 8 && !PageLabels.Any(label => line.Contains(label, StringComparison.Ordinal));
                if (standsAlone)
                    alone ??= date;
            }
        }
        return alone;
    }

    /// <summary>The meeting's name as written, without white space; null where none is named before the salutation or in the opening sentence.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="gazetteer">The names of areas.</param>
    public static string? Meeting(Opening opening, Gazetteer gazetteer)
    {
        string? found = null;
        foreach (MeetingMention meeting in MeetingReader.Scan(opening.Head, gazetteer))
            if (meeting.Session is not null)
                found = opening.Head[meeting.Start..meeting.End];
        if (found is not null)
            return found;
        foreach (MeetingMention meeting in MeetingReader.Scan(opening.Statement, gazetteer))
            if (meeting.Session is not null && meeting.Start > 0 && opening.Statement[meeting.Start - 1] == '向')
                return opening.Statement[meeting.Start..meeting.End];
        return null;
    }

    /// <summary>The title that tells most and does not contradict the year.</summary>
    /// <param name="titles">All titles.</param>
    /// <param name="year">The report year, if known.</param>
    public static string? Title(IReadOnlyList<TitleMention> titles, int? year) =>
        titles.Where(title => title.Year is null || year is null || title.Year == year)
            .OrderByDescending(title => (title.Year is null ? 0 : 4) + (title.Compact.Length > 8 ? 2 : 0) + (title.Kind == ReportKind.GovernmentWorkReport ? 1 : 0))
            .FirstOrDefault()?.Text;

    private static bool SpeaksOfCongress(string line, int at)
    {
        int congress = line.IndexOf('届', at);
        return congress >= 0 && congress - at <= 40;
    }
}
