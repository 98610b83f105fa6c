namespace ReportParser.Footnotes;

/// <summary>A footnote under construction.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Definition">Its definition, null without one.</param>
/// <param name="References">Its marks in text order.</param>
internal sealed record NoteLink(int Value, NoteDefinition? Definition, List<NoteReference> References);

/// <summary>Links marks to definitions: by number, and by term where the source has miscounted.</summary>
internal static class NoteLinker
{
    public static List<NoteLink> Link(string text, IReadOnlyList<NoteReference> references, IReadOnlyList<NoteDefinition> definitions)
    {
        var links = new List<NoteLink>();
        foreach (NoteReference reference in references)
        {
            NoteDefinition? definition = DefinitionOf(text, reference, definitions);
            int value = definition?.Value ?? reference.Marker.Value;
            NoteLink? link = links.Find(other => other.Value == value && other.Definition == definition);
            if (link is null)
                links.Add(link = new NoteLink(value, definition, []));
            link.References.Add(reference);
        }
        HashSet<NoteDefinition> used = [.. links.Where(link => link.Definition is not null).Select(link => link.Definition!)];
        links.AddRange(definitions.Where(definition => !used.Contains(definition)).Select(definition => new NoteLink(definition.Value, definition, [])));
        return links;
    }

    private static NoteDefinition? DefinitionOf(string text, NoteReference reference, IReadOnlyList<NoteDefinition> definitions)
    {
        NoteDefinition? byNumber = definitions.FirstOrDefault(definition => definition.Value == reference.Marker.Value);
        if (byNumber is null || IsBehind(text, reference, byNumber))
            return byNumber ?? ByTerm(text, reference, definitions);
        return ByTerm(text, reference, definitions) ?? byNumber;
    }

    /// <summary>The one definition whose whole term stands before the mark.</summary>
    private static NoteDefinition? ByTerm(string text, NoteReference reference, IReadOnlyList<NoteDefinition> definitions)
    {
        NoteDefinition? found = null;
        foreach (NoteDefinition definition in definitions)
        {
            if (definition.Term.Length < 2 || !IsBehind(text, reference, definition))
                continue;
            if (found is not null)
                return null;
            found = definition;
        }
        return found;
    }

    private static bool IsBehind(string text, NoteReference reference, NoteDefinition definition) =>
        definition.Term.Length > 0 && AnchorReader.EndsWith(text, reference.Span.Start, definition.Term);
}
