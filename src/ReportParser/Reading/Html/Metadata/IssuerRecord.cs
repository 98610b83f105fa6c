using System.Collections.Immutable;

namespace ReportParser.Reading.Html.Metadata;

/// <summary>What the names of bodies that issue documents end in: a row of <c>reading_issuers.json</c>.</summary>
/// <param name="Ending">The end of the name.</param>
/// <param name="Example">A line with nothing but such a name.</param>
/// <param name="CounterExamples">Lines with the same ending that sign nothing.</param>
internal sealed record IssuerRecord(string Ending, string Example, ImmutableArray<string> CounterExamples = default);
