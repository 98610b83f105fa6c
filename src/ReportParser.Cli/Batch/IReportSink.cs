using ReportParser.Datasets;

namespace ReportParser.Cli.Batch;

/// <summary>Where the results of a run go. Called by one thread, in the order of the inputs.</summary>
internal interface IReportSink : IDisposable
{
    /// <summary>How reports are turned into bytes for this sink.</summary>
    Render Render { get; }

    /// <summary>Takes an input whose report, if any, has its final id.</summary>
    void Add(ParsedInput parsed);

    /// <summary>Ends the run: after this, what was added stands where the user wanted it.</summary>
    /// <param name="manifest">What the run did.</param>
    void Complete(Manifest manifest);
}
