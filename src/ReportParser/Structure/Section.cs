using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>A section of a report: a heading with what stands under it, up to the next heading of its level or a higher one.</summary>
/// <param name="Kind">What the section is for.</param>
/// <param name="Number">The heading's number as written (<c>一</c>, <c>（三）</c>, <c>2</c>), null without one.</param>
/// <param name="Title">The heading's text without its number; empty where the section has no heading.</param>
/// <param name="Level">1 for the report's parts (一、), 2 for what stands below (（一）), and so on.</param>
/// <param name="Span">Heading and content with all subsections, in the frozen text.</param>
/// <param name="Parent">The section that contains this one, null at the top.</param>
public sealed record Section(SectionKind Kind, string? Number, string Title, int Level, TextSpan Span, Section? Parent)
{
    /// <summary>The headings from the top to this section, <c> / </c> between them.</summary>
    public string Path => Parent is null ? Heading : Parent.Path is "" ? Heading : Heading is "" ? Parent.Path : $"{Parent.Path} / {Heading}";

    /// <summary>This section and those that contain it, from the inside out.</summary>
    public IEnumerable<Section> SelfAndContaining()
    {
        for (Section? at = this; at is not null; at = at.Parent)
            yield return at;
    }

    private string Heading => Number is null ? Title : Number.EndsWith('）') || Number.EndsWith(')') ? Number + Title : $"{Number}、{Title}";
}
