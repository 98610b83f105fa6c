using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>A growth behind its number: 税收实现10%的增长, 保持两位数增长.</summary>
internal sealed class NominalGrowthRule(ClauseLexicon lexicon, NameResolver names, Coordination coordination) : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        string after = segment.After.TrimStart('的', '左', '右', ' ');
        if (!segment.IsPercent && !segment.Mention.IsVague || segment.Lead.Growth is not null
            || lexicon.Starting(after, 0, ClauseRole.Growth) is not { Surface.Length: > 1 } growth)
            return null;
        var found = names.Inherit(segment.Subject, segment.Carried);
        if (found.Length == 1 && !segment.Lead.Subject.IsEmpty)
            found = coordination.SplitAmounts(found[0]);
        return found.IsEmpty ? null : new Draft("growth.nominal", Measure.Growth, found)
        {
            Polarity = growth.Polarity, Scope = segment.Lead.Scope,
        };
    }
}
