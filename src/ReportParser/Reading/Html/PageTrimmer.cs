using System.Buffers;

namespace ReportParser.Reading.Html;

/// <summary>
/// Takes out of a page, before it is parsed, what nobody would look at behind the parser: comments, scripts, style sheets, pictures, most
/// attributes, tags that only give words another look, white space between lines. That is four fifths of most pages. And tags that nest
/// elements past a limit: the rules of HTML look through all open elements at many tags, so that 100,000 open ones cost minutes. The text
/// stays, and is read as if nothing had been taken out. One pass over the page.
/// </summary>
internal sealed class PageTrimmer
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly string _html;
    private readonly AttributeRules _rules;
    private readonly HiddenNames _hidden;
    private readonly OpenTags _open;
    private readonly InlineTags _inlines;
    private readonly TrimmedText _kept;
    private readonly bool _knowsStyles;
    private bool _dropsNames;
    private bool _foundLate;

    private PageTrimmer(string html, int limit, AttributeRules rules, HiddenNames hidden, TrimBuffer buffer, PageTrimmer? before = null)
    {
        _knowsStyles = before is not null;
        (_html, _rules, _hidden) = (html, rules, hidden);
        _open = new OpenTags(limit);
        _inlines = new InlineTags(before?._inlines is null or { MayGoAtAll: true, WentWrongly: false });
        _kept = new TrimmedText(html, buffer, _open);
    }

    /// <summary>Trims a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="limit">How many elements may stand open at once.</param>
    /// <param name="rules">Which attributes count.</param>
    public static TrimmedPage Trim(string html, int limit, AttributeRules rules)
    {
        var buffer = new TrimBuffer(html.Length + 64);
        var hidden = new HiddenNames();
        var trimmer = new PageTrimmer(html, limit, rules, hidden, buffer);
        trimmer.Scan();
        // A style sheet stood behind what it hides, whose names are now known; or tags overlap.
        while (trimmer._foundLate || trimmer._inlines.WentWrongly)
        {
            buffer.Clear();
            trimmer = new PageTrimmer(html, limit, rules, hidden, buffer, trimmer);
            trimmer.Scan();
        }
        return new TrimmedPage(buffer, hidden.IsEmpty ? null : hidden, trimmer._open.WereTooMany);
    }

    private void Scan()
    {
        int at = 0;
        while (at < _html.Length && _html.IndexOf('<', at) is >= 0 and var next && next + 1 < _html.Length)
        {
            at = _html[next + 1] switch
            {
                '!' => Declaration(next),
                '?' => Cut(next, EndOfBogus(next)),
                '/' when next + 2 < _html.Length => char.IsAsciiLetter(_html[next + 2]) ? EndTag(next) : Cut(next, EndOfBogus(next)),
                >= 'a' and <= 'z' or >= 'A' and <= 'Z' => StartTag(next),
                _ => next + 1,
            };
        }
        _kept.WriteTo(_html.Length, breaksLine: false);
    }

    private int EndOfBogus(int at) => _html.IndexOf('>', at) is >= 0 and var close ? close + 1 : _html.Length;

    private int Declaration(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) != 0)
            return EndOfBogus(at);
        // <!--> is a whole comment.
        int end = _html.IndexOf("-->", at + 2, StringComparison.Ordinal) is >= 0 and var dashes ? dashes + 3 : _html.Length;
        int inside = Math.Min(at + 4, end);
        return Cut(at, _html.AsSpan(inside, end - inside).IndexOf("--!>", StringComparison.Ordinal) is >= 0 and var bang ? inside + bang + 4 : end);
    }

    // Where what stands around a cut would make a reference or a tag together, an empty comment parts it.
    private int Cut(int start, int end)
    {
        _kept.WriteTo(start, breaksLine: false);
        if (!_kept.CanJoin())
            _kept.Write("<!---->");
        _kept.Skip(end);
        return end;
    }

    private int EndTag(int at)
    {
        ReadOnlySpan<char> name = NameAt(at + 2);
        ElementTraits traits = ElementTable.Of(name);
        TagScanner tag = TagScanner.ToEnd(_html, at + 2 + name.Length);
        _kept.WriteTo(at, traits.HasFlag(ElementTraits.BreaksAtEnd));
        int end = tag.End < 0 ? _html.Length : tag.End;
        bool goes = tag.End < 0 || (MayGo(traits) && _kept.CanJoin());
        if (!goes && IsCounted(traits, tag.IsClosed) && !_open.Closes())
            _kept.Write(" ");
        else if (!goes)
            _kept.WriteEndTag(name, traits);
        if (InlineTags.Counts(name, traits, hides: true))
            _inlines.Close(InlineTags.NumberOf(name, traits), _open.IsForeign);
        _open.NoteEnd(name, traits);
        _kept.Skip(end);
        return end;
    }

    private int StartTag(int at)
    {
        ReadOnlySpan<char> name = NameAt(at + 1);
        if (name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
            return _html.Length;
        ElementTraits traits = ElementTable.Of(name);
        _kept.WriteTo(at, traits.HasFlag(ElementTraits.Breaks));
        bool canJoin = _kept.CanJoin();
        int mark = _kept.Begin(name);
        TagScanner tag = WriteAttributes(at + 1 + name.Length, name, traits, out int kept);
        int end = tag.End < 0 ? _html.Length : tag.End;
        if (tag.End < 0 || (canJoin && Goes(_html.AsSpan(at, end - at), name, traits, kept == 0)))
            TakeBack(mark, traits);
        else if (IsCounted(traits, tag.IsClosed) && !_open.Opens())
        {
            _kept.TakeBack(mark);
            _kept.Write(" ");
        }
        else
        {
            _kept.End(tag.IsClosed, kept == 0, traits);
            if (InlineTags.Counts(name, traits, (kept & AttributeRules.Hiding) != 0))
                _inlines.Open(InlineTags.NumberOf(name, traits), isKept: true);
            if (traits.HasFlag(ElementTraits.Block))
                _inlines.BeginBlock();
            _open.NoteKept(name, traits, tag.IsClosed);
        }
        _kept.Skip(end);
        return traits.HasFlag(ElementTraits.RawText) && !(tag.IsClosed && _open.IsForeign) ? RawText(name, traits, mark, end, canJoin) : end;
    }

    private TagScanner WriteAttributes(int at, ReadOnlySpan<char> name, ElementTraits traits, out int kept)
    {
        var tag = new TagScanner(_html, at);
        int seen = 0;
        // In a picture, <font color> ends the picture.
        bool keepsAll = _open.IsForeign && name.Equals("font", StringComparison.OrdinalIgnoreCase);
        kept = 0;
        while (tag.MoveNext())
        {
            int bit = AttributeRules.Bit(tag.Name);
            if ((bit & ~seen) == 0 && !keepsAll)
                continue;
            seen |= bit;
            AttributeRules.Fate fate = keepsAll ? AttributeRules.Fate.Stays : _rules.Of(bit, tag.Value, name, traits);
            if (fate == AttributeRules.Fate.Goes || (fate == AttributeRules.Fate.IsName && !IsHidingName(bit, tag.Value)))
                continue;
            kept |= keepsAll ? AttributeRules.Hiding : bit;
            _kept.Write(" ");
            _kept.Write(fate == AttributeRules.Fate.StaysWithoutValue ? tag.Name : tag.Whole);
        }
        return tag;
    }

    private bool IsHidingName(int bit, ReadOnlySpan<char> value)
    {
        if (value.Contains('&') || (bit == 1 ? _hidden.HasId(value) : _hidden.HasClass(value)))
            return true;
        _dropsNames = true;
        return false;
    }

    private bool Goes(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, ElementTraits traits, bool isBare)
    {
        if (name.Equals("link", StringComparison.OrdinalIgnoreCase))
            return !_open.IsForeign && !tag.Contains('&') && !tag.Contains("canonical", StringComparison.OrdinalIgnoreCase);
        return traits.HasFlag(ElementTraits.Void) ? _open.IsPlainBody && !_inlines.AnyStays : isBare && MayGo(traits) && !name.Equals("sup", StringComparison.OrdinalIgnoreCase);
    }

    private bool MayGo(ElementTraits traits) =>
        traits.HasFlag(ElementTraits.Inline) && _open.IsPlainBody && _inlines.MayGo(ElementTable.InlineNumber(traits));

    private void TakeBack(int mark, ElementTraits traits)
    {
        _kept.TakeBack(mark);
        if (traits.HasFlag(ElementTraits.Inline))
            _inlines.Open(ElementTable.InlineNumber(traits), isKept: false);
    }

    private static bool IsCounted(ElementTraits traits, bool isClosed) =>
        !traits.HasFlag(ElementTraits.Uncounted) && (!isClosed || traits.HasFlag(ElementTraits.StaysOpen));

    private int RawText(ReadOnlySpan<char> name, ElementTraits traits, int mark, int start, bool canJoin)
    {
        int end = RawTextEnd.Find(_html, start, name);
        if (name.Equals("style", StringComparison.OrdinalIgnoreCase) && !_knowsStyles && _hidden.Read(_html.AsSpan(start, end - start)))
            _foundLate |= _dropsNames;
        if (!traits.HasFlag(ElementTraits.Unseen))
        {
            _kept.Write(_html.AsSpan(start, end - start));
            _kept.Skip(end);
            return end;
        }
        _kept.Skip(end);
        bool isFrame = name.Equals("iframe", StringComparison.OrdinalIgnoreCase);
        if (!canJoin || (isFrame ? !_open.IsPlainBody : _open.IsForeign) || end == _html.Length)
            return end;
        _kept.TakeBack(mark);
        _open.Closes();
        int behind = TagScanner.ToEnd(_html, end + 2 + name.Length).End;
        end = behind < 0 ? _html.Length : behind;
        _kept.Skip(end);
        return end;
    }

    private ReadOnlySpan<char> NameAt(int at) =>
        _html.AsSpan(at) is var rest && rest.IndexOfAny(NameEnds) is >= 0 and var length ? rest[..length] : rest;
}
