namespace ReportParser.Structure;

/// <summary>Finds the peroration: the last paragraphs, from an address to the audience on.</summary>
internal sealed class ClosingReader(StructureLexicon lexicon, TextLines lines, PageZone[] zones)
{
    private const int LastLines = 6, LongestAddress = 12;

    private readonly CueRule _cue = lexicon.Cues.First(rule => rule.Kind == SectionKind.Closing);

    /// <summary>Finds the first line of the peroration.</summary>
    /// <param name="from">First line of the report.</param>
    /// <param name="to">Line behind its last.</param>
    /// <param name="headings">Whether a line starts with a heading.</param>
    /// <returns>The line, <paramref name="to"/> where the text ends without one.</returns>
    public int Find(int from, int to, Func<int, bool> headings)
    {
        int last = LastBody(from, to);
        if (last < 0 || !EndsLikeAReport(last))
            return to;
        int start = to;
        for (int i = last; i > from && i > last - LastLines; i--)
        {
            if (headings(i))
                break;
            bool opens = PageLayout.IsSalutation(lines[i]) && !(i < last && headings(i - 1));
            if (zones[i] == PageZone.Body && (opens || i == last))
                start = i;
            if (opens)
                break;
        }
        while (start < to && start - 1 > from && lines[start - 1].Length <= LongestAddress && PageLayout.IsSalutation(lines[start - 1]))
            start--;
        return start;
    }

    private int LastBody(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (zones[i] == PageZone.Body)
                return i;
        }
        return -1;
    }

    private bool EndsLikeAReport(int last) =>
        _cue.In(lines[last]) >= 0 && lines[last][^1] is '！' or '!' or '。' or '”' or '）';
}
