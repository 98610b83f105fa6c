using ReportParser.Benchmarks.Measuring;

namespace ReportParser.Benchmarks;

/// <summary>Some comparisons that belong together and share a page of results.</summary>
/// <param name="Name">What the command line calls it, and the page's name.</param>
/// <param name="Description">What is compared.</param>
/// <param name="Measure">Measures, and writes onto the page.</param>
internal sealed record Suite(string Name, string Description, Action<BenchmarkOptions, ResultPage> Measure)
{
    /// <summary>Measures on one processor core and keeps the page.</summary>
    /// <param name="options">What the command line says.</param>
    /// <param name="folder">Where the page goes; null for this project's folder of results.</param>
    /// <returns>The exit code: 1 when a floor was missed.</returns>
    public int Run(BenchmarkOptions options, string? folder)
    {
        ProcessorCore.Pin();
        var page = new ResultPage(Name, Description);
        Measure(options, page);
        page.Save(folder ?? BenchmarkOptions.DefaultResults);
        return page.HasMissedFloor ? 1 : 0;
    }
}
