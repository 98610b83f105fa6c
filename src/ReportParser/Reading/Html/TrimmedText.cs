namespace ReportParser.Reading.Html;

/// <summary>Writes what stays of a page that is trimmed.</summary>
/// <param name="html">The page.</param>
/// <param name="buffer">Where it is written.</param>
/// <param name="open">What stands open.</param>
internal sealed class TrimmedText(string html, TrimBuffer buffer, OpenTags open)
{
    private const string Spaces = " \t\r\n\f";
    private const int MaxReference = 33;

    private int _from;
    private bool _isLineStart;

    /// <summary>Writes the text up to a tag, without the white space that stands at the ends of lines.</summary>
    /// <param name="end">Where the tag begins.</param>
    /// <param name="breaksLine">Whether the tag ends the line.</param>
    public void WriteTo(int end, bool breaksLine)
    {
        ReadOnlySpan<char> text = html.AsSpan(_from, end - _from);
        _from = end;
        if (text.IsEmpty)
            return;
        if (!open.IsPlainBody || open.IsPreformatted)
        {
            Write(text);
            return;
        }
        ReadOnlySpan<char> bare = text.Trim(Spaces);
        bool hasSpace = bare.IsEmpty ? !breaksLine : Spaces.Contains(text[0], StringComparison.Ordinal);
        if (hasSpace && !_isLineStart)
            Write(" ");
        if (bare.IsEmpty)
            return;
        Write(bare);
        if (!breaksLine && Spaces.Contains(text[^1], StringComparison.Ordinal))
            Write(" ");
    }

    /// <summary>Leaves out what stands before a place.</summary>
    /// <param name="end">The place.</param>
    public void Skip(int end) => _from = end;

    /// <summary>Writes something that ends no line.</summary>
    /// <param name="text">It.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        buffer.Append(text);
        _isLineStart = false;
    }

    /// <summary>Begins a start tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <returns>Where it begins.</returns>
    public int Begin(ReadOnlySpan<char> name)
    {
        int mark = buffer.Length;
        buffer.Append('<');
        buffer.Append(name);
        return mark;
    }

    /// <summary>Ends a start tag.</summary>
    /// <param name="isClosed">Whether a slash ends it.</param>
    /// <param name="isBare">Whether it has no attributes.</param>
    /// <param name="traits">The element's traits.</param>
    public void End(bool isClosed, bool isBare, ElementTraits traits)
    {
        // A slash behind a value without quotes would belong to the value.
        buffer.Append(!isClosed ? ">" : isBare ? "/>" : " />");
        _isLineStart = traits.HasFlag(ElementTraits.Breaks);
    }

    /// <summary>Writes an end tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    public void WriteEndTag(ReadOnlySpan<char> name, ElementTraits traits)
    {
        buffer.Append("</");
        buffer.Append(name);
        buffer.Append('>');
        _isLineStart = traits.HasFlag(ElementTraits.BreaksAtEnd);
    }

    /// <summary>Takes back what was written last.</summary>
    /// <param name="mark">Where it begins.</param>
    public void TakeBack(int mark) => buffer.Cut(mark);

    /// <summary>Whether any text can follow what was written last without making a reference (&amp;) or a tag with it.</summary>
    public bool CanJoin()
    {
        ReadOnlySpan<char> written = buffer.Written.Span;
        for (int i = written.Length - 1; i >= Math.Max(0, written.Length - MaxReference); i--)
        {
            if (written[i] is '&' or '<')
                return false;
            if (!char.IsAsciiLetterOrDigit(written[i]) && written[i] != '#')
                return true;
        }
        return true;
    }
}
