namespace ReportParser.Structure;

/// <summary>Nests the headings of a report into sections.</summary>
internal sealed class SectionTreeReader(StructureLexicon lexicon)
{
    // A report has three or four parts; a higher number counts the tasks of one, whose headings may speak of tasks too.
    private const int MostParts = 4;

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
        HeadingStyle plainPart = StyleOfPlainParts(lines, zones, from, to);
        for (int i = from; i < to; i++)
        {
            if (zones[i] != PageZone.Body)
                continue;
            if (_headings.Read(lines[i], i + 1 < to ? lines[i + 1] : default) is not { } heading || (IsTopic(heading.Style) && current == opening))
            {
                if (current.Style is { } style && IsTopic(style) && current.FirstLine < i && current.Title.Length > 0)
                {
                    current = GoOn(current, lines, i);
                    if (current.Parent is null)
                        tops.Add(current);
                }
                continue;
            }
            Close(current, lines.Spans[i].Start, i);
            HeadingStyle rank = Rank(heading, plainPart);
            SectionDraft? parent = ParentOf(current, opening, rank, heading.Ordinal);
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

    private static bool IsTopic(HeadingStyle style) => style is HeadingStyle.Dash or HeadingStyle.Enumerator;

    /// <summary>A topic (——…。 or 一是…。) lasts for its line; what follows belongs to the section above it.</summary>
    private static SectionDraft GoOn(SectionDraft topic, TextLines lines, int line)
    {
        Close(topic, lines.Spans[line].Start, line);
        return new SectionDraft(topic.Parent, lines.Spans[line].Start, topic.Style) { FirstLine = line, HeadingEnd = lines.Spans[line].Start };
    }

    private static void Close(SectionDraft section, int end, int line) => (section.End, section.EndLine) = (end, Math.Max(line, section.FirstLine));

    /// <summary>A section ends where the last of its children does.</summary>
    private static int Extend(SectionDraft section)
    {
        foreach (SectionDraft child in section.Children)
            section.End = Math.Max(section.End, Extend(child));
        return section.End;
    }

    private HeadingStyle Rank(Heading heading, HeadingStyle plainPart) =>
        heading.Style == HeadingStyle.Plain && lexicon.KindOfHeading(heading.Title) is not null ? plainPart : heading.Style;

    /// <summary>The section that a heading stands in: that of its predecessor in number, else the innermost one of a higher style.</summary>
    private SectionDraft? ParentOf(SectionDraft current, SectionDraft opening, HeadingStyle rank, int ordinal)
    {
        SectionDraft? parent = current == opening ? null : current;
        for (SectionDraft? open = parent; open is not null && ordinal > 1; open = open.Parent)
        {
            if (open.Style == rank && open.Ordinal == ordinal - 1)
                return open.Parent;
        }
        if (ordinal == 1 && rank == HeadingStyle.Chinese && OpenPart(parent) is { } part && StartsListWithin(part))
            return part;
        while (parent is not null && parent.Style >= rank)
            parent = parent.Parent;
        return parent;
    }

    /// <summary>The top section of the same numbering that is open.</summary>
    private static SectionDraft? OpenPart(SectionDraft? section)
    {
        while (section is not null && !(section.Style == HeadingStyle.Chinese && section.Parent is null or { Style: HeadingStyle.Part }))
            section = section.Parent;
        return section;
    }

    /// <summary>A count that starts again inside a part is a list of the part, unless the part looks back: then a heading was lost.</summary>
    private bool StartsListWithin(SectionDraft part) => part.Ordinal > 1 && lexicon.KindOfHeading(part.Title) is not SectionKind.Review;

    /// <summary>Whether a title names a term and a year, either of which the sections behind it may be about: “十三五”回顾和2020年工作.</summary>
    private static bool IsTwofold(string title) => title.AsSpan().ContainsAnyInRange('0', '9') && title.Contains('五', StringComparison.Ordinal);

    /// <summary>
    /// What an unnumbered heading with the words of a part is: nothing special where numbered headings have such words; above
    /// the numbered ones where such headings name both what was and what will be done, or a count starts under one; else one among them.
    /// </summary>
    private HeadingStyle StyleOfPlainParts(TextLines lines, PageZone[] zones, int from, int to)
    {
        bool review = false, plan = false, underPlain = false, countsWithin = false;
        int last = from;
        for (int i = from; i < to; i++)
        {
            if (zones[i] != PageZone.Body || _headings.Read(lines[i], i + 1 < to ? lines[i + 1] : default) is not { } heading)
                continue;
            SectionKind? kind = lexicon.KindOfHeading(heading.Title);
            bool isPart = heading.Style is HeadingStyle.Chinese or HeadingStyle.Part && heading.Number is not null && heading.Ordinal <= MostParts;
            if (isPart && (kind is SectionKind.Review or SectionKind.Plan || !underPlain && kind is SectionKind.Requirements or SectionKind.Targets))
                return HeadingStyle.Plain;
            review |= heading.Style == HeadingStyle.Plain && kind == SectionKind.Review;
            plan |= heading.Style == HeadingStyle.Plain && kind == SectionKind.Plan;
            countsWithin |= underPlain && heading.Style == HeadingStyle.Chinese && (heading.Ordinal == 1 || i == last + 1);
            last = i;
            underPlain = heading.Style == HeadingStyle.Plain ? kind is SectionKind.Review or SectionKind.Plan && !IsTwofold(heading.Title) : underPlain && heading.Style != HeadingStyle.Chinese;
        }
        return review && plan || countsWithin ? HeadingStyle.Part : HeadingStyle.Chinese;
    }
}
