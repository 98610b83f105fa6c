using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Rules;

/// <summary>A rule of the clause grammar. Rules are asked in order; the first that answers makes the observation.</summary>
internal interface IClauseRule
{
    /// <summary>Reads a segment.</summary>
    /// <param name="segment">The segment with all that is known of it.</param>
    /// <returns>What it says, null when the rule does not apply.</returns>
    Draft? Read(SegmentContext segment);
}
