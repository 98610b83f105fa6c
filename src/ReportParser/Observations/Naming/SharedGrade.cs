using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Carries the grade of a list's first member to the members behind it: 国家级绿色工厂3家、绿色园区2个 gives 国家级绿色园区.</summary>
internal sealed class SharedGrade(IndicatorCatalogue catalogue, NamingLexicon naming)
{
    /// <summary>Begins the name of a thing of a place below the first one's: 县级医院3家、乡镇卫生院20家.</summary>
    private const string LowerPlaces = "乡镇村街社";

    private const string Model = "示范";

    /// <summary>Says behind a grade that things of higher grades count too.</summary>
    private const string AndAbove = "以上";

    /// <summary>Opens the name of a thing whose area the things behind it share: [农村]公路.</summary>
    private const string Countryside = "农村";

    /// <summary>The length from which a name is more than a rank.</summary>
    private const int ShortestRanked = 7;

    /// <summary>The length from which a name is taken to hold a modifier of its own.</summary>
    private const int LongestBare = 4;

    /// <summary>The name of a list's member with the grade that it shares, or as it is.</summary>
    /// <param name="segment">The member's segment.</param>
    /// <param name="name">The member's own name.</param>
    public string Complete(SegmentContext segment, string name)
    {
        if (IsGrade(name) && segment.Carried.Name is { } whole && (GradeOf(whole)?.Length ?? PartOf(segment)) is { } old)
            return name + whole[old..];
        bool member = segment.Segment.Joint == Joint.List && segment.Lead.Verb.IsEmpty && segment.Lead.Predicate is null && SegmentReader.IsCount(segment.Mention);
        if (segment.Segment.Joint == Joint.List && segment.Carried.Name is { } front && ModifierOf(front, name) is { } modifier)
            return modifier + name;
        if (member && segment.Carried.Name is { } rural && SharesCountryside(rural, name, segment))
            return Countryside + name;
        if (!member || segment.Carried.Name is not { } first || GradeOf(first) is not { Length: > 1 } grade || IsOwn(segment, grade) && naming.Opening(name, NamingKind.OwnClass) is not null)
            return name;
        return WithGrade(name, grade);
    }

    /// <summary>Whether the catalogue knows a name, and not with the grade as another one: 高新技术企业; not 绿色工厂, which has an entry for each grade.</summary>
    private bool IsUngraded(string name, string grade) =>
        catalogue.Find(name) is { } indicator && (catalogue.Find(naming.Opening(grade, NamingKind.Grade) + name) is not { } graded || graded == indicator);

    /// <summary>Whether the grade stands behind the first member's number, and so may be that of no other one: 3个[省级]项目、6个亿元以上项目.</summary>
    private static bool IsOwn(SegmentContext segment, string grade) =>
        segment.Carried.Origin is { } first && first.After.In(segment.Window.Text).TrimStart().StartsWith(grade);

    /// <summary>Whether words are a grade or whose a thing is and nothing else: [县级]216项备案事项, [省属]29户企业, [市定]20项实事; not an area, which may be the scope: [全国]300家企业.</summary>
    /// <param name="words">The words.</param>
    public bool IsGrade(string words) => words.Length > 1 && words[^1] is '级' or '定' or '属' && naming.Is(words, NamingKind.Grade);

    /// <summary>0 where the number counts those of a grade among things whose name has none: 建成驿站30家，其中[省级]6家. Null elsewhere.</summary>
    private static int? PartOf(SegmentContext segment) =>
        SegmentReader.IsCount(segment.Mention) && segment.IsAmong ? 0 : null;

    /// <summary>Gives a member that is nothing but a grade the noun of the member behind it: 8个国家级、36个省级重点专科.</summary>
    /// <param name="findings">The values of a sentence; names are put in place.</param>
    public void Fill(List<Finding> findings)
    {
        for (int i = findings.Count - 2; i >= 0; i--)
        {
            (Finding one, Finding next) = (findings[i], findings[i + 1]);
            if (one.Name.Length > 1 && naming.Is(one.Name, NamingKind.Grade) && next.Segment.Segment.Joint == Joint.List && SegmentReader.IsCount(one.Segment.Mention) && GradeOf(next.Name) is { Length: > 1 } grade)
                findings[i] = one with { Name = one.Name + next.Name[grade.Length..] };
            else if (IsRank(one.Name) && next.Segment.Segment.Clause == one.Segment.Segment.Clause && SegmentReader.IsCount(one.Segment.Mention) && BehindRank(next.Name) is { } noun)
                findings[i] = one with { Name = one.Name + noun };
        }
    }

