using System.Collections.Immutable;

namespace ReportParser.Datasets;

/// <summary>One report whole, as <c>reports/&lt;report_id&gt;.json</c> holds it.</summary>
public sealed record ReportRecord
{
    /// <summary><c>&lt;area_code&gt;-&lt;year&gt;-&lt;kind&gt;</c>, or <c>sha256-&lt;12 hex&gt;</c>; see <see cref="ReportIds"/>.</summary>
    public required string ReportId { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Title as written; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>GB/T 2260 code; null when it is not known.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Full name of the area; null when it is not known.</summary>
    public string? AreaName { get; init; }

    /// <summary>Level of the area; null when it is not known.</summary>
    public string? AreaLevel { get; init; }

    /// <summary>The year in the title; null when it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Date of delivery, <c>yyyy-MM-dd</c>; null when it is not known.</summary>
    public string? Date { get; init; }

    /// <summary>The meeting it was delivered to; null when it is not known.</summary>
    public string? Meeting { get; init; }

    /// <summary>Who delivered it; null when it is not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where the document came from.</summary>
    public required SourceRecord Source { get; init; }

    /// <summary>The frozen text that all offsets point into.</summary>
    public required string Text { get; init; }

    /// <summary>Sections in text order, a section before its subsections.</summary>
    public required ImmutableArray<SectionRecord> Sections { get; init; }

    /// <summary>Footnotes in the order of their first mark.</summary>
    public required ImmutableArray<FootnoteRecord> Footnotes { get; init; }

    /// <summary>Observations in text order.</summary>
    public required ImmutableArray<ObservationRecord> Observations { get; init; }

    /// <summary>Targets without a number, in text order.</summary>
    public required ImmutableArray<QualitativeTargetRecord> QualitativeTargets { get; init; }

    /// <summary>Everything a person should know of this report.</summary>
    public required ImmutableArray<DiagnosticRecord> Diagnostics { get; init; }

    /// <summary>How well it was read.</summary>
    public required QualityRecord Quality { get; init; }
}

/// <summary>Where a document came from.</summary>
/// <param name="Path">Path as given, with <c>/</c>; null for a URL.</param>
/// <param name="Url">URL; null for a file.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Charset">IANA charset name in lower case; null for formats that fix it.</param>
/// <param name="Sha256">SHA-256 of the input's bytes.</param>
/// <param name="Bytes">Size of the input.</param>
/// <param name="RetrievedAt">When it was fetched, ISO 8601; null for a file.</param>
public sealed record SourceRecord(string? Path, string? Url, string MediaType, string? Charset, string Sha256, long Bytes, string? RetrievedAt);

/// <summary>A section of a report.</summary>
/// <param name="Kind">What the section is for.</param>
/// <param name="Number">Heading number as written; null without one.</param>
/// <param name="Title">Heading without its number; empty without a heading.</param>
/// <param name="Level">1 for the report's parts.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record SectionRecord(string Kind, string? Number, string Title, int Level, int Start, int End);

/// <summary>A target without a number.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Statement">What is to happen, as written.</param>
/// <param name="Period">The period; null where it is open.</param>
/// <param name="Sentence">The sentence, verbatim.</param>
/// <param name="Start">Where name and statement start in the text, in UTF-16 code units.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record QualitativeTargetRecord(string Name, string Statement, string? Period, string Sentence, int Start, int End);

/// <summary>How well a report was read.</summary>
/// <param name="Characters">Length of the text in UTF-16 code units.</param>
/// <param name="Sections">Number of sections.</param>
/// <param name="Sentences">Number of sentences outside page furniture.</param>
/// <param name="Observations">Number of observations.</param>
/// <param name="QualitativeTargets">Number of targets without a number.</param>
/// <param name="Footnotes">Number of footnotes.</param>
/// <param name="Diagnostics">Number of diagnostics.</param>
/// <param name="Numbers">Numbers found in the text.</param>
/// <param name="NumbersExplained">Those among them whose kind is known and whose unit, if any, is in the lexicon.</param>
/// <param name="NumbersExplainedShare">Their share, 0 to 1, rounded to four digits; null without numbers.</param>
/// <param name="Truncated">Whether the text lacks its beginning or its end.</param>
/// <param name="FirstHeadingNumber">Number of the first heading of the top level; null without one.</param>
/// <param name="LastHeadingNumber">Number of the last heading of the top level; null without one.</param>
public sealed record QualityRecord(
    int Characters,
    int Sections,
    int Sentences,
    int Observations,
    int QualitativeTargets,
    int Footnotes,
    int Diagnostics,
    int Numbers,
    int NumbersExplained,
    decimal? NumbersExplainedShare,
    bool Truncated,
    string? FirstHeadingNumber,
    string? LastHeadingNumber);
