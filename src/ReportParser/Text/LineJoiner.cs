using System.Buffers;
using ReportParser.Structure;

namespace ReportParser.Text;

/// <summary>Third step of folding: joins lines that one paragraph of the source was broken into.</summary>
internal static class LineJoiner
{
    private const string SentenceEnds = "。！？!?；;：:…";
    private const string Continues = "，。；、：！？》」』”’）)】％%‰,";
    private const string Opens = "《「『“‘（【，、,";
    private const string BeforeDigit = "由为达至从约近超到于";
    private const string AfterDigit = "年月日亿万千百个元%‰％．.，。、；";

    /// <summary>How far the right edge of a fixed width may vary, in half-width columns: a mark may hang, a word may not fit.</summary>
    private const int EdgeVariation = 6;
    private const int WidestFixedWidth = 160, NarrowestFixedWidth = 24, FewestFullLines = 8;
    private const int ShortestSentenceLine = 15, UnpunctuatedParagraph = 60, LongestLabel = 8;

    /// <summary>How much of the joined line is looked at: enough to know it, little enough for linear time.</summary>
    private const int Context = 1000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。；：！？”》");

    public static FoldBuffer Join(LineBuffer lines)
    {
        int edge = FixedWidth(lines);
        int gap = UsualGap(lines);
        var view = new FoldBuffer(lines.Text.Length + lines.Lines.Count);
        int lineStart = 0;
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            FoldLine line = lines.Lines[i];
            if (i > 0)
            {
                ReadOnlySpan<char> before = view.Slice(Math.Max(lineStart, view.Length - Context), view.Length);
                if (!IsSoft(before, lines[line], lines.Lines[i - 1], line, edge, gap))
                {
                    view.Add(lines.Scanned, line.BreakStart, '\n');
                    lineStart = view.Length;
                }
                else if (char.IsAsciiLetter(before[^1]) && char.IsAsciiLetter(lines[line][0]))
                {
                    view.Add(lines.Scanned, line.BreakStart, ' ');
                }
            }
            for (int at = line.Start; at < line.End; at++)
                view.Add(lines.Text, at);
        }
        return view;
    }

    /// <summary>The width at which a source was broken throughout, 0 where it was not.</summary>
    private static int FixedWidth(LineBuffer lines)
    {
        var count = new int[WidestFixedWidth + 1];
        int prose = 0;
        foreach (FoldLine line in lines.Lines)
        {
            prose += line.Width >= NarrowestFixedWidth ? 1 : 0;
            if (line.Width <= WidestFixedWidth)
                count[line.Width]++;
        }
        int best = 0, bestCount = 0;
        for (int edge = NarrowestFixedWidth + EdgeVariation; edge <= WidestFixedWidth; edge++)
        {
            int full = count.AsSpan(edge - EdgeVariation, EdgeVariation + 1).ToArray().Sum();
            if (full > bestCount)
                (best, bestCount) = (edge, full);
        }
        return bestCount >= FewestFullLines && bestCount * 2 >= prose ? best - EdgeVariation : 0;
    }

    /// <summary>The number of empty lines that stands between most lines.</summary>
    private static int UsualGap(LineBuffer lines) => lines.Lines.Count == 0
        ? 0
        : lines.Lines.CountBy(line => Math.Min(line.BlankBefore, 3)).MaxBy(pair => pair.Value).Key;

    private static bool IsSoft(ReadOnlySpan<char> before, ReadOnlySpan<char> after, FoldLine previous, FoldLine line, int edge, int usualGap)
    {
        char last = before[^1], next = after[0];
        if (Continues.Contains(next) || NumberGoesOn(before, after))
            return true;
        bool isIndent = line.Indented && !(edge > 0 && previous.Indented);
        bool startsAnew = isIndent || StartsAnew(after);
        if (Opens.Contains(last) || IsSplitMeeting(before, after))
            return !startsAnew;
        if (SentenceEnds.Contains(last) || startsAnew || before.EndsWith("..."))
            return false;
        if (edge > 0 && previous.Width >= edge && line.BlankBefore <= usualGap)
            return true;
        bool isNear = line.BlankBefore <= usualGap || line.InvisibleBefore;
        bool isNearer = line.BlankBefore < usualGap || line.InvisibleBefore;
        return (isNear && IsUnfinishedSentence(before) && !LooksLikeHeading(after, line)) || (isNearer && before.Length > LongestLabel && MayGoOn(before) && MayGoOn(after));
    }

    /// <summary>Whether a line in a text whose paragraphs stand further apart may be a part of one.</summary>
    private static bool MayGoOn(ReadOnlySpan<char> line) =>
        line.Length > 1 && HeadingMarker.Read(line) is null && line[..Math.Min(line.Length, LongestLabel)].IndexOfAny('：', ':') < 0;

    /// <summary>A short line without any mark, apart from the line before it.</summary>
    private static bool LooksLikeHeading(ReadOnlySpan<char> line, FoldLine at) =>
        at.BlankBefore > 0 && line.Length is > LongestLabel and < UnpunctuatedParagraph && line.IndexOfAny(Marks) < 0;

    /// <summary>A number that was broken: 由 / 115.9亿元 is the sentence's matter, 13.0: / 54.2 and 38. / 5 are the number's.</summary>
    private static bool NumberGoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2)
            return false;
        char last = before[^1], next = after[0];
        bool prose = before.Length >= ShortestSentenceLine && before.IndexOfAny("，。；：") >= 0;
        if (BeforeDigit.Contains(last) && char.IsAsciiDigit(next))
            return HeadingMarker.Read(after) is null;
        if (char.IsAsciiDigit(last))
            return prose && (char.IsAsciiDigit(next) || AfterDigit.Contains(next));
        if (last is 'M' && char.IsAsciiDigit(next))
            return prose;
        return last is '.' or ':' or '-' && char.IsAsciiDigit(before[^2]) && char.IsAsciiDigit(next);
    }

    private static bool IsSplitMeeting(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.EndsWith("代表大会") && after.StartsWith("第") && after.Contains("会议", StringComparison.Ordinal);

    /// <summary>Whether a line is the start of something: a heading, a salutation.</summary>
    private static bool StartsAnew(ReadOnlySpan<char> line) =>
        HeadingMarker.Read(line) is not null || line is ['[' or '【' or '〔' or '［', >= '0' and <= '9', ..]
        || line.StartsWith("各位代表") || line.StartsWith("各位委员") || line.StartsWith("同志们");

    /// <summary>Whether what stands in brackets at the end follows a whole sentence.</summary>
    private static bool EndsWithRemark(ReadOnlySpan<char> line)
    {
        int open = line.LastIndexOfAny("（(“");
        return line[^2] == '。' || (open > 0 && SentenceEnds.Contains(line[open - 1]));
    }

    /// <summary>A heading holds no full stop and is short; a line that does, and stops without a mark, goes on.</summary>
    private static bool IsUnfinishedSentence(ReadOnlySpan<char> line)
    {
        if (line[^1] is '”' or '）' or ')' or '》' or '】' or '」')
            return line.Length >= UnpunctuatedParagraph && line.IndexOfAny("。；") >= 0 && !EndsWithRemark(line);
        return line.Length >= ShortestSentenceLine && (line.IndexOfAny("。！？；") >= 0 || line.Length >= UnpunctuatedParagraph);
    }
}
