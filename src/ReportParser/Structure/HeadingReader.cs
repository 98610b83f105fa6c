using System.Buffers;

namespace ReportParser.Structure;

/// <summary>A heading in the reading view.</summary>
/// <param name="Style">How it is numbered.</param>
/// <param name="Number">Its number as written, null without one.</param>
/// <param name="Ordinal">The number's value, 0 without one.</param>
/// <param name="Title">Its words.</param>
/// <param name="End">Where the heading ends in its line, its final mark included.</param>
internal sealed record Heading(HeadingStyle Style, string? Number, int Ordinal, string Title, int End);

/// <summary>Tells headings from paragraphs, line by line.</summary>
internal sealed class HeadingReader(StructureLexicon lexicon)
{
    private const int LongestLine = 64, LongestRunIn = 48, LongestListTitle = 36, LongestPlain = 40, ShortestPlain = 3, ShortestParagraph = 40, ShortestPartParagraph = 25, LongestPartTitle = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。！？；：:!?;|>");

    /// <summary>Reads the heading at the start of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it, empty at the end.</param>
    /// <returns>The heading, null for a paragraph.</returns>
    public Heading? Read(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (HeadingMarker.Read(line) is not { } marker)
            return Annex(line) ?? Plain(line, next);
        int end = TitleEnd(line, marker);
        if (end < 0)
            return null;
        string title = line[marker.Length..end].TrimEnd("。；：:，,！. ").ToString();
        bool isList = marker.Style >= HeadingStyle.Arabic;
        if (isList && (title.Length == 0 || title.Length > LongestListTitle || title.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            return null;
        if (marker.Style == HeadingStyle.Dash && (IsSignature(title) || end == line.Length))
            return null;
        string? number = marker.Number.IsEmpty ? null : marker.Number.In(line).ToString().Replace('(', '（').Replace(')', '）');
        return new Heading(marker.Style, number, marker.Ordinal, title, end);
    }

    private static bool IsSignature(string title) =>
        title.Contains("会议上", StringComparison.Ordinal) || title.Contains("代表大会", StringComparison.Ordinal);

    /// <summary>Where the heading's words end: with the line if that is short, else with the first sentence.</summary>
    private static int TitleEnd(ReadOnlySpan<char> line, HeadingMarker marker)
    {
        int stop = line.IndexOfAny('。', '！');
        if (stop < 0 && line.Length <= LongestLine)
            return line.Length;
        int colon = line.IndexOfAny('：', ':');
        if (colon > marker.Length && (stop < 0 || colon < stop) && colon < LongestRunIn / 2)
            stop = colon;
        if (stop >= 0 && stop <= LongestRunIn)
            return stop + 1;
        if (marker.Style > HeadingStyle.BracketedChinese)
            return -1;
        if (stop >= 0 && stop <= LongestLine + LongestRunIn)
            return stop + 1;
        int comma = line.IndexOfAny('，', ',');
        return comma > marker.Length && comma <= LongestRunIn ? comma + 1 : -1;
    }

    private static Heading? Annex(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestPlain || !(line.StartsWith("附件") || line.StartsWith("附表")) || line.IndexOfAny('。', '；') >= 0)
            return null;
        return new Heading(HeadingStyle.Part, null, 0, line.ToString(), line.Length);
    }

    /// <summary>A short line without mark before a paragraph or another heading; or one that holds the words of a report's parts.</summary>
    private Heading? Plain(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (!IsTitle(line))
            return null;
        SectionKind? part = lexicon.KindOfHeading(line);
        bool opensPart = part is not null;
        bool opensText = next.Length >= (opensPart ? ShortestPartParagraph : ShortestParagraph) || (opensPart && (HeadingMarker.Read(next) is not null || IsSubtitle(line, part, next)));
        return opensText ? new Heading(HeadingStyle.Plain, null, 0, line.ToString(), line.Length) : null;
    }

    /// <summary>Whether the line behind a part's title of few words is the title of a section in it: 2024年工作回顾 before 创新动能增强. Of titles one under another only the last opens text, as a list of contents has them.</summary>
    private bool IsSubtitle(ReadOnlySpan<char> title, SectionKind? part, ReadOnlySpan<char> next) =>
        title.Length <= LongestPartTitle && (title.ContainsAnyInRange('0', '9') || part == SectionKind.Review) && IsTitle(next) && lexicon.KindOfHeading(next) is null;

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length is >= ShortestPlain and <= LongestPlain && line.IndexOfAny(Marks) < 0 && line[^1] is not ('，' or '、' or ',')
        && !IsSignature(line.ToString()) && !PageLayout.IsSalutation(line) && line.IndexOfAnyInRange('一', '龥') >= 0;
}
