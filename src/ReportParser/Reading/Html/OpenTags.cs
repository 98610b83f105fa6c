namespace ReportParser.Reading.Html;

/// <summary>Counts the elements that stand open while a page is trimmed, and knows where tags may be taken out.</summary>
/// <param name="limit">How many may stand open at once.</param>
internal sealed class OpenTags(int limit)
{
    private readonly int[] _foreign = new int[HtmlElements.Foreign.Length];
    private bool _isBody;
    private int _open;
    private int _removed;

    /// <summary>Whether tags had to be taken out.</summary>
    public bool WereTooMany { get; private set; }

    /// <summary>Whether preformatted text has begun, in which white space counts.</summary>
    public bool IsPreformatted { get; private set; }

    /// <summary>Whether other rules than those of HTML's body may hold.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Whether the rules of the body hold: before it, a tag decides what belongs to the head.</summary>
    public bool IsPlainBody => _isBody && !IsForeign;

    /// <summary>Opens an element.</summary>
    /// <returns>Whether it may be opened.</returns>
    public bool Opens()
    {
        if (_open < limit)
        {
            _open++;
            return true;
        }
        _removed++;
        WereTooMany = true;
        return false;
    }

    /// <summary>Closes an element.</summary>
    /// <returns>Whether it was opened.</returns>
    public bool Closes()
    {
        if (_removed > 0)
        {
            _removed--;
            return false;
        }
        _open = Math.Max(0, _open - 1);
        return true;
    }

    /// <summary>Notes a start tag that stays.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    /// <param name="isClosed">Whether it ends in a slash.</param>
    public void NoteKept(ReadOnlySpan<char> name, ElementTraits traits, bool isClosed)
    {
        if (traits.HasFlag(ElementTraits.Foreign) && !isClosed)
            CountForeign(name, 1);
        else if (traits.HasFlag(ElementTraits.Block))
            IsPreformatted |= name.Equals("pre", StringComparison.OrdinalIgnoreCase);
        if (!_isBody && traits.HasFlag(ElementTraits.Block))
            _isBody = name.Equals("body", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Notes an end tag.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    public void NoteEnd(ReadOnlySpan<char> name, ElementTraits traits)
    {
        if (traits.HasFlag(ElementTraits.Foreign))
            CountForeign(name, -1);
    }

    private void CountForeign(ReadOnlySpan<char> name, int change)
    {
        IsForeign = false;
        for (int i = 0; i < HtmlElements.Foreign.Length; i++)
        {
            if (name.Equals(HtmlElements.Foreign[i], StringComparison.OrdinalIgnoreCase))
                _foreign[i] = Math.Max(0, _foreign[i] + change);
            IsForeign |= _foreign[i] > 0;
        }
    }
}
