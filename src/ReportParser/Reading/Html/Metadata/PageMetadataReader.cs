using System.Collections.Immutable;
using AngleSharp.Dom;
using ReportParser.Lexicons;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>Reads what a page says of itself. The order of evidence is: meta elements, JSON-LD, the lines above the text, the lines below it, the page's address, the month of an issue; the day that a document itself was signed on goes before them all.</summary>
/// <param name="lexicons">Where the lexicons are.</param>
internal sealed class PageMetadataReader(LexiconSource lexicons)
{
    private readonly MetaTags _metaTags = new(lexicons);
    private readonly PublicationLines _lines = new(new PageLabels(lexicons));
    private readonly SigningDate _signing = new(lexicons);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="pageTitle">Its title element, null without one.</param>
    /// <param name="metas">Its meta elements.</param>
    /// <param name="page">Its lines.</param>
    /// <param name="text">The main text among them.</param>
    public PageMetadata Read(string html, string? pageTitle, IEnumerable<IElement> metas, PageLines page, MainLines text)
    {
        StatedFields tags = _metaTags.Read(metas), data = LinkedData.Read(html);
        string? title = PageTitle.Choose(tags[MetadataField.Title] ?? data[MetadataField.Title], pageTitle, page, text.First + 3);
        StatedFields above = _lines.Above(page, text, PageTitle.LineOf(title, page, text.First + 3)), below = _lines.Below(page, text);
        string? Stated(MetadataField field) => tags[field] ?? data[field] ?? above[field] ?? below[field];
        string? source = Stated(MetadataField.Source), site = tags[MetadataField.Site];
        StatedDate? published = PageDate.Find(Stated(MetadataField.Date))?.Date ?? AddressDate.Find(tags[MetadataField.Address]) ?? PublicationLines.Month(page, text);
        return new PageMetadata(title, _signing.Find(text, published) ?? published, source ?? site, Stated(MetadataField.Author), Hints(site, source, below[MetadataField.Site]));
    }

    private static ImmutableArray<string> Hints(params ReadOnlySpan<string?> names)
    {
        var hints = ImmutableArray.CreateBuilder<string>();
        foreach (string? name in names)
        {
            if (name is not null && !hints.Contains(name))
                hints.Add(name);
        }
        return hints.ToImmutable();
    }
}
