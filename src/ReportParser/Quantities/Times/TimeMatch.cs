namespace ReportParser.Quantities.Times;

/// <summary>A date or period found.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Behind it.</param>
/// <param name="Kind">Date, period or label.</param>
/// <param name="Time">What it denotes, null when it cannot be said.</param>
/// <param name="Rule">The rule that read it.</param>
internal readonly record struct TimeMatch(int Start, int End, MentionKind Kind, TimeExpression? Time, string Rule);
