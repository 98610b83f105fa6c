namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads the lines that say when and where a page was published: between the headline and the text, or below the text.</summary>
/// <param name="labels">The labels that it knows.</param>
internal sealed class PublicationLines(PageLabels labels)
{
    private const int MaxAbove = 40;
    private const int MaxBelow = 40;
    private const int MaxLine = 160;
    private const int MaxBesideDate = 30;
    private const int LongLine = 60;

    private const int MaxOverHeadline = 12;

    // Behind every label: a day that nothing names may be that of a speech.
    private const int DateWithTime = 1000;
    private const int DateAlone = 2000;
    private const int OverHeadline = 3000;

    /// <summary>Reads the lines above a text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The main text.</param>
    /// <param name="headline">Index of the headline's line, -1 without one.</param>
    public StatedFields Above(PageLines page, MainLines text, int headline)
    {
        var fields = new StatedFields();
        int first = headline >= 0 ? headline + 1 : Math.Max(0, text.First - MaxAbove);
        int end = Math.Max(text.First, first);
        while (end < Math.Min(page.Lines.Count, Math.Max(text.First, first) + 5) && page.Lines[end].Text.Length < LongLine)
            end++;
        // The nearest line to the text says it: further up stands today's date.
        for (int i = first; i < end; i++)
            Read(page, i, fields, i - first <= MaxAbove);
        for (int i = first - 1; i >= Math.Max(0, first - MaxOverHeadline) && headline >= 0; i--)
            ReadDate(page.Lines[i], fields, OverHeadline);
        return fields;
    }

    /// <summary>Reads the lines below a text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The main text.</param>
    public StatedFields Below(PageLines page, MainLines text)
    {
        var fields = new StatedFields();
        int first = Math.Max(text.First, text.End - 3);
        for (int i = first; i < Math.Min(page.Lines.Count, text.End + MaxBelow); i++)
            Read(page, i, fields, takesBareDates: false);
        return fields;
    }

    /// <summary>The month of the issue that a text stood in, where a line around it names nothing more exact.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The main text.</param>
    public static StatedDate? Month(PageLines page, MainLines text)
    {
        foreach (int index in (IEnumerable<int>)[.. Around(text.First, 6, page), .. Around(text.End, 4, page)])
        {
            string line = page.Lines[index].Text;
            if (line.Length <= MaxBesideDate && PageDate.FindMonth(line) is PageDate month && line.AsSpan(month.End).TrimStart().StartsWith("月号", StringComparison.Ordinal))
                return month.Date;
        }
        return null;
    }

    private static IEnumerable<int> Around(int line, int reach, PageLines page) =>
        Enumerable.Range(line - reach, 2 * reach).Where(i => i >= 0 && i < page.Lines.Count);

    private void Read(PageLines page, int index, StatedFields fields, bool takesBareDates)
    {
        PageLine line = page.Lines[index];
        if (line.Text.Length > MaxLine || line.LinkChars * 2 > line.Text.Length)
            return;
        labels.Read(line.Text, index + 1 < page.Lines.Count ? page.Lines[index + 1].Text : string.Empty, fields);
        ReadDate(line, fields, takesBareDates ? DateAlone : null);
    }

    private static void ReadDate(PageLine line, StatedFields fields, int? rankOfBareDates)
    {
        if (line.Text.Length > MaxLine || line.LinkChars * 2 > line.Text.Length || PageDate.Find(line.Text) is not PageDate date)
            return;
        string day = line.Text[date.Start..date.End];
        if (rankOfBareDates is int rank && IsAlone(line.Text, date))
            fields.Add(MetadataField.Date, day, rank);
        if (date.HasTime)
            fields.Add(MetadataField.Date, day, rankOfBareDates == OverHeadline ? OverHeadline : DateWithTime);
    }

    // (2024年1月12日在县第十六届人民代表大会上) is the day of delivery.
    private static bool IsAlone(string line, PageDate date) =>
        line[0] is not ('（' or '(' or '—' or '-') && line.Length - (date.End - date.Start) <= MaxBesideDate && line.AsSpan().IndexOfAny("。，；会") < 0;
}
