using System.Xml.Linq;

namespace ReportParser.Reading.Docx;

/// <summary>The footnotes and endnotes of a document, numbered together in the order of their marks.</summary>
/// <param name="footnotes">Root of the footnotes' part, null without one.</param>
/// <param name="endnotes">Root of the endnotes' part, null without one.</param>
internal sealed class WordNotes(XElement? footnotes, XElement? endnotes)
{
    private readonly Dictionary<string, XElement> _footnotes = ById(footnotes, "footnote");
    private readonly Dictionary<string, XElement> _endnotes = ById(endnotes, "endnote");
    private readonly List<XElement> _marked = [];

    /// <summary>The notes that have marks; the first has number 1.</summary>
    public IReadOnlyList<XElement> Marked => _marked;

    /// <summary>The number of a note that a mark refers to.</summary>
    /// <param name="isEndnote">Whether it is an endnote.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The number, null where there is no such note.</returns>
    public int? Number(bool isEndnote, string? id)
    {
        if (id is null || !(isEndnote ? _endnotes : _footnotes).TryGetValue(id, out XElement? note))
            return null;
        int known = _marked.IndexOf(note);
        if (known < 0)
            _marked.Add(note);
        return known < 0 ? _marked.Count : known + 1;
    }

    /// <summary>Separators are lines, not notes.</summary>
    private static Dictionary<string, XElement> ById(XElement? notes, string name)
    {
        var byId = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (XElement note in notes.Children(name))
            if (note.Get("id") is { } id && note.Get("type") is null or "normal")
                byId.TryAdd(id, note);
        return byId;
    }
}
