using ReportParser.Datasets;

namespace ReportParser.Cli.Batch;

/// <summary>Writes the reports' JSON to a stream, one a line.</summary>
/// <param name="output">Where to.</param>
internal sealed class StreamSink(Stream output) : IReportSink
{
    /// <inheritdoc/>
    public Render Render => RenderedReport.ForStream;

    /// <inheritdoc/>
    public void Add(ParsedInput parsed)
    {
        if (parsed.Report is { } report)
            output.Write(report.Json.Span);
    }

    /// <inheritdoc/>
    public void Complete(Manifest manifest) => output.Flush();

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();
}
