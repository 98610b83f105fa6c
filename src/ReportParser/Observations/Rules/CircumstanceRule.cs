using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>A length of time that measures nothing, but says how something else came about: 提前[两年]完成任务, 在连续[三年]增产的基础上. It is no observation; the sentence goes on about what stands before 在: [棉花]在连续三年增产的基础上.</summary>
internal sealed class CircumstanceRule(NamingLexicon naming) : IClauseRule
{
    private const string Ahead = "提前", Streak = "连续";

    public Draft? Read(SegmentContext segment)
    {
        if (segment.Dimension != "time")
            return null;
        string before = segment.Before.TrimEnd(), after = segment.After;
        bool ahead = before.EndsWith(Ahead, StringComparison.Ordinal) && after.Length > 1 && char.IsLetter(after[0]);
        bool ground = before.EndsWith(Streak, StringComparison.Ordinal) && before.Contains('在', StringComparison.Ordinal) && naming.Holds(after, NamingKind.Ground);
        if (!ahead && !ground)
            return null;
        string owner = ground ? before[..before.LastIndexOf('在')].Trim() : "";
        return new Draft("level", Measure.Level, []) { Carries = false, Subject = owner.Length > 1 ? owner : null };
    }
}
