using System.Collections.Immutable;
using ReportParser.Diagnostics;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>Tells what does not fit together in the footnotes of a text.</summary>
internal static class NoteDiagnostics
{
    public static ImmutableArray<Diagnostic> Of(
        FoldedText text, List<NoteLink> links, IReadOnlyList<NoteReference> references, IReadOnlyList<NoteDefinition> definitions)
    {
        var found = new List<Diagnostic>();
        if (definitions.Count == 0 && references.Count > 0)
            found.Add(new(DiagnosticCodes.FootnoteUndefined, Severity.Info, $"Found {references.Count} footnote marks, but no definitions; the text may be cut.", text.ToSource(references[0].Span)));
        else if (references.Count == 0 && definitions.Count > 0)
            found.Add(new(DiagnosticCodes.FootnoteUnreferenced, Severity.Info, $"Found {definitions.Count} definitions of terms, but no footnote marks; they are given without references.", text.ToSource(definitions[0].Span)));
        else
            AddUnlinked(text, links, found);
        AddRepeated(text, definitions, found);
        AddSkipped(text, references, found);
        return [.. found];
    }

    private static void AddUnlinked(FoldedText text, List<NoteLink> links, List<Diagnostic> found)
    {
        foreach (NoteLink link in links)
        {
            if (link.Definition is null)
                found.Add(new(DiagnosticCodes.FootnoteUndefined, Severity.Warning, $"Footnote {link.Value} has a mark, but no definition; check the list of definitions.", text.ToSource(link.References[0].Span)));
            else if (link.References.Count == 0)
                found.Add(new(DiagnosticCodes.FootnoteUnreferenced, Severity.Warning, $"Footnote {link.Value} has a definition, but no mark; it is given without references.", text.ToSource(link.Definition.Span)));
            else if (link.References[0].Marker.Value != link.Value)
                found.Add(new(DiagnosticCodes.FootnoteRepeated, Severity.Warning, $"The mark {link.References[0].Marker.Value} stands behind the term of definition {link.Value}; it was linked to that.", text.ToSource(link.References[0].Span)));
        }
    }

    private static void AddRepeated(FoldedText text, IReadOnlyList<NoteDefinition> definitions, List<Diagnostic> found)
    {
        foreach (NoteDefinition repeated in definitions.GroupBy(definition => definition.Value).SelectMany(group => group.Skip(1)))
            found.Add(new(DiagnosticCodes.FootnoteRepeated, Severity.Warning, $"The number {repeated.Value} is given to more than one definition; marks were linked to the first, or by term.", text.ToSource(repeated.Span)));
    }

    private static void AddSkipped(FoldedText text, IReadOnlyList<NoteReference> references, List<Diagnostic> found)
    {
        int last = 0;
        foreach (NoteReference reference in references)
        {
            int value = reference.Marker.Value;
            if (value > last + 1)
                found.Add(new(DiagnosticCodes.FootnoteSkipped, Severity.Info, $"Footnote marks go from {last} to {value}; expected {last + 1}.", text.ToSource(reference.Span)));
            last = Math.Max(last, value);
        }
    }
}
