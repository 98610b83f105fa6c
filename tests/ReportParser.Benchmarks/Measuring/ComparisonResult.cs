namespace ReportParser.Benchmarks.Measuring;

/// <summary>What a comparison came to. The subject is the first row.</summary>
/// <param name="Title">What was compared.</param>
/// <param name="Rows">One contender a row.</param>
internal sealed record ComparisonResult(string Title, IReadOnlyList<ComparisonRow> Rows);
