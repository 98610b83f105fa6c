using System.Collections.Immutable;
using ReportParser.Datasets;
using ReportParser.Diagnostics;

namespace ReportParser.Cli.Batch;

/// <summary>A report as bytes, ready to be written. Made by the workers, so that the one writer only copies.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Json">The report whole.</param>
/// <param name="Tables">Its lines of each table, in the order of <see cref="DataPackage.TableNames"/>; empty for standard output.</param>
/// <param name="Observations">Number of observations.</param>
internal sealed record RenderedReport(string Id, ReadOnlyMemory<byte> Json, ImmutableArray<ReadOnlyMemory<byte>> Tables, int Observations)
{
    /// <summary>Renders a report for a dataset folder.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="id">The report's id.</param>
    /// <param name="more">Diagnostics of the batch about this report.</param>
    public static RenderedReport ForFolder(ReportResult result, string id, params ReadOnlySpan<Diagnostic> more)
    {
        ReportRecord report = ReportRecordMaker.Make(result, id, more);
        string name = result.Document.Name;
        return new RenderedReport(
            id,
            Bytes(stream => DatasetJson.WriteIndented(stream, report)),
            [
                Lines(report.Observations),
                Lines([ReportRow.From(report, name)]),
                Lines(report.Footnotes.Select(note => FootnoteRow.From(note, name))),
                Lines(report.Diagnostics.Select(found => DiagnosticRow.From(found, name))),
            ],
            report.Observations.Length);
    }

    /// <summary>Renders a report on one line.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="id">The report's id.</param>
    /// <param name="more">Diagnostics of the batch about this report.</param>
    public static RenderedReport ForStream(ReportResult result, string id, params ReadOnlySpan<Diagnostic> more)
    {
        ReportRecord report = ReportRecordMaker.Make(result, id, more);
        return new RenderedReport(id, Bytes(stream => DatasetJson.WriteLine(stream, report)), [], report.Observations.Length);
    }

    private static ReadOnlyMemory<byte> Lines<T>(IEnumerable<T> records) where T : notnull => Bytes(stream =>
    {
        foreach (T record in records)
            DatasetJson.WriteLine(stream, record);
    });

    private static ReadOnlyMemory<byte> Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
