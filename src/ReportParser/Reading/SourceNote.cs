using ReportParser.Text;

namespace ReportParser.Reading;

/// <summary>A footnote or endnote that the document's format declares as one. Spans point into the frozen text.</summary>
/// <param name="Marker">The number that it got in the text, from 1 in the order of the marks.</param>
/// <param name="Mark">Its mark in the running text: <c>[1]</c>.</param>
/// <param name="Definition">Its text at the end, without the number; null where the document lost it.</param>
public sealed record SourceNote(string Marker, TextSpan Mark, TextSpan? Definition);
