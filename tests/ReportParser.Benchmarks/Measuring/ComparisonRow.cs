namespace ReportParser.Benchmarks.Measuring;

/// <summary>One contender's medians.</summary>
/// <param name="Name">Who.</param>
/// <param name="Seconds">Seconds a pass by the clock.</param>
/// <param name="Speed">Input a second by the clock, in MB (1,000,000 bytes of UTF-8).</param>
/// <param name="Times">How many times faster the subject is, by the clock, round by round.</param>
/// <param name="ProcessorTimes">The same by processor time.</param>
/// <param name="Floor">What <paramref name="Times"/> must reach; null when nothing is asked.</param>
/// <param name="Result">The number that the work came to.</param>
internal sealed record ComparisonRow(string Name, double Seconds, double Speed, double Times, double ProcessorTimes, double? Floor, long Result);
