namespace ReportParser.Metadata;

/// <summary>Reads when and where a report was delivered, and chooses among its titles.</summary>
internal sealed class DeliveryReader(MetadataLexicon lexicon, Gazetteer gazetteer)
{
    /// <summary>The date of delivery: beside the meeting, or alone in its line before the salutation. A month alone counts for its year.</summary>
    /// <param name="opening">The opening.</param>
    public DateMention? Date(Opening opening)
    {
        DateMention? alone = null;
        for (int i = opening.Lines.Length - 1; i >= 0; i--)
        {
            string line = opening.Lines[i];
            foreach (DateMention date in DateScanner.Scan(line).Where(date => date.Month is not null))
            {
                if (SpeaksOfCongress(line, date.End))
                    return date;
                if (opening.HasSalutation && StandsAlone(line, date))
                    alone ??= date;
            }
        }
        return alone;
    }

    /// <summary>The meeting's name as written, without white space; null where none is named before the salutation or in the opening sentence.</summary>
    /// <param name="opening">The opening.</param>
    public string? Meeting(Opening opening)
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

    // Alone, or with the speaker: 河北省人民政府省长钮茂生（2000年1月20日）.
    private bool StandsAlone(string line, DateMention date)
    {
        int rest = line.Length - (date.End - date.Start);
        bool isOfPage = lexicon.PageDates.Any(label => line.Contains(label, StringComparison.Ordinal));
        return !isOfPage && (rest <= 8 || (rest <= 30 && lexicon.Offices.Any(office => line.Contains(office, StringComparison.Ordinal))));
    }

    private static bool SpeaksOfCongress(string line, int at)
    {
        int congress = line.IndexOf('届', at);
        return congress >= 0 && congress - at <= 40;
    }
}
