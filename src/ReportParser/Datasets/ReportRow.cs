namespace ReportParser.Datasets;

/// <summary>A report without its text: one line of <c>reports.jsonl</c>. Fields as in <see cref="ReportRecord"/>.</summary>
/// <param name="ReportId">Id of the report.</param>
/// <param name="SourceName">File name of the input, or the last part of its URL.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Title">Title as written.</param>
/// <param name="AreaCode">GB/T 2260 code.</param>
/// <param name="AreaName">Full name of the area.</param>
/// <param name="AreaLevel">Level of the area.</param>
/// <param name="Year">The year in the title.</param>
/// <param name="Date">Date of delivery.</param>
/// <param name="Meeting">The meeting it was delivered to.</param>
/// <param name="Speaker">Who delivered it.</param>
/// <param name="SourcePath">Path as given; null for a URL.</param>
/// <param name="SourceUrl">URL; null for a file.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Charset">Charset; null for formats that fix it.</param>
/// <param name="Sha256">SHA-256 of the input's bytes.</param>
/// <param name="Characters">Length of the text in UTF-16 code units.</param>
/// <param name="Observations">Number of observations.</param>
/// <param name="Footnotes">Number of footnotes.</param>
/// <param name="Diagnostics">Number of diagnostics.</param>
/// <param name="Numbers">Numbers found in the text.</param>
/// <param name="NumbersExplained">Those among them whose kind is known and whose unit, if any, is in the lexicon.</param>
/// <param name="Truncated">Whether the text lacks its beginning or its end.</param>
public sealed record ReportRow(
    string ReportId,
    string SourceName,
    string Kind,
    string? Title,
    string? AreaCode,
    string? AreaName,
    string? AreaLevel,
    int? Year,
    string? Date,
    string? Meeting,
    string? Speaker,
    string? SourcePath,
    string? SourceUrl,
    string MediaType,
    string? Charset,
    string Sha256,
    int Characters,
    int Observations,
    int Footnotes,
    int Diagnostics,
    int Numbers,
    int NumbersExplained,
    bool Truncated)
{
    /// <summary>The row of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sourceName">File name of the input, or the last part of its URL.</param>
    public static ReportRow From(ReportRecord report, string sourceName) => new(
        report.ReportId, sourceName, report.Kind, report.Title, report.AreaCode, report.AreaName, report.AreaLevel, report.Year,
        report.Date, report.Meeting, report.Speaker, report.Source.Path, report.Source.Url, report.Source.MediaType,
        report.Source.Charset, report.Source.Sha256, report.Quality.Characters, report.Quality.Observations,
        report.Quality.Footnotes, report.Quality.Diagnostics, report.Quality.Numbers, report.Quality.NumbersExplained,
        report.Quality.Truncated);
}
