using System.Collections.Immutable;
using System.Globalization;
using ReportParser.Diagnostics;
using ReportParser.Footnotes;
using ReportParser.Observations;
using ReportParser.Quantities;
using ReportParser.Reading;
using ReportParser.Structure;

namespace ReportParser.Datasets;

/// <summary>Turns what was found in a document into the records of the dataset.</summary>
public static class ReportRecordMaker
{
    /// <summary>The record of a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="reportId">Its id, unique in the dataset.</param>
    /// <param name="more">Diagnostics of the batch about this report.</param>
    public static ReportRecord Make(ReportResult result, string reportId, params ReadOnlySpan<Diagnostic> more)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. result.Diagnostics, .. more];
        return new ReportRecord
        {
            ReportId = reportId,
            Kind = DatasetNames.Of(result.Metadata.Kind),
            Title = result.Metadata.Title,
            AreaCode = result.Metadata.Area?.Code,
            AreaName = result.Metadata.Area?.Name,
            AreaLevel = result.Metadata.Area is { } area ? DatasetNames.Of(area.Level) : null,
            Year = result.Metadata.Year,
            Date = result.Metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Meeting = result.Metadata.Meeting,
            Speaker = result.Metadata.Speaker,
            Source = Source(result.Document),
            Text = result.Document.Text,
            Sections = [.. result.Outline.Sections.Select(Section)],
            Footnotes = [.. result.Footnotes.Footnotes.Select(note => Footnote(note, reportId))],
            Observations = [.. result.Observations.Select((found, index) => Observation(found, result, reportId, index + 1))],
            QualitativeTargets = [.. result.QualitativeTargets.Select(target => Target(target, result.Document.Text))],
            Diagnostics = [.. diagnostics.Select(found => Diagnostic(found, reportId))],
            Quality = Quality(result, diagnostics.Length),
        };
    }

    private static SourceRecord Source(SourceDocument document) => new(
        document.Path, document.Url, document.MediaType, document.Charset, document.Sha256, document.Bytes,
        document.RetrievedAt?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static SectionRecord Section(Section section) => new(
        DatasetNames.Of(section.Kind), section.Number, section.Title, section.Level, section.Span.Start, section.Span.End);

    private static FootnoteRecord Footnote(Footnote note, string reportId) => new(
        reportId, note.Marker, note.Style, note.Term, note.Definition, note.DefinitionSpan?.Start, note.DefinitionSpan?.End,
        [.. note.References.Select(mark => new FootnoteReferenceRecord(mark.Span.Start, mark.Span.End, mark.Anchor, mark.AnchorSpan.Start, mark.AnchorSpan.End))]);

    private static QualitativeTargetRecord Target(QualitativeTarget target, string text) => new(
        target.Name, target.Statement, target.Period, target.Sentence.Of(text), target.Span.Start, target.Span.End);

    private static DiagnosticRecord Diagnostic(Diagnostic found, string reportId) => new(
        reportId, found.Code, DatasetNames.Of(found.Severity), found.Message, found.Span?.Start, found.Span?.End);

    private static ObservationRecord Observation(Observation found, ReportResult result, string reportId, int number) => new()
    {
        ObservationId = string.Create(CultureInfo.InvariantCulture, $"{reportId}:{number:0000}"),
        ReportId = reportId,
        SourceName = result.Document.Name,
        AreaCode = found.Area?.Code,
        AreaName = found.Area?.Name,
        ReportYear = result.Metadata.Year,
        Indicator = found.Indicator?.Code,
        Name = found.Name,
        Action = found.Action,
        Whole = found.Whole,
        Versus = found.Versus,
        Measure = DatasetNames.Of(found.Measure),
        Value = found.Value,
        Upper = found.Upper,
        Parts = found.Measure is Measure.Ratio && !found.Mention.Parts.IsEmpty ? found.Mention.Parts : null,
        Unit = found.Unit,
        BaseValue = found.BaseValue,
        BaseUpper = found.BaseUpper,
        BaseUnit = found.BaseUnit,
        Comparator = DatasetNames.Of(found.Comparator),
        Status = DatasetNames.Of(found.Status),
        Period = found.Period,
        Baseline = found.Baseline,
        Annualized = found.Annualized,
        Scope = found.Scope,
        Section = found.Section,
        Sentence = found.Sentence.Of(result.Document.Text),
        Quote = found.Quote.Of(result.Document.Text),
        Start = found.Quote.Start,
        End = found.Quote.End,
        Footnotes = found.Footnotes,
        Rule = found.Rule,
        Confidence = found.Confidence,
    };

    private static QualityRecord Quality(ReportResult result, int diagnostics)
    {
        int explained = result.Mentions.Count(IsExplained);
        ImmutableArray<string> headings = [.. result.Outline.Sections.Where(section => section is { Level: 1, Number: not null }).Select(section => section.Number!)];
        return new QualityRecord(
            result.Document.Text.Length, result.Outline.Sections.Length, result.Sentences.Length, result.Observations.Length,
            result.QualitativeTargets.Length, result.Footnotes.Footnotes.Length, diagnostics, result.Mentions.Length, explained,
            result.Mentions.IsEmpty ? null : Math.Round((decimal)explained / result.Mentions.Length, 4),
            result.Outline.IsTruncated, headings.FirstOrDefault(), headings.LastOrDefault());
    }

    private static bool IsExplained(QuantityMention mention) =>
        mention.Kind is not MentionKind.Quantity || mention.Unit.Length == 0 || mention.UnitRecord is not null;
}
