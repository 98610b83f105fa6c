using System.Buffers;
using System.Collections.Frozen;

namespace ReportParser.Reading.Html;

/// <summary>Goes through the attributes of a tag and gives those that no stage looks at, as ranges of the page.</summary>
/// <param name="html">The page.</param>
/// <param name="start">Behind the tag's name.</param>
/// <param name="end">Where the tag's <c>&gt;</c> stands.</param>
internal ref struct AttributeCuts(string html, int start, int end)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("= \t\r\n\f/>");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\f>");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = new[]
    {
        "class", "colspan", "content", "datetime", "hidden", "href", "id", "itemprop", "name", "property", "rel", "rowspan", "style",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _at = start;

    /// <summary>An attribute, with the spaces before it.</summary>
    public Range Current { get; private set; }

    /// <summary>This.</summary>
    public readonly AttributeCuts GetEnumerator() => this;

    /// <summary>Goes to the next attribute that can go.</summary>
    public bool MoveNext()
    {
        while (_at < end)
        {
            int from = _at;
            SkipSpaces();
            int name = _at;
            _at = Next(NameEnds, name);
            ReadOnlySpan<char> attribute = html.AsSpan(name, _at - name);
            SkipValue();
            // A slash may close the element.
            if (attribute.IsEmpty)
                _at = Math.Max(_at, name + 1);
            else if (!Kept.Contains(attribute))
                return Found(from, name);
        }
        return false;
    }

    // The space before stays where nothing else parts what is left.
    private bool Found(int from, int name)
    {
        bool isParted = _at >= end || char.IsWhiteSpace(html[_at]) || html[_at] == '/';
        Current = (isParted ? from : name).._at;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < end && char.IsWhiteSpace(html[_at]))
            _at++;
    }

    private void SkipValue()
    {
        int name = _at;
        SkipSpaces();
        if (_at >= end || html[_at] != '=')
        {
            _at = name;
            return;
        }
        _at++;
        SkipSpaces();
        if (_at < end && html[_at] is '"' or '\'')
            _at = html.AsSpan(_at + 1, end - _at - 1).IndexOf(html[_at]) is >= 0 and var close ? _at + close + 2 : end;
        else
            _at = Next(ValueEnds, _at);
    }

    private readonly int Next(SearchValues<char> ends, int from) =>
        html.AsSpan(from, end - from).IndexOfAny(ends) is >= 0 and var found ? from + found : end;
}
