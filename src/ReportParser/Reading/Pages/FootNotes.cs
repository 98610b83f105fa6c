using System.Text;
using ReportParser.Footnotes;

namespace ReportParser.Reading.Pages;

/// <summary>Takes notes off the feet of pages, numbers them through the document, and turns the marks in the text of their page into links.</summary>
/// <param name="bodySize">Size of most text in the document.</param>
internal sealed class FootNotes(double bodySize)
{
    private const double SmallerThan = 0.93;

    private readonly Dictionary<int, StringBuilder> _texts = [];
    private bool _mayGoOn;

    /// <summary>The notes by their numbers in the whole document.</summary>
    public Dictionary<int, string> Texts => _texts.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    /// <summary>Takes the notes off a page.</summary>
    /// <param name="lines">Its lines in reading order, without furniture; changed in place.</param>
    public void TakeFrom(List<PageLine> lines)
    {
        var numbers = new Dictionary<int, int>();
        (int Start, int End)[] feet = [.. Feet(lines)];
        foreach ((int start, int end) in feet)
            Take(lines[start..end], numbers);
        foreach ((int start, int end) in feet.Reverse())
            lines.RemoveRange(start, end - start);
        _mayGoOn = numbers.Count > 0;
        for (int i = 0; i < lines.Count && numbers.Count > 0; i++)
            lines[i] = lines[i] with { Text = Link(lines[i].Text, numbers) };
    }

    /// <summary>The small lines at the foot of each column that begin with the mark of a note that the text above refers to.</summary>
    private IEnumerable<(int Start, int End)> Feet(List<PageLine> lines)
    {
        HashSet<int> marked = [.. lines.SelectMany(line => line.Text.Skip(1)).Select(c => NoteSigns.ShownNumber(c) ?? Circled(c)).OfType<int>()];
        for (int start = 0, end; start < lines.Count; start = end)
        {
            for (end = start + 1; end < lines.Count && lines[end].Column == lines[start].Column;)
                end++;
            int first = end;
            while (first > start && lines[first - 1].Size <= SmallerThan * bodySize)
                first--;
            while (first < end && !_mayGoOn && !(Mark(lines[first].Text) is var (value, _) && marked.Contains(value)))
                first++;
            if (first < end)
                yield return (first, end);
        }
    }

    private void Take(List<PageLine> notes, Dictionary<int, int> numbers)
    {
        foreach (PageLine line in notes)
        {
            if (Mark(line.Text) is var (value, length) && _texts.Count < NoteSigns.MaxLinked)
            {
                numbers[value] = _texts.Count + 1;
                _texts[_texts.Count + 1] = new StringBuilder(NoteSigns.WriteOut(line.Text[length..].TrimStart(' ', '\t', '、', '.', '．')));
            }
            else if (_texts.TryGetValue(_texts.Count, out StringBuilder? open))
            {
                LineJoin.Append(open, NoteSigns.WriteOut(line.Text));
            }
        }
    }

    /// <summary>The mark at the start of a note: a raised number, a circled one, one in brackets, or a number before an ideograph.</summary>
    private static (int Value, int Length)? Mark(string text)
    {
        if (NoteSigns.ShownNumber(text[0]) is { } shown)
            return (shown, 1);
        if (NoteMarker.AtStart(text) is { } marker)
            return (marker.Value, marker.Length);
        int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits] >= '\u2E80' ? (int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture), digits) : null;
    }

    private static string Link(string text, Dictionary<int, int> numbers) =>
        string.Concat(text.Select(c => (NoteSigns.ShownNumber(c) ?? Circled(c)) is { } value && numbers.TryGetValue(value, out int number) ? NoteSigns.Linked(number) : c));

    private static int? Circled(char c) => c is >= '①' and <= '⑳' ? c - '①' + 1 : null;
}
