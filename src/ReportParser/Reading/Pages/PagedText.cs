using System.Collections.Immutable;

namespace ReportParser.Reading.Pages;

/// <summary>Makes a running text of pages: the way from characters with places to paragraphs.</summary>
internal static class PagedText
{
    /// <summary>Makes the text.</summary>
    /// <param name="pages">The pages in their order.</param>
    public static (string Text, ImmutableArray<SourceNote> Notes) Of(IReadOnlyList<GlyphPage> pages)
    {
        List<List<PageLine>> lines = [.. pages.Select(page => ReadingOrder.Of(LineFinder.Find(page)))];
        PageFurniture.Remove(lines, [.. pages.Select(page => page.Height)]);
        var notes = new FootNotes(BodySize(lines));
        foreach (List<PageLine> page in lines)
            notes.TakeFrom(page);
        var text = new NotedText();
        foreach (string paragraph in ParagraphJoiner.Join([.. lines.SelectMany(page => page)]))
            Write(paragraph, text);
        return text.Complete(notes.Texts);
    }

    private static double BodySize(List<List<PageLine>> pages) =>
        pages.SelectMany(page => page).AggregateBy(line => line.Size, 0, (sum, line) => sum + line.Text.Length).DefaultIfEmpty().MaxBy(pair => pair.Value).Key;

    private static void Write(string paragraph, NotedText text)
    {
        int from = 0;
        for (int i = 0; i < paragraph.Length; i++)
        {
            if (NoteSigns.LinkedNumber(paragraph[i]) is not { } number)
                continue;
            text.Append(NoteSigns.WriteOut(paragraph[from..i]));
            text.AppendMark(number);
            from = i + 1;
        }
        text.Append(NoteSigns.WriteOut(paragraph[from..]));
        text.EndLine();
    }
}
