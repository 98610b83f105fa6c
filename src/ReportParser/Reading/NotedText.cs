using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportParser.Text;

namespace ReportParser.Reading;

/// <summary>A text under construction, line by line, that knows where its note marks stand. White space is collapsed, empty lines are left out.</summary>
internal sealed class NotedText
{
    /// <summary>The line over the definitions; the structure stage knows it.</summary>
    private const string NotesTitle = "注释：";

    private readonly StringBuilder _text = new();
    private readonly List<(int Number, int Start)> _marks = [];
    private int _lineStart;
    private string _prefix = "";

    /// <summary>Number of characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the line at hand has no character yet.</summary>
    public bool IsLineEmpty => _text.Length == _lineStart;

    /// <summary>What is written so far; for looking back.</summary>
    public StringBuilder Written => _text;

    /// <summary>How a mark is written in the text.</summary>
    public static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    /// <summary>Sets what is written before the first character of the line at hand, if it gets one.</summary>
    public void SetPrefix(string prefix) => _prefix = prefix;

    /// <summary>Writes text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\f' or '\v' or '\u00A0' or '\u3000' or '\u200B' or '\uFEFF')
                AppendBlank(' ');
            else if (c == '\t')
                AppendBlank('\t');
            else if (c >= ' ' && c != '\u00AD')
                AppendVisible(c);
        }
    }

    /// <summary>Writes the mark of a note.</summary>
    public void AppendMark(int number)
    {
        AppendPrefix();
        _marks.Add((number, _text.Length));
        _text.Append(Mark(number));
    }

    /// <summary>Writes another text into the line at hand; its line ends become spaces.</summary>
    public void Append(NotedText other)
    {
        int from = 0;
        foreach ((int number, int start) in other._marks)
        {
            Append(other._text.ToString(from, start - from));
            AppendMark(number);
            from = start + Mark(number).Length;
        }
        Append(other._text.ToString(from, other._text.Length - from));
    }

    /// <summary>Ends the line at hand.</summary>
    public void EndLine()
    {
        while (_text.Length > _lineStart && _text[^1] is ' ' or '\t')
            _text.Length--;
        if (_text.Length > _lineStart)
            _text.Append('\n');
        _lineStart = _text.Length;
        _prefix = "";
    }

    /// <summary>Writes the notes that have a mark behind the text, and tells where all of it stands.</summary>
    /// <param name="definitions">The definitions by number; one line or several each.</param>
    public (string Text, ImmutableArray<SourceNote> Notes) Complete(IReadOnlyDictionary<int, string> definitions)
    {
        EndLine();
        var spans = new Dictionary<int, TextSpan>();
        int[] numbers = [.. _marks.Select(mark => mark.Number).Distinct().Where(definitions.ContainsKey)];
        if (numbers.Length > 0)
            _text.Append(NotesTitle).Append('\n');
        foreach (int number in numbers)
        {
            _text.Append(Mark(number));
            int start = _text.Length;
            _text.Append(definitions[number]);
            spans[number] = new TextSpan(start, _text.Length);
            _text.Append('\n');
        }
        return (_text.ToString(), [.. _marks.Select(mark => Note(mark.Number, mark.Start, spans))]);
    }

    /// <summary>The text without notes.</summary>
    public override string ToString() => _text.ToString();

    private static SourceNote Note(int number, int start, Dictionary<int, TextSpan> spans) => new(
        number.ToString(CultureInfo.InvariantCulture),
        TextSpan.At(start, Mark(number).Length),
        spans.TryGetValue(number, out TextSpan span) ? span : null);

    private void AppendBlank(char blank)
    {
        if (_text.Length > _lineStart && _text[^1] is not (' ' or '\t'))
            _text.Append(blank);
        else if (blank == '\t' && _text.Length > _lineStart)
            _text[^1] = blank;
    }

    private void AppendVisible(char c)
    {
        AppendPrefix();
        _text.Append(c);
    }

    private void AppendPrefix()
    {
        if (_prefix.Length == 0)
            return;
        _text.Append(_prefix);
        _prefix = "";
    }
}
