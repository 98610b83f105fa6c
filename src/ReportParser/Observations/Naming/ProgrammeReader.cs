using ReportParser.Observations.Grammar;
using ReportParser.Text;

namespace ReportParser.Observations.Naming;

/// <summary>
/// Finds the programme that a bare rate of members is one of, wherever in its sentence it was named:
/// 新农合筹资标准提高到200元、参合率达95% gives 新农合参合率.
/// </summary>
internal sealed class ProgrammeReader(ClauseLexicon lexicon, NamingLexicon words)
{
    private const string Borders = "、，。；：,;:和与及“”《》（）()对将把为";
    private const int LongestName = 14;

    /// <summary>The rate's name with its programme; the name as it is where it has one of its own or none is near.</summary>
    /// <param name="segment">The rate's segment.</param>
    /// <param name="name">The rate's name.</param>
    public string Complete(SegmentContext segment, string name) =>
        words.Is(name, NamingKind.ProgrammeRate) && !segment.Lead.Each && Last(segment.Window, segment.Segment.Before.Start) is { } programme ? programme + name : name;

    /// <summary>The last programme that the sentence names before an offset.</summary>
    private string? Last(SentenceWindow window, int before)
    {
        for (int end = before; end > window.Sentence.Span.Start + 1; end--)
            if (words.Ending(window.Text.AsSpan(window.Sentence.Span.Start, end - window.Sentence.Span.Start), NamingKind.Programme) is { } programme)
                return window[new TextSpan(StartOf(window, end - programme.Length), end)];
        return null;
    }

    /// <summary>Where the name of a programme starts: behind the last mark, number, verb or place before its last word.</summary>
    private int StartOf(SentenceWindow window, int end)
    {
        int start = end, from = Math.Max(window.Sentence.Span.Start, end - LongestName);
        while (start > from && !Borders.Contains(window.Text[start - 1], StringComparison.Ordinal) && !char.IsAsciiDigit(window.Text[start - 1])
            && lexicon.Ending(window.Text.AsSpan(from, start - from), start - from, ClauseRole.Action | ClauseRole.Performs | ClauseRole.Adverb | ClauseRole.OwnArea | ClauseRole.Target | ClauseRole.Opener) is not { Surface.Length: > 1 })
            start--;
        while (!window.IsWordStart(start))
            start++;
        return start;
    }
}
