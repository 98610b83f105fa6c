namespace ReportParser.Reading.Html.Metadata;

/// <summary>Tells the title of the text from the title of the page, which most sites give their own name behind a bar or a hyphen.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = ["_", "|", "｜", "——", " - ", "-", "—", "–", "·", " "];

    /// <summary>The title.</summary>
    /// <param name="stated">The title of a meta element, null without one.</param>
    /// <param name="pageTitle">The title element, null without one.</param>
    /// <param name="page">The page.</param>
    /// <param name="end">Behind the last line to look at for the headline.</param>
    public static string? Choose(string? stated, string? pageTitle, PageLines page, int end)
    {
        if (stated is not null)
            return stated;
        string? headline = Headline(page, end);
        if (string.IsNullOrWhiteSpace(pageTitle))
            return headline;
        string title = string.Join(' ', pageTitle.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return headline is not null && title.Contains(headline, StringComparison.Ordinal) ? headline : WithoutSite(title, page, end);
    }

    /// <summary>Index of the line that holds the headline, -1 without one.</summary>
    /// <param name="title">The title.</param>
    /// <param name="page">The page.</param>
    /// <param name="end">Behind the last line to look at.</param>
    public static int LineOf(string? title, PageLines page, int end)
    {
        if (title is null)
            return -1;
        string wanted = Compact(title);
        int last = -1;
        for (int i = 0; i < Math.Min(end, page.Lines.Count); i++)
        {
            if (page.Lines[i].Text.Length <= title.Length + 10 && page.Lines[i].LinkChars == 0 && Compact(page.Lines[i].Text) == wanted)
                last = i;
        }
        return last;
    }

    private static string? Headline(PageLines page, int end)
    {
        for (int i = Math.Min(end, page.Lines.Count) - 1; i >= 0; i--)
        {
            if (page.Blocks[page.Lines[i].Owner].Element.LocalName == "h1" && page.Lines[i].LinkChars == 0 && page.Lines[i].Text.Length is > 3 and < 100)
                return page.Lines[i].Text;
        }
        return null;
    }

    private static string WithoutSite(string title, PageLines page, int end)
    {
        foreach (string separator in Separators)
        {
            int at = title.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && LineOf(title[..at], page, end) >= 0)
                return title[..at].Trim();
        }
        return title;
    }

    private static string Compact(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
