using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>A proportion of several parts: 三次产业结构为8.1:45.2:46.7.</summary>
internal sealed class RatioRule(NameResolver names) : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        if (segment.Mention.Parts.IsEmpty || names.Resolve(segment.Subject, segment.Carried) is not { } name)
            return null;
        return new Draft("ratio", Measure.Ratio, [name]) { Scope = segment.Lead.Scope };
    }
}
