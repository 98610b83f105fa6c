namespace ReportParser.Reading.Html;

/// <summary>
/// Decides which tags that only give words another look can go. A page whose tags overlap so that one which goes would have closed
/// something that counts has to be trimmed again, with all of them.
/// </summary>
/// <param name="mayGo">Whether any can go.</param>
internal sealed class InlineTags(bool mayGo)
{
    /// <summary>More that stand open make looking through them slow, and no page needs them.</summary>
    private const int MaxOpen = 1000;

    private const int Link = 29;
    private const int Other = 30;

    private readonly List<(int Number, bool IsKept, int Blocks)> _open = [];
    private int _blocks;
    private int _kept;
    private int _keptNumbers;

    /// <summary>Whether tags of an element count here: those that only give words another look, and of others those that may hide something and end with what is around them.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    /// <param name="hides">Whether the element may be hidden.</param>
    public static bool Counts(ReadOnlySpan<char> name, ElementTraits traits, bool hides) =>
        traits.HasFlag(ElementTraits.Inline)
        || (hides && (traits & (ElementTraits.Block | ElementTraits.Uncounted | ElementTraits.RawText | ElementTraits.Foreign)) == 0
            && !name.Equals("button", StringComparison.OrdinalIgnoreCase));

    /// <summary>The number of an element that counts.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="traits">The element's traits.</param>
    public static int NumberOf(ReadOnlySpan<char> name, ElementTraits traits) =>
        traits.HasFlag(ElementTraits.Inline) ? ElementTable.InlineNumber(traits) : name.Equals("a", StringComparison.OrdinalIgnoreCase) ? Link : Other;

    /// <summary>Whether any can go.</summary>
    public bool MayGoAtAll => mayGo;

    /// <summary>Whether tags went that had to stay.</summary>
    public bool WentWrongly { get; private set; }

    /// <summary>Whether one is open that stays: it may hide something, and goes on in later paragraphs where something makes it.</summary>
    public bool AnyStays => _kept > 0;

    /// <summary>Whether a tag of an element can go. Once one had to stay, which the tags that are left must open and close, all of its name do.</summary>
    /// <param name="number">The element's number.</param>
    public bool MayGo(int number) => mayGo && _kept == 0 && (_keptNumbers & (1 << number)) == 0;

    /// <summary>Notes a start tag.</summary>
    /// <param name="number">The element's number.</param>
    /// <param name="isKept">Whether it stays.</param>
    public void Open(int number, bool isKept)
    {
        if (!mayGo || WentWrongly)
            return;
        if (_open.Count == MaxOpen)
            Forget();
        _open.Add((number, isKept, _blocks));
        if (!isKept)
            return;
        _kept++;
        _keptNumbers |= 1 << number;
    }

    // Those that went matter only to one that stays among them.
    private void Forget()
    {
        WentWrongly = _kept > 0;
        _open.Clear();
    }

    /// <summary>Notes that a block begins.</summary>
    public void BeginBlock() => _blocks++;

    /// <summary>Notes an end tag.</summary>
    /// <param name="number">The element's number.</param>
    /// <param name="isForeign">Whether it may stand in a picture, which it would end.</param>
    public void Close(int number, bool isForeign)
    {
        if (WentWrongly)
            return;
        int last = _open.Count - 1;
        while (last >= 0 && _open[last].Number != number)
            last--;
        // An end tag in a block that has begun since may be passed over.
        if (last < 0 || (_open[last].IsKept && _open[last].Blocks != _blocks))
            return;
        WentWrongly |= (last < _open.Count - 1 && _kept > 0) || (isForeign && !_open[last].IsKept);
        _kept -= _open[last].IsKept ? 1 : 0;
        _open.RemoveAt(last);
    }
}
