namespace ReportParser.Structure;

/// <summary>Neighbouring lines of one zone; furniture between two lines of the report belongs to the report's run.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="From">First line.</param>
/// <param name="To">Line behind the last.</param>
internal readonly record struct PageRun(PageZone Zone, int From, int To)
{
    public static List<PageRun> Of(PageZone[] zones)
    {
        var runs = new List<PageRun>();
        int from = 0;
        for (int i = 1; i <= zones.Length; i++)
        {
            if (i < zones.Length && EffectiveZone(zones, i) == EffectiveZone(zones, from))
                continue;
            runs.Add(new PageRun(EffectiveZone(zones, from), from, i));
            from = i;
        }
        return runs;
    }

    private static PageZone EffectiveZone(PageZone[] zones, int line)
    {
        if (zones[line] != PageZone.Furniture)
            return zones[line];
        int before = Array.FindLastIndex(zones, line, zone => zone != PageZone.Furniture);
        int after = Array.FindIndex(zones, line, zone => zone != PageZone.Furniture);
        bool isInside = before >= 0 && after >= 0 && zones[before] == zones[after] && zones[after] is PageZone.Body or PageZone.Glossary;
        return isInside ? zones[after] : PageZone.Furniture;
    }
}
