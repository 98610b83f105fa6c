namespace ReportParser.Structure;

/// <summary>Turns the runs of a page into top sections with all that is below them.</summary>
internal sealed class ReportPartReader
{
    private readonly StructureLexicon _lexicon;
    private readonly TextLines _lines;
    private readonly PageZone[] _zones;
    private readonly SectionTreeReader _trees;
    private readonly SectionKindReader _kinds;
    private readonly PassageReader _passages;
    private readonly HeadingReader _headings;
    private bool _hasBody;

    public ReportPartReader(StructureLexicon lexicon, TextLines lines, PageZone[] zones)
    {
        (_lexicon, _lines, _zones) = (lexicon, lines, zones);
        _trees = new SectionTreeReader(lexicon);
        _kinds = new SectionKindReader(lexicon, lines);
        _passages = new PassageReader(lexicon, lines, zones, _kinds);
        _headings = new HeadingReader(lexicon);
    }

    /// <summary>Whether the report lacks its beginning or its end, as far as it was read.</summary>
    public bool IsTruncated { get; private set; } = true;

    /// <summary>Reads the sections of a run.</summary>
    public List<SectionDraft> Read(PageRun run)
    {
        if (run.Zone == PageZone.Body)
            return ReadBody(run);
        SectionKind kind = run.Zone switch
        {
            PageZone.Front => SectionKind.Opening,
            PageZone.Glossary => SectionKind.Glossary,
            _ => SectionKind.Boilerplate,
        };
        return [Whole(run.From, run.To, kind)];
    }

    private SectionDraft Whole(int from, int to, SectionKind kind) =>
        new(null, _lines.Spans[from].Start) { End = _lines.EndOf(to - 1), Kind = kind, FirstLine = from, EndLine = to };

    private List<SectionDraft> ReadBody(PageRun run)
    {
        int annex = FirstAnnex(run);
        int closing = new ClosingReader(_lexicon, _lines, _zones).Find(run.From, annex, HasHeading);
        var tops = closing > run.From ? ReadParts(run.From, closing) : [];
        if (!_hasBody)
            IsTruncated = closing == annex || LacksBeginning(tops);
        _hasBody = true;
        if (closing < annex)
            tops.Add(Whole(closing, annex, SectionKind.Closing));
        if (annex < run.To)
            tops.AddRange(ReadParts(annex, run.To));
        return tops;
    }

    private List<SectionDraft> ReadParts(int from, int to)
    {
        List<SectionDraft> tops = _trees.Read(_lines, _zones, from, to);
        if (_hasBody && tops[0].Style is null)
            tops[0].Kind = SectionKind.Other;
        _kinds.Read(tops);
        bool headingFollows = tops.Count > 1 && tops[1].Style < HeadingStyle.BracketedChinese;
        foreach (SectionDraft top in tops)
            _passages.Read(top, headingFollows);
        return Unfold(tops);
    }

    /// <summary>The passages of an opening are parts of the report, not of its opening.</summary>
    private static List<SectionDraft> Unfold(List<SectionDraft> tops)
    {
        SectionDraft opening = tops[0];
        if (opening.Style is not null || opening.Children.Count == 0)
            return tops;
        int first = opening.Children[0].Start;
        opening.End = first;
        var all = new List<SectionDraft>();
        if (first > opening.Start)
            all.Add(opening);
        all.AddRange(opening.Children);
        all.AddRange(tops.Skip(1));
        opening.Children.Clear();
        return all;
    }

    private int FirstAnnex(PageRun run)
    {
        for (int i = run.From + (run.To - run.From) / 3; i < run.To; i++)
        {
            if (_zones[i] == PageZone.Body && _headings.Read(_lines[i], default) is { Style: HeadingStyle.Part, Number: null })
                return i;
        }
        return run.To;
    }

    private bool HasHeading(int line) =>
        _zones[line] == PageZone.Body && _headings.Read(_lines[line], line + 1 < _lines.Count ? _lines[line + 1] : default) is { Style: not HeadingStyle.Plain };

    private static bool LacksBeginning(List<SectionDraft> tops) =>
        tops.FirstOrDefault(top => top.Style is HeadingStyle.Part or HeadingStyle.Chinese or HeadingStyle.BracketedChinese) is { Ordinal: > 1 };
}
