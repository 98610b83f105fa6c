using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Structure;

/// <summary>Cuts the sections of a report into sentences and clauses.</summary>
public sealed class SentenceReader
{
    /// <summary>Reads the sentences of all sections but boilerplate.</summary>
    /// <param name="text">The reading view without footnote marks.</param>
    /// <param name="outline">The sections.</param>
    /// <returns>Sentences in text order, with spans in the view's text.</returns>
    public ImmutableArray<Sentence> Read(FoldedText text, Outline outline) => throw new NotSupportedException();
}
