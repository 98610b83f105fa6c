namespace ReportParser.Structure;

/// <summary>Nests the headings of a report into sections.</summary>
internal sealed class SectionTreeReader(StructureLexicon lexicon)
{
    private readonly HeadingReader _headings = new(lexicon);

    /// <summary>Reads the sections of a run of lines.</summary>
    /// <param name="lines">The lines of the view.</param>
    /// <param name="zones">What each line belongs to.</param>
    /// <param name="from">First line of the run.</param>
    /// <param name="to">Line behind the last.</param>
    /// <returns>The top sections, the first without heading where the run does not start with one.</returns>
    public List<SectionDraft> Read(TextLines lines, PageZone[] zones, int from, int to)
    {
        var tops = new List<SectionDraft>();
        var opening = new SectionDraft(null, lines.Spans[from].Start) { FirstLine = from };
        tops.Add(opening);
        SectionDraft current = opening;
        bool hasNumberedParts = HasNumberedParts(lines, zones, from, to);
        for (int i = from; i < to; i++)
        {
            if (zones[i] != PageZone.Body || _headings.Read(lines[i], i + 1 < to ? lines[i + 1] : default) is not { } heading)
                continue;
            Close(current, lines.Spans[i].Start, i);
            HeadingStyle rank = Rank(heading, hasNumberedParts);
            SectionDraft? parent = ParentOf(current, opening, rank);
            current = Open(heading, rank, parent, lines, i);
            if (parent is null)
                tops.Add(current);
        }
        Close(current, lines.EndOf(to - 1), to);
        if (opening.End == opening.Start)
            tops.Remove(opening);
        foreach (SectionDraft top in tops)
            Extend(top);
        return tops;
    }

    private static SectionDraft Open(Heading heading, HeadingStyle rank, SectionDraft? parent, TextLines lines, int line)
    {
        bool runsIn = heading.End < lines.Spans[line].Length;
        return new SectionDraft(parent, lines.Spans[line].Start, rank)
        {
            Number = heading.Number,
            Ordinal = heading.Ordinal,
            Title = heading.Title,
            FirstLine = runsIn ? line : line + 1,
            HeadingEnd = lines.Spans[line].Start + heading.End,
        };
    }

    private static void Close(SectionDraft section, int end, int line) => (section.End, section.EndLine) = (end, Math.Max(line, section.FirstLine));

    /// <summary>A section ends where the last of its children does.</summary>
    private static int Extend(SectionDraft section)
    {
        foreach (SectionDraft child in section.Children)
            section.End = Math.Max(section.End, Extend(child));
        return section.End;
    }

    /// <summary>An unnumbered heading with the words of a part is one, where the report numbers its parts not otherwise.</summary>
    private HeadingStyle Rank(Heading heading, bool hasNumberedParts) =>
        heading.Style == HeadingStyle.Plain && !hasNumberedParts && lexicon.KindOfHeading(heading.Title) is not null ? HeadingStyle.Chinese : heading.Style;

    private static SectionDraft? ParentOf(SectionDraft current, SectionDraft opening, HeadingStyle rank)
    {
        SectionDraft? parent = current == opening ? null : current;
        while (parent is not null && parent.Style >= rank)
            parent = parent.Parent;
        return parent;
    }

    private bool HasNumberedParts(TextLines lines, PageZone[] zones, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (zones[i] == PageZone.Body && _headings.Read(lines[i], i + 1 < to ? lines[i + 1] : default) is { Style: HeadingStyle.Chinese or HeadingStyle.Part, Number: not null })
                return true;
        }
        return false;
    }
}
