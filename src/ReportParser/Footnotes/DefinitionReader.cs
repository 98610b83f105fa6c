using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Reads the definitions of a glossary.</summary>
internal static class DefinitionReader
{
    private const int LongestTitle = 40, LargestJump = 3;

    /// <summary>Reads the definitions of all glossaries of a document.</summary>
    public static List<NoteDefinition> Read(FoldedText text, Outline outline)
    {
        var definitions = new List<NoteDefinition>();
        foreach (Section glossary in outline.Sections.Where(section => section.Kind == SectionKind.Glossary))
        {
            TextSpan span = text.FromSource(glossary.Span);
            List<TextSpan> starts = Starts(text.Text, span);
            for (int i = 0; i < starts.Count; i++)
            {
                int end = i + 1 < starts.Count ? starts[i + 1].Start : EndOf(text, outline, glossary, span);
                definitions.Add(Definition(text.Text, starts[i], end, i + 1));
            }
        }
        return definitions;
    }

    /// <summary>Furniture that stands at the end of a glossary is none of it.</summary>
    private static int EndOf(FoldedText text, Outline outline, Section glossary, TextSpan span)
    {
        Section? furniture = outline.Sections.LastOrDefault(section => section.Parent == glossary && section.Kind == SectionKind.Boilerplate);
        return furniture is not null && furniture.Span.End == glossary.Span.End ? text.FromSource(furniture.Span).Start : span.End;
    }

    private static NoteDefinition Definition(string text, TextSpan mark, int end, int place)
    {
        NoteMarker? marker = mark.IsEmpty ? null : NoteMarker.AtStart(text.AsSpan(mark.Start, end - mark.Start));
        int start = mark.End;
        while (start < end && text[start] is ' ' or '、' or '.' or '．' or '\n')
            start++;
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        (string term, TextSpan span) = TermReader.Read(text, new TextSpan(start, end));
        return new NoteDefinition(marker, marker?.Value ?? place, term, span, mark);
    }

    /// <summary>The marks of the definitions; empty spans at the starts of the lines where the list has no marks.</summary>
    private static List<TextSpan> Starts(string text, TextSpan glossary)
    {
        List<TextSpan> lines = LinesOf(text, glossary);
        NoteMarker? first = lines.Select(line => NoteMarker.AtStart(line.In(text))).FirstOrDefault(marker => marker is not null);
        return first is { } marker ? Numbered(text, lines, marker) : [.. lines.Where(line => IsUnnumberedDefinition(line.In(text))).Select(line => new TextSpan(line.Start, line.Start))];
    }

    private static List<TextSpan> LinesOf(string text, TextSpan glossary)
    {
        var lines = new List<TextSpan>();
        for (int start = glossary.Start; start < glossary.End;)
        {
            int end = text.IndexOf('\n', start, glossary.End - start);
            end = end < 0 ? glossary.End : end;
            int from = start == glossary.Start ? BehindTitle(text, start, end) : start;
            if (end > from)
                lines.Add(new TextSpan(from, end));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>注释：1.… on one line: the title ends with its colon.</summary>
    private static int BehindTitle(string text, int start, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(start, end - start);
        if (NoteMarker.AtStart(line) is not null)
            return start;
        int colon = line[..Math.Min(line.Length, LongestTitle)].IndexOfAny('：', ':');
        return colon >= 0 && colon + 1 < line.Length ? start + colon + 1 : IsUnnumberedDefinition(line) ? start : end;
    }

    private static bool IsUnnumberedDefinition(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, LongestTitle)];
        return head.IndexOfAny('：', ':') > 0 && line.Length > LongestTitle / 2 || head.Contains("是指", StringComparison.Ordinal) || head.Contains("即", StringComparison.Ordinal);
    }

    /// <summary>A number opens a definition where the count goes on; others belong to the definition before: a list within it.</summary>
    private static List<TextSpan> Numbered(string text, List<TextSpan> lines, NoteMarker first)
    {
        var marks = new List<TextSpan>();
        int last = 0;
        foreach (TextSpan line in lines)
        {
            if (NoteMarker.AtStart(line.In(text)) is { } marker && marker.Style == first.Style && GoesOn(marker, last, marks.Count == 0))
            {
                marks.Add(TextSpan.At(line.Start, marker.Length));
                last = marker.Value;
            }
            AddWithin(text, line, first.Style, ref last, marks);
        }
        return marks;
    }

    private static bool GoesOn(NoteMarker marker, int last, bool isFirst) =>
        isFirst || (marker.Value > last && marker.Value <= last + LargestJump)
        || (marker.Value == last && NoteMarker.MayOpenUntitledList(marker.Style));

    /// <summary>Definitions that follow each other on one line.</summary>
    private static void AddWithin(string text, TextSpan line, NoteStyle style, ref int last, List<TextSpan> marks)
    {
        if (!NoteMarker.MayOpenUntitledList(style) || marks.Count == 0)
            return;
        for (int i = Math.Max(line.Start, marks[^1].End); i < line.End; i++)
        {
            bool mayStart = i > line.Start && text[i - 1] is '。' or '；' or ' ';
            if (mayStart && NoteMarker.Read(text.AsSpan(i, line.End - i)) is { } marker && marker.Style == style && marker.Value == last + 1)
            {
                marks.Add(TextSpan.At(i, marker.Length));
                last = marker.Value;
            }
        }
    }
}
