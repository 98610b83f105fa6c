using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Carries the grade of a list's first member to the members behind it: 国家级绿色工厂3家、绿色园区2个 gives 国家级绿色园区.</summary>
internal sealed class SharedGrade(IndicatorCatalogue catalogue)
{
    private static readonly string[] Grades = ["国家级", "省级", "自治区级", "市级", "县级", "区级", "校级", "国家", "全国", "省", "市", "区", "县", "世界", "中国"];

    /// <summary>Begins the name of a thing of a place below the first one's: 县级医院3家、乡镇卫生院20家.</summary>
    private const string LowerPlaces = "乡镇村街社";

    /// <summary>The name of a list's member with the grade that it shares, or as it is.</summary>
    /// <param name="segment">The member's segment.</param>
    /// <param name="name">The member's own name.</param>
    public string Complete(SegmentContext segment, string name)
    {
        bool member = segment.Segment.Joint == Joint.List && segment.Lead.Verb.IsEmpty && segment.Lead.Predicate is null && SegmentReader.IsCount(segment.Mention);
        if (!member || segment.Carried.Name is not { } first || GradeOf(first) is not { Length: > 1 } grade)
            return name;
        if (Grades.Contains(name, StringComparer.Ordinal))
            return name + first[grade.Length..];
        return GradeOf(name) is not null || LowerPlaces.Contains(name[0], StringComparison.Ordinal) || catalogue.Find(name) is not null ? name : grade + name;
    }

    /// <summary>Gives a member that is nothing but a grade the noun of the member behind it: 8个国家级、36个省级重点专科.</summary>
    /// <param name="findings">The values of a sentence; names are put in place.</param>
    public static void Fill(List<Finding> findings)
    {
        for (int i = findings.Count - 2; i >= 0; i--)
        {
            (Finding one, Finding next) = (findings[i], findings[i + 1]);
            if (one.Name.Length > 1 && Grades.Contains(one.Name, StringComparer.Ordinal) && next.Segment.Segment.Joint == Joint.List && SegmentReader.IsCount(one.Segment.Mention) && GradeOf(next.Name) is { Length: > 1 } grade)
                findings[i] = one with { Name = one.Name + next.Name[grade.Length..] };
        }
    }

    private static string? GradeOf(string name) =>
        Array.Find(Grades, g => name.StartsWith(g, StringComparison.Ordinal) && name.Length > g.Length + 1);
}
