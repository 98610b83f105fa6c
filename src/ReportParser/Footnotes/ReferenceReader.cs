using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>A footnote mark in running text, in coordinates of the reading view.</summary>
internal readonly record struct NoteReference(NoteMarker Marker, TextSpan Span);

/// <summary>Finds the footnote marks of the running text and leaves out what only looks like one.</summary>
internal static class ReferenceReader
{
    /// <summary>How many marks, on how many lines, make round brackets and circled digits notes where no definition does.</summary>
    private const int FewestMarks = 3;

    /// <summary>Reads the marks.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="definitions">How many definitions there are.</param>
    public static List<NoteReference> Read(FoldedText text, Outline outline, IReadOnlyList<NoteDefinition> definitions)
    {
        var all = new List<NoteReference>();
        foreach (SectionStretch stretch in SectionStretch.Of(text, outline))
        {
            if (stretch.Section.Kind is not (SectionKind.Glossary or SectionKind.Boilerplate))
                Scan(text.Text, stretch.Span, all);
        }
        HashSet<NoteStyle> styles = [.. all.GroupBy(reference => reference.Marker.Style)
            .Where(group => IsNoteStyle(group.Key, [.. group], text.Text, definitions)).Select(group => group.Key)];
        bool hasBrackets = styles.Any(NoteMarker.MayOpenUntitledList);
        return [.. all.Where(reference => styles.Contains(reference.Marker.Style)
            && (!hasBrackets || NoteMarker.MayOpenUntitledList(reference.Marker.Style) || reference.Marker.Style == NoteStyle.Superscript))];
    }

    private static void Scan(string text, TextSpan span, List<NoteReference> found)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] < '²' && text[i] is not ('[' or '('))
                continue;
            if (NoteMarker.Read(text.AsSpan(i, span.End - i)) is not { } marker || !StandsBehindTerm(text, i, marker, span.End))
                continue;
            found.Add(new NoteReference(marker, TextSpan.At(i, marker.Length)));
            i += marker.Length - 1;
        }
    }

    /// <summary>A mark follows the words that it explains; a number at the start of something is a list's.</summary>
    private static bool StandsBehindTerm(string text, int at, NoteMarker marker, int end)
    {
        char before = at > 0 ? text[at - 1] : '\n';
        char after = at + marker.Length < end ? text[at + marker.Length] : '\n';
        if (after == '号')
            return false;
        bool isWord = before is >= '一' and <= '龥' or '”' or '"' or '》' or '）' or ')' or '%' || char.IsAsciiLetterOrDigit(before);
        if (marker.Style is NoteStyle.Superscript)
            return isWord && !char.IsAsciiLetterOrDigit(before);
        return isWord || (NoteMarker.MayOpenUntitledList(marker.Style) && before is ']' or '】' or '〕' or '］' or '，' or '、' or '。' or '；');
    }

    private static bool IsNoteStyle(NoteStyle style, List<NoteReference> marks, string text, IReadOnlyList<NoteDefinition> definitions)
    {
        if (NoteMarker.MayOpenUntitledList(style) || style == NoteStyle.Superscript)
            return true;
        if (!IsAscending(marks))
            return false;
        HashSet<int> defined = [.. definitions.Select(definition => definition.Value)];
        bool isDefined = definitions.Count > 0 && marks.Count(mark => defined.Contains(mark.Marker.Value)) * 2 > marks.Count;
        bool isSpread = LinesOf(marks, text) * 2 > marks.Count;
        return isDefined ? isSpread || definitions[0].Marker?.Style == style : isSpread && marks.Count >= FewestMarks;
    }

    private static bool IsAscending(List<NoteReference> marks)
    {
        if (marks[0].Marker.Value > 2)
            return false;
        for (int i = 1; i < marks.Count; i++)
        {
            if (marks[i].Marker.Value < marks[i - 1].Marker.Value)
                return false;
        }
        return true;
    }

    /// <summary>Notes are spread over the text, enumerators stand together.</summary>
    private static int LinesOf(List<NoteReference> marks, string text)
    {
        int lines = 1;
        for (int i = 1; i < marks.Count; i++)
        {
            if (text.AsSpan(marks[i - 1].Span.End, marks[i].Span.Start - marks[i - 1].Span.End).Contains('\n'))
                lines++;
        }
        return lines;
    }
}
