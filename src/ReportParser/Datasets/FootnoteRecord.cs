using System.Collections.Immutable;

namespace ReportParser.Datasets;

/// <summary>A footnote inside its report.</summary>
/// <param name="ReportId">Id of the report.</param>
/// <param name="Marker">Number or letter without brackets.</param>
/// <param name="Style">The mark as written.</param>
/// <param name="Term">The defined term.</param>
/// <param name="Definition">The definition; null where the text holds none.</param>
/// <param name="DefinitionStart">Where the definition starts in the text, in UTF-16 code units; null without one.</param>
/// <param name="DefinitionEnd">Where it ends, exclusive; null without one.</param>
/// <param name="References">The marks in text order.</param>
public sealed record FootnoteRecord(
    string ReportId,
    string Marker,
    string Style,
    string Term,
    string? Definition,
    int? DefinitionStart,
    int? DefinitionEnd,
    ImmutableArray<FootnoteReferenceRecord> References);

/// <summary>A footnote mark in the running text.</summary>
/// <param name="Start">Where the mark starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Anchor">The words that it explains.</param>
/// <param name="AnchorStart">Where they start.</param>
/// <param name="AnchorEnd">Where they end, exclusive.</param>
public sealed record FootnoteReferenceRecord(int Start, int End, string Anchor, int AnchorStart, int AnchorEnd);

/// <summary>One line of <c>footnotes.jsonl</c>: a <see cref="FootnoteRecord"/> with the name of its input.</summary>
/// <param name="ReportId">Id of the report.</param>
/// <param name="SourceName">File name of the input, or the last part of its URL.</param>
/// <param name="Marker">Number or letter without brackets.</param>
/// <param name="Style">The mark as written.</param>
/// <param name="Term">The defined term.</param>
/// <param name="Definition">The definition; null where the text holds none.</param>
/// <param name="DefinitionStart">Where the definition starts; null without one.</param>
/// <param name="DefinitionEnd">Where it ends, exclusive; null without one.</param>
/// <param name="References">The marks in text order.</param>
public sealed record FootnoteRow(
    string ReportId,
    string SourceName,
    string Marker,
    string Style,
    string Term,
    string? Definition,
    int? DefinitionStart,
    int? DefinitionEnd,
    ImmutableArray<FootnoteReferenceRecord> References)
{
    /// <summary>The row of a footnote.</summary>
    /// <param name="footnote">The footnote.</param>
    /// <param name="sourceName">File name of the input, or the last part of its URL.</param>
    public static FootnoteRow From(FootnoteRecord footnote, string sourceName) => new(
        footnote.ReportId, sourceName, footnote.Marker, footnote.Style, footnote.Term, footnote.Definition,
        footnote.DefinitionStart, footnote.DefinitionEnd, footnote.References);
}
