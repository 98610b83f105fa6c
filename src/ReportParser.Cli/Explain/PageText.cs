using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Cli.Explain;

/// <summary>The text of a report as HTML: paragraphs and headings, with its marks in place.</summary>
internal sealed class PageText
{
    private const string FurnitureOpen = "<details class=\"furniture\"><summary lang=\"en\">page furniture, not read</summary>\n";

    private readonly ExplainedReport _report;
    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _paragraphs;
    private readonly ImmutableArray<PageMark> _marks;

    /// <summary>Divides the text of a report into paragraphs.</summary>
    public PageText(ExplainedReport report) =>
        (_report, _text, _paragraphs, _marks) = (report, report.Record.Text, [.. Paragraphs(report.Result.Text)], PageMark.Of(report.Record));

    /// <summary>The whole text.</summary>
    public string Article()
    {
        var html = new StringBuilder();
        int mark = 0;
        bool folded = false;
        foreach (TextSpan paragraph in _paragraphs)
        {
            bool furniture = _report.Result.Outline.At(paragraph.Start)?.Kind is SectionKind.Boilerplate;
            html.Append(furniture == folded ? "" : furniture ? FurnitureOpen : "</details>\n");
            folded = furniture;
            (string tag, string kind) = Kind(paragraph);
            html.Append(CultureInfo.InvariantCulture, $"<{tag} id=\"p{paragraph.Start}\"{(kind.Length > 0 ? $" class=\"{kind}\"" : "")}>");
            Append(html, paragraph, ref mark);
            html.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
        }
        return html.Append(folded ? "</details>\n" : "").ToString();
    }

    /// <summary>The headings as links.</summary>
    public string Contents() => string.Concat(_report.Result.Outline.Sections
        .Where(section => section is { Title.Length: > 0, Level: <= 2 } && section.Kind is not SectionKind.Boilerplate)
        .Select(section => $"<li class=\"l{section.Level}\"><a href=\"#{AnchorOf(section.Span.Start)}\">{ReportPage.Escape(Heading(section))}</a></li>"));

    /// <summary>The id of the paragraph that holds an offset of the text.</summary>
    public string AnchorOf(int offset)
    {
        TextSpan paragraph = _paragraphs.LastOrDefault(each => each.Start <= offset, _paragraphs.FirstOrDefault());
        return string.Create(CultureInfo.InvariantCulture, $"p{paragraph.Start}");
    }

    private static string Heading(Section section) => section.Number is null ? section.Title : $"{section.Number} {section.Title}";

    /// <summary>The lines of the reading view as spans of the source, each up to the next so that no character is lost.</summary>
    private static IEnumerable<TextSpan> Paragraphs(FoldedText view)
    {
        int start = 0;
        for (int i = 0; i < view.Text.Length; i++)
        {
            bool opens = view.Text[i] != '\n' && (i == 0 || view.Text[i - 1] == '\n');
            int at = opens ? view.ToSource(i) : 0;
            if (!opens || at <= start)
                continue;
            yield return new TextSpan(start, at);
            start = at;
        }
        if (start < view.Source.Length)
            yield return new TextSpan(start, view.Source.Length);
    }

    private (string Tag, string Class) Kind(TextSpan paragraph)
    {
        Section? section = _report.Result.Outline.At(paragraph.Start);
        if (section is null)
            return ("p", "");
        string line = _text[paragraph.Start..paragraph.End].Trim();
        bool isHeading = section.Title.Length > 0 && line.Contains(section.Title, StringComparison.Ordinal) && line.Length < section.Title.Length + 10
            && section.Span.Start >= paragraph.Start && section.Span.Start < paragraph.End;
        if (isHeading)
            return (section.Level <= 1 ? "h2" : section.Level == 2 ? "h3" : "h4", "");
        return ("p", section.Kind is SectionKind.Opening && line.Length < 40 ? "opening" : "");
    }

    private void Append(StringBuilder html, TextSpan paragraph, ref int mark)
    {
        int from = paragraph.Start;
        while (mark < _marks.Length && _marks[mark].Span.Start < paragraph.End)
        {
            PageMark next = _marks[mark];
            Append(html, from, Math.Max(from, next.Span.Start));
            html.Append(next.Open);
            from = Math.Min(next.Span.End, paragraph.End);
            Append(html, Math.Max(next.Span.Start, paragraph.Start), from);
            html.Append(next.Close);
            if (next.Span.End > paragraph.End)
                return;
            mark++;
        }
        Append(html, from, paragraph.End);
    }

    /// <summary>Plain text, without the line breaks inside it, which a browser would show as blanks between characters.</summary>
    private void Append(StringBuilder html, int start, int end)
    {
        string text = _text[start..end].Replace("\\r\\n", "", StringComparison.Ordinal).Replace("\\n", "", StringComparison.Ordinal);
        html.Append(ReportPage.Escape(text.ReplaceLineEndings("")));
    }
}
