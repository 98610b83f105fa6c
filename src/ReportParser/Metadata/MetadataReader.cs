using System.Collections.Immutable;
using ReportParser.Lexicons;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Metadata;

/// <summary>Reads kind, title, area, year, date, meeting and speaker. Immutable, safe to share between threads.</summary>
public sealed class MetadataReader
{
    private readonly Gazetteer _gazetteer;
    private readonly MetadataLexicon _lexicon;
    private readonly DeliveryReader _deliveries;
    private readonly TitleReader _titles;
    private readonly KindReader _kinds;
    private readonly YearReader _years;
    private readonly AreaReader _areas;
    private readonly SpeakerReader _speakers;
    private readonly FurtherReportReader _further;

    /// <summary>Builds a reader.</summary>
    /// <param name="source">Where the lexicons are.</param>
    /// <param name="gazetteer">The areas; null for those of <paramref name="source"/>.</param>
    /// <exception cref="LexiconException">A lexicon is malformed.</exception>
    public MetadataReader(LexiconSource source, Gazetteer? gazetteer = null)
    {
        var lexicon = _lexicon = new MetadataLexicon(source);
        _gazetteer = gazetteer ?? Gazetteer.Load(source);
        _deliveries = new DeliveryReader(lexicon, _gazetteer);
        _titles = new TitleReader(lexicon);
        _kinds = new KindReader(lexicon);
        _years = new YearReader(lexicon, _gazetteer);
        _areas = new AreaReader(lexicon, _gazetteer);
        _speakers = new SpeakerReader(lexicon);
        _further = new FurtherReportReader(lexicon);
    }

    /// <summary>Reads a document's metadata from title, opening and, where these are missing, from the weight of what it says of itself.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections; furniture and glossary do not count as what the text says of itself.</param>
    /// <param name="hints">What the caller knows; a file name counts only where the text is silent.</param>
    public ReportMetadata Read(FoldedText text, Outline outline, MetadataHints hints)
    {
        string body = Body(text, outline);
        Opening opening = Opening.Find(text.Text, _lexicon);
        IReadOnlyList<TitleMention> titles = _titles.Read(opening, hints.Title);
        DateMention? date = _deliveries.Date(opening);
        YearFinding year = _years.Read(body, opening, titles, date);
        AreaFinding area = _areas.Read(body, opening, titles, hints.Year ?? year.Year);
        FileNameFinding file = FileNameFinding.Read(hints.SourceName, _gazetteer, hints.Year ?? year.Year);
        // Years that are merely frequent weigh less than what the file's owner wrote on it.
        int? reportYear = hints.Year ?? (year.IsDeduced ? file.Year : null) ?? year.Year ?? file.Year;
        Area? reportArea = hints.AreaCode is { } code ? _gazetteer.ByCode(code, reportYear) : area.Area ?? FromFile(file.Area, area);
        var problems = new MetadataProblems(hints, year, area, file, reportArea, reportYear);
        return new ReportMetadata(
            _kinds.Read(text.Text, opening, titles, year.MarkCount),
            AsWritten(text, DeliveryReader.Title(titles, reportYear)),
            reportArea,
            reportYear,
            date?.Date,
            _deliveries.Meeting(opening),
            _speakers.Read(opening),
            _further.Read(text, outline) is { } further ? problems.List().Add(further) : problems.List());
    }

    // The reading view has no spaces between Chinese words; a title keeps those of the source, but not its escapes.
    private static string? AsWritten(FoldedText text, string? title)
    {
        int at = title is null ? -1 : text.Text.IndexOf(title, StringComparison.Ordinal);
        if (title is null || at < 0)
            return title;
        string source = TitleReader.OneLine(text.ToSource(TextSpan.At(at, title.Length)).Of(text.Source));
        return source.AsSpan().ContainsAny('\\', '&') ? title : source;
    }

    // A file name may choose among areas of one name; it does not contradict the text.
    private static Area? FromFile(Area? named, AreaFinding read) =>
        named is not null && (read.Candidates.IsEmpty || read.Candidates.Contains(named)) ? named : null;

    private static string Body(FoldedText text, Outline outline)
    {
        IEnumerable<Section> left = outline.Sections.Where(section => section.Kind is SectionKind.Boilerplate or SectionKind.Glossary);
        ImmutableArray<TextSpan> gaps = [.. left.Select(section => text.FromSource(section.Span))];
        if (gaps.IsEmpty)
            return text.Text;
        var parts = new List<string>();
        int from = 0;
        foreach (TextSpan gap in gaps.OrderBy(gap => gap.Start))
        {
            if (gap.Start > from)
                parts.Add(text.Text[from..gap.Start]);
            from = Math.Max(from, gap.End);
        }
        return string.Join('\n', parts.Append(text.Text[from..]));
    }
}
