namespace ReportParser.Benchmarks.Measuring;

/// <summary>What one pass took.</summary>
/// <param name="Elapsed">Seconds by the clock on the wall.</param>
/// <param name="Processor">Seconds of processor time, all threads together; less shaken by what else the machine does.</param>
/// <param name="Result">A number that the work comes to, such as how many words were found; it keeps the work from being optimised away.</param>
internal readonly record struct Sample(double Elapsed, double Processor, long Result);
