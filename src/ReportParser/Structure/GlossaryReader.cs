using ReportParser.Footnotes;

namespace ReportParser.Structure;

/// <summary>Finds where the definitions of terms begin and end.</summary>
internal static class GlossaryReader
{
    private const int LongestTitle = 40, FewestDefinitions = 2, LongestList = 200;

    /// <summary>Whether a glossary begins at a line, with its title or with its first definition.</summary>
    public static bool StartsGlossary(TextLines lines, int line, int end, StructureLexicon lexicon)
    {
        ReadOnlySpan<char> text = lines[line];
        ReadOnlySpan<char> title = text[..Math.Min(text.Length, LongestTitle)];
        if (IsTitle(text, title, lexicon))
            return text.Length > LongestTitle || line + 1 < end;
        return StartsList(lines, line, end);
    }

    /// <summary>Whether a line begins something else behind a glossary.</summary>
    public static bool EndsGlossary(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && (line.StartsWith("附件") || line.StartsWith("附表")) && !line.Contains("解释", StringComparison.Ordinal);

    private static bool IsTitle(ReadOnlySpan<char> text, ReadOnlySpan<char> title, StructureLexicon lexicon)
    {
        ReadOnlySpan<char> bare = text.TrimStart("※*【[（(").TrimEnd("※*】]）)：: ");
        if (bare is "注释" or "附注" or "注" or "备注" or "附" or "释义" || text.StartsWith("注释：") || text.StartsWith("附注："))
            return true;
        bool isShort = text.Length <= LongestTitle && text.IndexOf('。') < 0;
        return (isShort || title.StartsWith("名词解释")) && lexicon.KindOfHeading(title) == SectionKind.Glossary;
    }

    /// <summary>Lines numbered from one by bracketed marks, up to the end of the text: a glossary that lost its title.</summary>
    private static bool StartsList(TextLines lines, int line, int end)
    {
        if (NoteMarker.AtStart(lines[line]) is not { Value: 1 } first || !NoteMarker.MayOpenUntitledList(first.Style))
            return false;
        int found = 0;
        for (int i = line; i < Math.Min(end, line + LongestList); i++)
        {
            NoteMarker? marker = NoteMarker.AtStart(lines[i]);
            if (marker is { } next && next.Style == first.Style && next.Value == found + 1)
                found++;
            else if (HeadingMarker.Read(lines[i]) is { Style: HeadingStyle.Chinese or HeadingStyle.BracketedChinese })
                return false;
        }
        return found >= FewestDefinitions || line == end - 1;
    }
}
