using ReportParser.Quantities.Numerals;
using ReportParser.Text;

namespace ReportParser.Quantities;

/// <summary>Where a scan stands: the text, the offset to read next, what was found.</summary>
internal ref struct ScanState
{
    private readonly string _text;

    /// <summary>Starts a scan.</summary>
    public ScanState(string text, StepCounter? steps)
    {
        _text = text;
        Text = new Glyphs(text, steps);
        Found = [];
    }

    /// <summary>The text as the readers look at it.</summary>
    public Glyphs Text { get; }

    /// <summary>The mentions found so far, in text order.</summary>
    public List<QuantityMention> Found { get; }

    /// <summary>The offset to read next.</summary>
    public int At { get; set; }

    /// <summary>Behind the last mention: nothing may reach before it.</summary>
    public int Floor { get; private set; }

    /// <summary>Where the name in quotation or title marks ends that the offset lies in; not above the offset outside of one.</summary>
    public int NameEnd { get; set; }

    /// <summary>Whether the open name is a title: 《…》.</summary>
    public bool InTitle { get; set; }

    /// <summary>Keeps a mention and goes on behind it.</summary>
    public void Add(QuantityMention mention)
    {
        Found.Add(mention);
        Floor = mention.Span.End;
        At = Math.Max(At + 1, Floor);
    }

    /// <summary>Keeps a number that is no quantity.</summary>
    public void AddOther(Numeral numeral, int end, MentionKind kind, string rule) => Add(new QuantityMention
    {
        Span = new TextSpan(numeral.Start, end), NumberSpan = numeral.NumberSpan, Kind = kind, Value = numeral.Value * numeral.Scale, Rule = rule,
    });

    /// <summary>A piece of the text as it looks folded.</summary>
    public readonly string Slice(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Text[i] != _text[i])
                return Folded(start, end);
        }
        return _text[start..end];
    }

    private readonly string Folded(int start, int end)
    {
        char[] folded = new char[end - start];
        for (int i = start; i < end; i++)
            folded[i - start] = Text[i];
        return new string(folded);
    }
}