    /// <summary>Whether a name only says how high or by whom its thing is ranked: 百亿级, 乡镇级, 市定.</summary>
    private static bool IsRank(string name) => name.Length is > 1 and < ShortestRanked && name[^1] is '级' or '定';

    /// <summary>What stands behind the rank that begins a name: 百亿级[园区]. Null without one.</summary>
    private static string? BehindRank(string name) =>
        name.AsSpan().IndexOfAny('级', '定') is > 0 and < ShortestRanked - 1 and int at && at + 2 < name.Length ? name[(at + 1)..] : null;

    /// <summary>Whether a member of a list of rural works that names only a thing is rural too: 改造农村危房90户、[厕所]300座; not 公办幼儿园, which the catalogue knows, nor 乡道.</summary>
    private bool SharesCountryside(string first, string name, SegmentContext segment) =>
        first.StartsWith(Countryside, StringComparison.Ordinal) && first.Length > Countryside.Length + 1 && segment.Carried is { Action: not null, Governs: true } && segment.Segment.After.IsEmpty
        && name.Length is > 1 and <= LongestBare && segment.Subject == name && segment.Dimension is not ("person" or "household")
        && !LowerPlaces.Contains(name[0], StringComparison.Ordinal) && naming.Opening(name, NamingKind.Grade) is null && catalogue.Find(name) is null;

    /// <summary>What stands before a first member's noun that is a counterpart of a later one's: 铁路 in 铁路新线、复线, 乡村 in 乡村示范区、示范村. Null without one.</summary>
    private string? ModifierOf(string first, string name)
    {
        int noun = naming.Is(name, NamingKind.Parallel) && naming.Ending(first, NamingKind.Parallel) is { } other && other != name ? other.Length
            : IsOfModel(first, name) ? name.Length : first.Length;
        return first.Length - noun > 1 ? first[..^noun] : null;
    }

    /// <summary>Whether two names are of models of the same thing, and the second says only of what kind: 乡村[示范区]、[示范村], 省级电商[示范企业]、[示范园区].</summary>
    private static bool IsOfModel(string first, string name) =>
        name.Length is 3 or 4 && name.StartsWith(Model, StringComparison.Ordinal) && first.Length > name.Length && first.AsSpan(0, first.Length - name.Length + Model.Length).EndsWith(Model) && first[^1] != name[^1];

    /// <summary>The grade that opens a name, with the words for those above it: [省级]园区, [省级以上]园区. Null without one.</summary>
    private string? GradeOf(string name) =>
        naming.Opening(name, NamingKind.Grade) is { } grade && grade.Length + BoundLength(name, grade.Length) is var length && name.Length > length + 1 ? name[..length] : null;

    /// <summary>How long the words are that say at an offset that higher grades count too: 县级[以上], 市级[及以上]. 0 without them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">Where the grade ends.</param>
    public static int BoundLength(string name, int at)
    {
        int and = at < name.Length && name[at] == '及' ? 1 : 0;
        return string.CompareOrdinal(name, at + and, AndAbove, 0, AndAbove.Length) == 0 ? and + AndAbove.Length : 0;
    }

    /// <summary>The names of counted things that 分别 pairs with their numbers, the first one's grade before the others: [省级]实验室、技术中心分别为42个、29个.</summary>
    /// <param name="names">The names, at least one.</param>
    public ImmutableArray<string> Share(ImmutableArray<string> names) =>
        GradeOf(names[0]) is { } grade && grade.AsSpan().Contains('级') ? [.. names.Select(name => WithGrade(name, grade))] : names;

    /// <summary>A name with a grade before it; as it is where it has a grade or place of its own, or none.</summary>
    private string WithGrade(string name, string grade) =>
        GradeOf(name) is not null || LowerPlaces.Contains(name[0], StringComparison.Ordinal) || IsUngraded(name, grade) ? name : grade + name;
}
