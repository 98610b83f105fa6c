using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReportParser.Structure;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Finds footnote marks and definitions and links them. Immutable; share one between threads.</summary>
public sealed class FootnoteReader
{
    /// <summary>Reads the footnotes of a document.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="outline">Its sections; definitions stand in the glossary.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A stage is an object like its neighbours.")]
    public FootnoteSet Read(FoldedText text, Outline outline)
    {
        List<NoteDefinition> definitions = DefinitionReader.Read(text, outline);
        List<NoteReference> references = ReferenceReader.Read(text, outline, definitions);
        List<NoteLink> links = NoteLinker.Link(text.Text, references, definitions);
        ImmutableArray<Footnote> footnotes = [.. links.Select(link => Footnote(text, link))];
        return new FootnoteSet(
            footnotes, [.. references.Select(reference => text.ToSource(reference.Span))], NoteDiagnostics.Of(text, links, references, definitions));
    }

    private static Footnote Footnote(FoldedText text, NoteLink link)
    {
        ImmutableArray<FootnoteReference> references = [.. link.References.Select(reference => Reference(text, link, reference))];
        NoteDefinition? definition = link.Definition;
        string style = link.References.Count > 0 ? link.References[0].Span.Of(text.Text) : definition!.Mark.Of(text.Text);
        string term = definition is { Term.Length: > 0 } ? definition.Term : references.Length > 0 ? TermReader.Clean(references[0].Anchor) : "";
        return new Footnote(
            link.Value.ToString(CultureInfo.InvariantCulture), style, term, definition?.Span.Of(text.Text),
            definition is null ? null : text.ToSource(definition.Span), references);
    }

    private static FootnoteReference Reference(FoldedText text, NoteLink link, NoteReference reference)
    {
        TextSpan anchor = AnchorReader.Read(text.Text, reference.Span.Start, link.Definition?.Term ?? "");
        return new FootnoteReference(text.ToSource(reference.Span), anchor.Of(text.Text), text.ToSource(anchor));
    }
}
