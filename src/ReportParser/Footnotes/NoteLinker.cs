namespace ReportParser.Footnotes;

/// <summary>A footnote under construction.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Definition">Its definition, null without one.</param>
/// <param name="References">Its marks in text order.</param>
internal sealed record NoteLink(int Value, NoteDefinition? Definition, List<NoteReference> References);

/// <summary>Links marks to definitions: by number, and by term where the source has miscounted.</summary>
internal sealed class NoteLinker
{
    private readonly string _text;
    private readonly Dictionary<int, NoteDefinition> _byNumber = [];

    /// <summary>Definitions by their terms; null for a term that is defined twice.</summary>
    private readonly Dictionary<string, NoteDefinition?> _byTerm = new(StringComparer.Ordinal);

    private NoteLinker(string text, IReadOnlyList<NoteDefinition> definitions)
    {
        _text = text;
        foreach (NoteDefinition definition in definitions)
        {
            _byNumber.TryAdd(definition.Value, definition);
            string term = AnchorReader.WithoutQuotes(definition.Term);
            if (term.Length >= 2 && !_byTerm.TryAdd(term, definition))
                _byTerm[term] = null;
        }
    }

    public static List<NoteLink> Link(string text, IReadOnlyList<NoteReference> references, IReadOnlyList<NoteDefinition> definitions)
    {
        var linker = new NoteLinker(text, definitions);
        var links = new List<NoteLink>();
        var known = new Dictionary<(int Value, NoteDefinition? Definition), NoteLink>();
        var used = new HashSet<NoteDefinition>(ReferenceEqualityComparer.Instance);
        foreach (NoteReference reference in references)
        {
            NoteDefinition? definition = linker.DefinitionOf(reference);
            int value = definition?.Value ?? reference.Marker.Value;
            if (!known.TryGetValue((value, definition), out NoteLink? link))
                links.Add(known[(value, definition)] = link = new NoteLink(value, definition, []));
            link.References.Add(reference);
            if (definition is not null)
                used.Add(definition);
        }
        links.AddRange(definitions.Where(definition => !used.Contains(definition)).Select(definition => new NoteLink(definition.Value, definition, [])));
        return links;
    }

    private NoteDefinition? DefinitionOf(NoteReference reference)
    {
        NoteDefinition? byNumber = _byNumber.GetValueOrDefault(reference.Marker.Value);
        bool isBehindTerm = byNumber is { Term.Length: > 0 } && AnchorReader.EndsWith(_text, reference.Span.Start, byNumber.Term);
        return isBehindTerm ? byNumber : ByTerm(reference.Span.Start) ?? byNumber;
    }

    /// <summary>The definition whose whole term stands before the mark, the longest such.</summary>
    private NoteDefinition? ByTerm(int mark)
    {
        string before = AnchorReader.WordsBefore(_text, mark);
        for (int start = 0; start < before.Length; start++)
        {
            if (_byTerm.TryGetValue(before[start..], out NoteDefinition? definition))
                return definition;
        }
        return null;
    }
}
