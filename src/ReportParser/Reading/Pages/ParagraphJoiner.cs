using System.Text;
using ReportParser.Structure;

namespace ReportParser.Reading.Pages;

/// <summary>Puts paragraphs together again from lines: by indentation, by lines that end early, by distance and size.</summary>
internal sealed class ParagraphJoiner
{
    private const double SameSize = 0.1, LeastIndent = 1.0, Ragged = 1.2, WideLeading = 1.35, Flush = 0.6, WidestLeading = 2.6;
    private const int EnoughLines = 8;
    private const string SentenceEnds = "。！？；：!?…";

    private readonly Dictionary<(int Page, int Column), (double Left, double Right)> _edges = [];
    private readonly double _leading;
    private readonly bool _isIndented;

    private ParagraphJoiner(IReadOnlyList<PageLine> lines)
    {
        Dictionary<int, (double Left, double Right)> byColumn = lines.GroupBy(line => line.Column).ToDictionary(group => group.Key, group => Edges([.. group]));
        foreach (IGrouping<(int Page, int Column), PageLine> group in lines.GroupBy(line => (line.Page, line.Column)))
            _edges[group.Key] = group.Count() >= EnoughLines ? Edges([.. group]) : byColumn[group.Key.Column];
        _leading = Leading(lines);
        _isIndented = lines.Count(IsIndented) * 10 > lines.Count;
    }

    /// <summary>Joins lines to paragraphs.</summary>
    /// <param name="lines">The lines of all pages in reading order, without furniture and notes.</param>
    public static List<string> Join(IReadOnlyList<PageLine> lines)
    {
        var joiner = new ParagraphJoiner(lines);
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0 && joiner.IsBreak(lines[i - 1], lines[i]))
            {
                paragraphs.Add(paragraph.ToString());
                paragraph.Clear();
            }
            LineJoin.Append(paragraph, lines[i].Text);
        }
        if (paragraph.Length > 0)
            paragraphs.Add(paragraph.ToString());
        return paragraphs;
    }

    private bool IsBreak(PageLine last, PageLine next)
    {
        if (Math.Abs(last.Size - next.Size) > SameSize * last.Size || last.Text.Contains('\t') || next.Text.Contains('\t'))
            return true;
        bool isBelow = last.Page == next.Page && last.Column == next.Column;
        if (isBelow && next.Baseline - last.Baseline > Math.Min(WideLeading * Math.Max(_leading, last.Size), WidestLeading * last.Size))
            return true;
        double room = _edges[(last.Page, last.Column)].Right - last.Right;
        if (IsIndented(next) || room > next.FirstWidth + Ragged * next.Size)
            return true;
        bool endsSentence = SentenceEnds.Contains(last.Text[^1]);
        return endsSentence && (HeadingMarker.Read(next.Text) is not null || (!_isIndented && room > Flush * last.Size));
    }

    private bool IsIndented(PageLine line) => line.Left - _edges[(line.Page, line.Column)].Left > LeastIndent * line.Size;

    /// <summary>The left edge, and the right one that a twentieth of the lines may pass.</summary>
    private static (double Left, double Right) Edges(PageLine[] lines)
    {
        double[] rights = [.. lines.Select(line => line.Right).Order()];
        return (lines.Min(line => line.Left), rights[(int)((rights.Length - 1) * 0.95)]);
    }

    /// <summary>The usual distance of lines.</summary>
    private static double Leading(IReadOnlyList<PageLine> lines)
    {
        double[] gaps = [.. lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.First.Column == pair.Second.Column)
            .Select(pair => pair.Second.Baseline - pair.First.Baseline).Where(gap => gap > 0).Order()];
        return gaps.Length == 0 ? 0 : gaps[gaps.Length / 2];
    }
}
