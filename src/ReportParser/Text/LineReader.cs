using System.Buffers;
using ReportParser.Structure;

namespace ReportParser.Text;

/// <summary>Second step of folding: cuts the characters into lines and decides about the white space inside them.</summary>
internal sealed class LineReader
{
    private const int LongestRunInHeading = 40, ShortestParagraph = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。！？，；：、\"“");

    private readonly FoldBuffer _scanned;
    private readonly FoldBuffer _text;
    private readonly List<FoldLine> _lines = [];
    private int _blankBefore;
    private bool _invisibleBefore;
    private int _breakStart;

    private LineReader(FoldBuffer scanned) => (_scanned, _text) = (scanned, new FoldBuffer(scanned.Length));

    public static LineBuffer Read(FoldBuffer scanned)
    {
        var reader = new LineReader(scanned);
        int start = 0;
        for (int i = 0; i <= scanned.Length; i++)
        {
            if (i < scanned.Length && scanned[i] != '\n')
                continue;
            reader.ReadLine(start, i);
            start = i + 1;
        }
        return new LineBuffer(scanned, reader._text, reader._lines);
    }

    private static bool IsSpace(char c) => c is ' ' or CharacterScanner.Gap or CharacterScanner.Wide or CharacterScanner.Invisible;

    private void ReadLine(int start, int end)
    {
        int first = start, last = end;
        while (first < last && IsSpace(_scanned[first]))
            first++;
        while (last > first && IsSpace(_scanned[last - 1]))
            last--;
        if (first == last)
        {
            _blankBefore++;
            _invisibleBefore |= end > start && _scanned.Slice(start, end).IndexOfAnyExcept(CharacterScanner.Invisible) < 0;
            return;
        }
        ReadContent(first, last, IsIndent(_scanned.Slice(start, first)));
        _breakStart = end;
    }

    private static bool IsIndent(ReadOnlySpan<char> blank) => blank.Length >= 2 || blank.Contains(CharacterScanner.Wide);

    private void ReadContent(int first, int last, bool indented)
    {
        int start = _text.Length, width = 0;
        for (int i = first; i < last;)
        {
            if (!IsSpace(_scanned[i]))
            {
                width += _scanned[i] < '\u1100' ? 1 : 2;
                _text.Add(_scanned, i++);
                continue;
            }
            int end = i;
            while (IsSpace(_scanned[end]))
                end++;
            if (IsParagraphBreak(start, i, end, last))
            {
                AddLine(start, width, indented);
                (start, width, indented, _breakStart) = (_text.Length, 0, true, i);
            }
            else
            {
                width += end - i;
                if (IsRead(start, i, end))
                    _text.Add(_scanned, i, ' ');
            }
            i = end;
        }
        AddLine(start, width, indented);
    }

    private void AddLine(int start, int width, bool indented)
    {
        _lines.Add(new FoldLine(start, _text.Length, width, indented, _blankBefore, _invisibleBefore, _breakStart));
        (_blankBefore, _invisibleBefore) = (0, false);
    }

    /// <summary>An indent inside a line is where a paragraph began before the source lost its line breaks; a space behind a numbered heading's words ends the heading.</summary>
    private bool IsParagraphBreak(int lineStart, int from, int to, int last)
    {
        ReadOnlySpan<char> blank = _scanned.Slice(from, to), before = _text.Slice(lineStart, _text.Length);
        bool isIndent = blank.Contains(CharacterScanner.Gap) || blank.Count(CharacterScanner.Wide) >= 2;
        if (isIndent && before is [.., '。' or '！' or '：' or '!'])
            return true;
        return last - to >= ShortestParagraph && before.Length <= LongestRunInHeading
            && HeadingMarker.Read(before) is { Style: HeadingStyle.Chinese or HeadingStyle.BracketedChinese } marker
            && before.Length >= marker.Length + 4
            && before.IndexOfAny(Marks) is var mark && (mark < 0 || mark < marker.Length);
    }

    /// <summary>Whether a person reads the white space between two characters of a line.</summary>
    private bool IsRead(int lineStart, int from, int to)
    {
        ReadOnlySpan<char> blank = _scanned.Slice(from, to);
        if (blank.IndexOfAnyExcept(CharacterScanner.Invisible) < 0)
            return false;
        if (blank.Contains(CharacterScanner.Gap))
            return true;
        char before = _text.Last, after = _scanned[to];
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            return !IsGroupedNumber(lineStart, to);
        if (char.IsAsciiDigit(before) || char.IsAsciiDigit(after))
            return char.IsAsciiLetter(before) || char.IsAsciiLetter(after) || IsListNumber(lineStart, before);
        return before is > ' ' and < '\u0250' && after is > ' ' and < '\u0250' && (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(after));
    }

    /// <summary>Whether the digits on both sides of a space are groups of thousands: 10 000.</summary>
    private bool IsGroupedNumber(int lineStart, int next)
    {
        int before = 0;
        for (int i = _text.Length - 1; i >= lineStart && char.IsAsciiDigit(_text[i]); i--)
            before++;
        int after = 0;
        for (int i = next; i < _scanned.Length && char.IsAsciiDigit(_scanned[i]); i++)
            after++;
        return before <= 3 && after == 3;
    }

    /// <summary>Whether the line so far is only a list number with its point: what follows it is no fraction.</summary>
    private bool IsListNumber(int lineStart, char before) =>
        before == '.' && _text.Length - lineStart <= 3 && char.IsAsciiDigit(_text[lineStart]);
}
