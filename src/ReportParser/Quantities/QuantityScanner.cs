using System.Collections.Immutable;

namespace ReportParser.Quantities;

/// <summary>Finds every number of a text and says what it is. One pass, linear in the text's length. Immutable, safe to share between threads.</summary>
public sealed class QuantityScanner
{
    /// <summary>Scans a text.</summary>
    /// <param name="text">The text, usually a reading view without footnote marks.</param>
    /// <returns>Mentions in text order; they do not overlap.</returns>
    public ImmutableArray<QuantityMention> Scan(string text) => throw new NotSupportedException();
}
