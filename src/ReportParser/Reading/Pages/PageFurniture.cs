namespace ReportParser.Reading.Pages;

/// <summary>Takes running heads, running feet and page numbers off pages.</summary>
internal static class PageFurniture
{
    private const int OutermostRows = 3, LongestNumber = 16;
    private const double RepeatedShare = 0.3, EdgeShare = 0.12;
    private const string AroundNumbers = "-—–−－·•第页共/／()（）〔〕 \t　|";

    /// <summary>Takes the furniture off.</summary>
    /// <param name="pages">The lines of each page in reading order; changed in place.</param>
    /// <param name="heights">The height of each page.</param>
    public static void Remove(IReadOnlyList<List<PageLine>> pages, IReadOnlyList<double> heights)
    {
        Dictionary<string, int> heads = Repeated(pages, atTop: true), feet = Repeated(pages, atTop: false);
        int fewest = Math.Max(2, (int)Math.Ceiling(pages.Count * RepeatedShare));
        for (int i = 0; i < pages.Count; i++)
        {
            RemoveAt(pages[i], heights[i], heads, fewest, atTop: true);
            RemoveAt(pages[i], heights[i], feet, fewest, atTop: false);
        }
    }

    private static Dictionary<string, int> Repeated(IReadOnlyList<List<PageLine>> pages, bool atTop)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (List<PageLine> page in pages)
            foreach (string text in Outermost(page, atTop).Take(OutermostRows).Select(line => Pattern(line.Text)).Distinct())
                counts[text] = counts.GetValueOrDefault(text) + 1;
        return counts;
    }

    /// <summary>From the edge inwards, as long as lines are furniture.</summary>
    private static void RemoveAt(List<PageLine> page, double height, Dictionary<string, int> counts, int fewest, bool atTop)
    {
        foreach (PageLine line in Outermost(page, atTop).Take(OutermostRows).ToArray())
        {
            bool isAtEdge = atTop ? line.Baseline < height * EdgeShare : line.Baseline > height * (1 - EdgeShare);
            if (!isAtEdge || !(IsPageNumber(line.Text) || counts[Pattern(line.Text)] >= fewest))
                return;
            page.Remove(line);
        }
    }

    private static IEnumerable<PageLine> Outermost(List<PageLine> page, bool atTop) =>
        atTop ? page.OrderBy(line => line.Baseline) : page.OrderByDescending(line => line.Baseline);

    /// <summary>Numbers differ from page to page.</summary>
    private static string Pattern(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? '#' : c));

    private static bool IsPageNumber(string text) =>
        text.Length <= LongestNumber && text.Any(char.IsDigit) && text.All(c => char.IsDigit(c) || AroundNumbers.Contains(c));
}
