namespace ReportParser.Metadata;

/// <summary>A title found, with what it says.</summary>
/// <param name="Text">The title in one line.</param>
/// <param name="Compact">The same without white space.</param>
/// <param name="Kind">The kind that it names.</param>
/// <param name="Year">The year in it, null without one.</param>
internal sealed record TitleMention(string Text, string Compact, ReportKind Kind, int? Year);

/// <summary>Finds the lines that entitle a document.</summary>
internal sealed class TitleReader(MetadataLexicon lexicon)
{
    private const int LongestTitle = 90;

    /// <summary>All titles before the salutation, in text order.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="pageTitle">The page's own title, or null.</param>
    public IReadOnlyList<TitleMention> Read(Opening opening, string? pageTitle)
    {
        IEnumerable<string> lines = opening.Lines;
        if (pageTitle is not null)
            lines = lines.Prepend(Opening.Tidy(pageTitle));
        return [.. lines.Select(AsTitle).OfType<TitleMention>()];
    }

    /// <summary>The kind that a title names.</summary>
    /// <param name="title">A title without white space.</param>
    public ReportKind KindOf(string title)
    {
        foreach (ReportKindMark mark in lexicon.Kinds)
            if (mark.Titles.Any(words => title.Contains(words, StringComparison.Ordinal)))
                return mark.Kind;
        return ReportKind.Unknown;
    }

    private TitleMention? AsTitle(string line)
    {
        string text = line;
        foreach (string label in lexicon.TitleLabels)
            if (text.StartsWith(label, StringComparison.Ordinal))
                text = text[label.Length..].TrimStart();
        string compact = Opening.Compact(text);
        if (compact.Length is < 5 or > LongestTitle || lexicon.NotInTitles.Any(words => compact.Contains(words, StringComparison.Ordinal)))
            return null;
        ReportKind kind = KindOf(compact);
        return kind == ReportKind.Unknown ? null : new TitleMention(OneLine(text), compact, kind, YearOf(compact));
    }

    // A year that stands with a day is the date of delivery, not the title's year.
    private static int? YearOf(string compact)
    {
        foreach (DateMention date in DateScanner.Scan(compact))
            if (date.Month is null)
                return date.Year;
        return compact.Length > 4 && int.TryParse(compact.AsSpan(0, 4), out int year) && year is > 1949 and < 2100 && !char.IsAsciiDigit(compact[4]) ? year : null;
    }

    /// <summary>A title in one line; a letter-spaced one (政 府 工 作 报 告) is written close.</summary>
    /// <param name="title">A title as it stands in the text.</param>
    public static string OneLine(string title)
    {
        string text = Opening.Tidy(title);
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 3 && parts.Count(part => part.Length == 1) * 4 >= parts.Length * 3 ? string.Concat(parts) : text;
    }
}
