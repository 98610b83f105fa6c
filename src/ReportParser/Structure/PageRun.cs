namespace ReportParser.Structure;

/// <summary>Neighbouring lines of one zone; furniture between two lines of the report belongs to the report's run.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="From">First line.</param>
/// <param name="To">Line behind the last.</param>
internal readonly record struct PageRun(PageZone Zone, int From, int To)
{
    public static List<PageRun> Of(PageZone[] zones)
    {
        PageZone[] effective = Effective(zones);
        var runs = new List<PageRun>();
        int from = 0;
        for (int i = 1; i <= effective.Length; i++)
        {
            if (i < effective.Length && effective[i] == effective[from])
                continue;
            runs.Add(new PageRun(effective[from], from, i));
            from = i;
        }
        return runs;
    }

    private static PageZone[] Effective(PageZone[] zones)
    {
        var effective = (PageZone[])zones.Clone();
        int before = -1;
        for (int i = 0; i < zones.Length; i++)
        {
            if (zones[i] == PageZone.Furniture)
                continue;
            bool isOneRun = before >= 0 && zones[before] == zones[i] && zones[i] is PageZone.Body or PageZone.Glossary;
            if (isOneRun)
                effective.AsSpan(before, i - before).Fill(zones[i]);
            before = i;
        }
        return effective;
    }
}
