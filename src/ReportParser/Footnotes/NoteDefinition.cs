using ReportParser.Text;

namespace ReportParser.Footnotes;

/// <summary>A definition in a glossary, in coordinates of the reading view.</summary>
/// <param name="Marker">Its number in the list, null where the list has none.</param>
/// <param name="Value">Its number, or its place in a list without numbers.</param>
/// <param name="Term">What it defines, without quotation marks; empty where it does not say.</param>
/// <param name="Span">The definition without mark and term.</param>
/// <param name="Mark">Where its mark stands; empty without one.</param>
internal sealed record NoteDefinition(NoteMarker? Marker, int Value, string Term, TextSpan Span, TextSpan Mark);
