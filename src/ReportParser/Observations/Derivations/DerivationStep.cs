using ReportParser.Text;

namespace ReportParser.Observations.Derivations;

/// <summary>One step from the text to an observation, for a person to follow.</summary>
/// <param name="Topic">What the step settles: <c>number</c>, <c>rule</c>, <c>name</c>, <c>period</c> …</param>
/// <param name="Statement">What was found and what followed from it, in plain English with the Chinese evidence in quotation marks. One line.</param>
/// <param name="Evidence">Where the evidence stands in the frozen text; null where it is no stretch of the text.</param>
public sealed record DerivationStep(string Topic, string Statement, TextSpan? Evidence = null);
