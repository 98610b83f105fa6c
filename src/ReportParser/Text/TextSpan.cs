namespace ReportParser.Text;

/// <summary>
/// A half-open range <c>[Start, End)</c> of a text, in UTF-16 code units. The default value is the empty span at 0.
/// A span does not know its text: each member that holds one says which text it points into.
/// </summary>
/// <param name="Start">Offset of the first code unit, 0-based.</param>
/// <param name="End">Offset behind the last code unit; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>A span from its start and length.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="length">Number of code units, 0 or more.</param>
    public static TextSpan At(int start, int length) => new(start, start + length);

    /// <summary>Whether <paramref name="offset"/> lies inside the span.</summary>
    /// <param name="offset">An offset into the same text.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside the span (equal spans contain each other).</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">A span of the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The covered part of <paramref name="text"/>.</summary>
    /// <param name="text">The text that the span points into.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The covered part of <paramref name="text"/> as a string.</summary>
    /// <param name="text">The text that the span points into.</param>
    public string Of(string text) => text[Start..End];

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
