using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace ReportParser.Reading.Html;

/// <summary>
/// Takes out of a page, before it is parsed, what nobody would look at behind the parser: comments, scripts, style sheets and most attributes,
/// which are more than half of most pages. And tags that nest elements past a limit: the rules of HTML look through all open elements at many tags, so that
/// 100,000 open ones cost minutes. The text stays. One pass over the page.
/// </summary>
internal sealed class PageTrimmer
{
    private const int MaxSpaces = 1000;

    // Elements that never stay open, and those whose end tag most pages leave out.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uncounted = new[]
    {
        "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param",
        "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Elements that a slash does not close; in pictures (svg) it does.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StayOpen = HtmlElements.Blocks
        .Concat(["a", "b", "big", "button", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "tt", "u"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] RawText = ["script", "style", "textarea", "title", "xmp"];

    private readonly string _html;
    private readonly int _limit;
    private StringBuilder? _kept;
    private int _copied;
    private int _open;
    private int _removed;
    private readonly ImmutableArray<ReadOnlyMemory<char>>.Builder _styles = ImmutableArray.CreateBuilder<ReadOnlyMemory<char>>();
    private bool _wasTooDeep;

    private PageTrimmer(string html, int limit) => (_html, _limit) = (html, limit);

    /// <summary>Trims a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="limit">How many elements may stand open at once.</param>
    public static TrimmedPage Trim(string html, int limit)
    {
        var trimmer = new PageTrimmer(html, limit);
        trimmer.Scan();
        string trimmed = trimmer._kept?.Append(html, trimmer._copied, html.Length - trimmer._copied).ToString() ?? html;
        return new TrimmedPage(trimmed, trimmer._styles.DrainToImmutable(), trimmer._wasTooDeep);
    }

    private void Scan()
    {
        for (int at = _html.IndexOf('<'); at >= 0 && at + 1 < _html.Length; at = at < _html.Length ? _html.IndexOf('<', at) : -1)
        {
            if (_html[at + 1] == '!')
                at = SkipComment(at);
            else if (_html[at + 1] == '/' || char.IsAsciiLetter(_html[at + 1]))
                at = Tag(at);
            else
                at++;
        }
    }

    private int SkipComment(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) != 0)
            return _html.IndexOf('>', at) is >= 0 and var close ? close + 1 : _html.Length;
        // <!--> is a whole comment.
        int end = _html.IndexOf("-->", at + 2, StringComparison.Ordinal) is >= 0 and var dashes ? dashes + 3 : _html.Length;
        Cut(at, end);
        return end;
    }

    private int Tag(int at)
    {
        bool isEnd = _html[at + 1] == '/';
        int name = isEnd ? at + 2 : at + 1, nameEnd = name;
        while (nameEnd < _html.Length && char.IsAsciiLetterOrDigit(_html[nameEnd]))
            nameEnd++;
        int end = TagEnd(nameEnd);
        ReadOnlySpan<char> element = _html.AsSpan(name, nameEnd - name);
        bool isCounted = !Uncounted.Contains(element) && (_html[end - 2] != '/' || StayOpen.Contains(element));
        if (HasManySpaces(_html.AsSpan(at, end - at)) || (isCounted && !(isEnd ? Closes() : Opens())))
        {
            Cut(at, end);
            _kept!.Append(' ');
            _wasTooDeep = true;
        }
        else if (!isEnd && end - nameEnd > 1)
        {
            CutAttributes(nameEnd, end);
        }
        return isEnd ? end : BehindRawText(element, end);
    }

    private bool Opens()
    {
        if (_open < _limit)
        {
            _open++;
            return true;
        }
        _removed++;
        return false;
    }

    private bool Closes()
    {
        if (_removed > 0)
        {
            _removed--;
            return false;
        }
        _open = Math.Max(0, _open - 1);
        return true;
    }

    private int TagEnd(int at)
    {
        while (at < _html.Length)
        {
            int next = _html.AsSpan(at).IndexOfAny('>', '"', '\'');
            if (next < 0)
                return _html.Length;
            at += next + 1;
            if (_html[at - 1] == '>')
                return at;
            if (_html[at - 2] is '=' or ' ')
                at = _html.IndexOf(_html[at - 1], at) is >= 0 and var close ? close + 1 : _html.Length;
        }
        return at;
    }

    // Few tags are long; many attributes without values cost the parser time by their square.
    private static bool HasManySpaces(ReadOnlySpan<char> tag)
    {
        if (tag.Length <= MaxSpaces)
            return false;
        int spaces = 0;
        char quote = default;
        for (int i = 1; i < tag.Length; i++)
        {
            if (quote != default)
                quote = tag[i] == quote ? default : quote;
            else if (tag[i] is '"' or '\'' && tag[i - 1] is '=' or ' ')
                quote = tag[i];
            else if (tag[i] is ' ' or '\n' or '\t' or '/')
                spaces++;
        }
        return spaces > MaxSpaces;
    }

    private int BehindRawText(ReadOnlySpan<char> element, int at)
    {
        foreach (string raw in RawText)
        {
            if (!element.Equals(raw, StringComparison.OrdinalIgnoreCase))
                continue;
            int end = _html.IndexOf("</" + raw, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : _html.Length;
            CutRawText(raw, at, end);
            return end;
        }
        return at;
    }

    private void CutAttributes(int start, int end)
    {
        foreach (Range cut in new AttributeCuts(_html, start, _html[end - 1] == '>' ? end - 1 : end))
            Cut(cut.Start.Value, cut.End.Value);
    }

    private void CutRawText(string element, int start, int end)
    {
        if (element == "style")
            _styles.Add(_html.AsMemory(start, end - start));
        // A comment in a script may hold scripts, whose end tags do not end the outer one: that is left to the parser.
        if (element == "style" || (element == "script" && !_html.AsSpan(start, end - start).Contains("<!--", StringComparison.Ordinal)))
            Cut(start, end);
    }

    private void Cut(int start, int end)
    {
        _kept ??= new StringBuilder(_html.Length);
        _kept.Append(_html, _copied, start - _copied);
        _copied = end;
    }
}
