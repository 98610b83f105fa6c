using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Names capacity that is closed down in full: 淘汰落后炼铁90万吨、水泥30万吨 is 落后炼铁产能 and 落后水泥产能; 压减炼钢产能60万吨、煤炭20万吨 is 煤炭产能.</summary>
internal static class ObsoleteCapacity
{
    private const string Obsolete = "落后";
    private const string Capacity = "产能";

    /// <summary>A draft with its name completed, or as it is.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="draft">What a rule made of it.</param>
    public static Draft Complete(SegmentContext segment, Draft draft)
    {
        if (draft.Measure != Measure.Level || draft.Names.Length != 1 || segment.Dimension != "mass" && !segment.Mention.Unit.EndsWith("重量箱", StringComparison.Ordinal))
            return draft;
        if (!segment.Lead.Verb.IsEmpty && draft.Names[0].StartsWith(Obsolete, StringComparison.Ordinal))
            return draft with { Names = [Full(draft.Names[0])] };
        bool member = segment.Segment.Joint == Joint.List && segment.Lead.Verb.IsEmpty && segment.Lead.Predicate is null && !segment.Lead.Subject.IsEmpty;
        if (!member || segment.Carried.Name is not { } first || !first.EndsWith(Capacity, StringComparison.Ordinal) || segment.Carried.Action is null)
            return draft;
        string name = Full(draft.Names[0]);
        return draft with { Names = [first.StartsWith(Obsolete, StringComparison.Ordinal) && !name.StartsWith(Obsolete, StringComparison.Ordinal) ? Obsolete + name : name] };
    }

    private static string Full(string name) =>
        name.EndsWith(Capacity, StringComparison.Ordinal) || name.EndsWith("能力", StringComparison.Ordinal) ? name : name + Capacity;
}
