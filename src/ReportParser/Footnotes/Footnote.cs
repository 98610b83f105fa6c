using System.Collections.Immutable;
using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>A footnote: its marks in the running text and its definition. All spans point into the frozen text.</summary>
/// <param name="Marker">Number or letter without brackets: <c>9</c>.</param>
/// <param name="Style">The mark as written in the running text: <c>【9】</c>; where there is no reference, as in the list.</param>
/// <param name="Term">The defined term without quotation marks; the anchor where the list names none; empty if neither is known.</param>
/// <param name="Definition">The definition's text, null where the document holds none.</param>
/// <param name="DefinitionSpan">Where the definition stands, null where the document holds none.</param>
/// <param name="References">The marks in text order.</param>
public sealed record Footnote(
    string Marker, string Style, string Term, string? Definition, TextSpan? DefinitionSpan, ImmutableArray<FootnoteReference> References);

/// <summary>A footnote mark in the running text.</summary>
/// <param name="Span">The mark.</param>
/// <param name="Anchor">The words that it explains: 九个不 in 以“九个不”【9】问题.</param>
/// <param name="AnchorSpan">Where they stand.</param>
public sealed record FootnoteReference(TextSpan Span, string Anchor, TextSpan AnchorSpan);

/// <summary>What the footnote stage found.</summary>
/// <param name="Footnotes">Footnotes in the order of their first mark, those without mark behind.</param>
/// <param name="MarkSpans">Every mark in the running text, ascending, in the frozen text; the later stages read the text without them.</param>
/// <param name="Diagnostics">References without definition, definitions without reference, repeated or skipped markers.</param>
public sealed record FootnoteSet(
    ImmutableArray<Footnote> Footnotes, ImmutableArray<TextSpan> MarkSpans, ImmutableArray<ReportParser.Diagnostics.Diagnostic> Diagnostics);
