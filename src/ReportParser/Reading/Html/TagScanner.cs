using System.Buffers;

namespace ReportParser.Reading.Html;

/// <summary>Goes through the attributes of a tag as the tokenizer of HTML does, to the tag's end.</summary>
/// <param name="html">The page.</param>
/// <param name="start">Behind the tag's name.</param>
internal ref struct TagScanner(ReadOnlySpan<char> html, int start)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("= \t\r\n\f/>");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> _html = html;
    private int _at = start;

    /// <summary>The attribute's name.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value without quotes; empty without one.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>The attribute as written.</summary>
    public ReadOnlySpan<char> Whole { get; private set; }

    /// <summary>Behind the tag, once all attributes have been passed; -1 for a tag that the page's end cuts off.</summary>
    public int End { get; private set; } = -1;

    /// <summary>Whether the tag ends in a slash.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Passes all attributes of a tag.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Behind the tag's name.</param>
    /// <returns>The scanner at the tag's end.</returns>
    public static TagScanner ToEnd(ReadOnlySpan<char> html, int start)
    {
        var tag = new TagScanner(html, start);
        while (tag.MoveNext())
        {
        }
        return tag;
    }

    /// <summary>Goes to the next attribute.</summary>
    public bool MoveNext()
    {
        SkipSpaces();
        while (_at < _html.Length && _html[_at] == '/')
        {
            _at++;
            IsClosed = _at < _html.Length && _html[_at] == '>';
            SkipSpaces();
        }
        if (_at >= _html.Length)
            return false;
        if (_html[_at] == '>')
        {
            End = _at + 1;
            return false;
        }
        int name = _at;
        // An equals sign begins a name where none is due.
        _at = Next(NameEnds, name + 1);
        Name = _html[name.._at];
        Value = ReadValue();
        Whole = _html[name..Math.Min(_at, _html.Length)];
        return true;
    }

    private ReadOnlySpan<char> ReadValue()
    {
        int nameEnd = _at;
        SkipSpaces();
        if (_at >= _html.Length || _html[_at] != '=')
        {
            _at = nameEnd;
            return [];
        }
        _at++;
        SkipSpaces();
        int value = _at;
        if (_at < _html.Length && _html[_at] is '"' or '\'')
        {
            int length = _html[(value + 1)..].IndexOf(_html[value]);
            _at = length < 0 ? _html.Length : value + length + 2;
            return length < 0 ? [] : _html.Slice(value + 1, length);
        }
        _at = Next(ValueEnds, _at);
        return _html[value.._at];
    }

    private void SkipSpaces()
    {
        while (_at < _html.Length && _html[_at] is ' ' or '\n' or '\t' or '\r' or '\f')
            _at++;
    }

    private readonly int Next(SearchValues<char> ends, int from) =>
        from < _html.Length && _html[from..].IndexOfAny(ends) is >= 0 and var found ? from + found : _html.Length;
}
