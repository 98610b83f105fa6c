using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>A stretch of the view that belongs to one innermost section.</summary>
/// <param name="Span">The stretch, in the view's text.</param>
/// <param name="Section">The section.</param>
/// <param name="HeadingEnd">Where the section's heading ends, if the stretch starts with it; else 0.</param>
internal readonly record struct SectionStretch(TextSpan Span, Section Section, int HeadingEnd)
{
    public static List<SectionStretch> Of(FoldedText text, Outline outline)
    {
        var stretches = new List<SectionStretch>();
        var open = new Stack<(Section Section, TextSpan Span)>();
        int at = 0;
        foreach (Section section in outline.Sections)
        {
            TextSpan span = text.FromSource(section.Span);
            while (open.Count > 0 && !open.Peek().Section.Span.Contains(section.Span))
                at = Close(text.Text, stretches, open, at);
            if (open.Count > 0)
                Add(text.Text, stretches, new TextSpan(at, span.Start), open.Peek().Section, open.Peek().Span.Start);
            at = Math.Max(at, span.Start);
            open.Push((section, span));
        }
        while (open.Count > 0)
            at = Close(text.Text, stretches, open, at);
        return stretches;
    }

    private static int Close(string text, List<SectionStretch> stretches, Stack<(Section Section, TextSpan Span)> open, int at)
    {
        (Section section, TextSpan span) = open.Pop();
        Add(text, stretches, new TextSpan(at, span.End), section, span.Start);
        return Math.Max(at, span.End);
    }

    private static void Add(string text, List<SectionStretch> stretches, TextSpan span, Section section, int sectionStart)
    {
        if (span.IsEmpty)
            return;
        int headingEnd = span.Start == sectionStart ? HeadingEndOf(text, span, section) : 0;
        stretches.Add(new SectionStretch(span, section, headingEnd));
    }

    /// <summary>The heading is where its words first stand: footnote marks inside it are gone from the view.</summary>
    private static int HeadingEndOf(string text, TextSpan span, Section section)
    {
        if (section.Title.Length == 0)
            return 0;
        int line = text.IndexOf('\n', span.Start, span.Length);
        TextSpan first = line < 0 ? span : span with { End = line };
        int last = text.AsSpan(first.Start, first.Length).IndexOf(section.Title, StringComparison.Ordinal);
        if (last < 0)
            return 0;
        int end = first.Start + last + section.Title.Length;
        while (end < first.End && text[end] is '。' or '：' or ':' or '！' or '，' or ' ')
            end++;
        return end;
    }
}
