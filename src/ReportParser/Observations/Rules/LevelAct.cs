using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>Tells by what act a value before which its noun stands came about: its own verb, or that of the list it stands in: [新建]学校3所、医院2家.</summary>
internal sealed class LevelAct(ClauseLexicon lexicon, IndicatorCatalogue catalogue, NamingLexicon naming, NameCleaner cleaner, NameResolver names, CarriedAct acts)
{
    private const string Completes = "完成", Achieves = "实现";

    /// <summary>The shortest piece of a name that tells whether its verb stands inside it.</summary>
    private const int ShortestTopic = 2;

    /// <summary>The act, null without one.</summary>
    /// <param name="segment">The number with its words.</param>
    /// <param name="name">Its name.</param>
    /// <param name="verb">The verb of its own words; may be empty.</param>
    /// <param name="own">Whether its own words name it.</param>
    public string? Of(SegmentContext segment, string name, string verb, bool own)
    {
        if (verb.Length == 0 && segment.Lead.Predicate is { } predicate)
            verb = predicate.Is(ClauseRole.Action) && predicate.Surface is Completes or "完成了" && (!own && catalogue.Find(name) is null || IsTask(segment, name)) ? predicate.Surface : "";
        if (verb.Length == 0)
            return Behind(segment) ?? Carried(segment, name, own);
        verb = WithoutAchieving(verb.TrimEnd('了'));
        if (verb is Achieves || Moves(segment, verb, name))
            return null;
        if (verb is Completes && (catalogue.Find(name) is not null || lexicon.Ending(name, name.Length, ClauseRole.Head) is not null))
            return naming.Ending(name, NamingKind.Completed) is not null || IsTask(segment, name) ? verb : null;
        return verb;
    }

    /// <summary>Whether a verb only says that a rate or a size came to its value: [推动]参保率达到90%; not 带动投资超3亿元.</summary>
    private bool Moves(SegmentContext segment, string verb, string name) =>
        segment.Lead.Predicate is { } predicate && predicate.Is(ClauseRole.Level) && !predicate.Is(ClauseRole.Action) && lexicon.Ending(verb, verb.Length, ClauseRole.Pivot) is not null
        && (lexicon.Ending(name, name.Length, ClauseRole.Rate) is not null || naming.Ending(name, NamingKind.VerbalAmount) is { Length: > 1 });

    /// <summary>A verb of increase without the one before it that only says that it came about: [实现]新增装机3万千瓦.</summary>
    private string WithoutAchieving(string verb) =>
        verb.Length > Completes.Length && verb[..Completes.Length] is Completes or Achieves && naming.Is(verb[Completes.Length..], NamingKind.Flow) ? verb[Completes.Length..] : verb;

    /// <summary>The predicate behind things that are counted: 12个[竣工].</summary>
    private static string? Behind(SegmentContext segment) =>
        segment.Window[segment.Tail.Predicate].TrimEnd('了') is { Length: > 0 } predicate && SegmentReader.IsCount(segment.Mention) ? predicate : null;

    /// <summary>The act of the list or of the clause before that the value goes on under.</summary>
    private string? Carried(SegmentContext segment, string name, bool own)
    {
        bool member = (segment.Segment.Joint is Joint.List or Joint.Adjacent || !own && IsSizeOfCounted(segment)) && !segment.IsPercent && !IsTotal(segment)
            && (segment.Lead.Predicate is not { } predicate || own && IsBoundOf(segment, predicate) && acts.IsNoun(name) && (SegmentReader.IsCount(segment.Mention) || catalogue.Find(name) is null));
        if (!member)
            return acts.Of(segment, name) ?? (!own && Arrives(segment) ? segment.Carried.Action : null);
        return IsIncome(segment, name) || own && IsInsideName(segment) ? null : segment.Carried.Action ?? CompletedOf(segment, name);
    }

    /// <summary>Whether a value is the one that the amount before it moved to: 日均新设企业由50户[增加到]90户.</summary>
    private static bool Arrives(SegmentContext segment) =>
        segment is { Segment.Joint: Joint.Subject, Lead.Predicate.Surface: [.., '到' or '至' or '为'], Carried: { Measure: Measure.Level, Action: ['新', ..], Origin: { } origin } }
        && origin.Clause == segment.Segment.Clause && origin.Before.In(segment.Window.Text).TrimEnd() is [.., '由' or '从'];

    /// <summary>Whether a number behind the things that a verb's count has directly before it is their size: 改造6条道路[26公里].</summary>
    private static bool IsSizeOfCounted(SegmentContext segment) =>
        segment.Segment.Joint == Joint.Subject && segment.Carried.Governs && segment.Dimension is "length" or "area" && segment.Before.AsSpan().IsWhiteSpace();

    /// <summary>Whether a predicate says only how far a list's further member goes: 发送旅客30万人次、货物[超]5万吨.</summary>
    private bool IsBoundOf(SegmentContext segment, ClauseWord predicate) =>
        segment.Segment.Joint == Joint.List && naming.Is(predicate.Surface, NamingKind.Bounding);

    /// <summary>Whether the verb stands inside the name of the member before, and so is no verb of the list: 城镇[新增]就业300人、转移就业200人.</summary>
    private bool IsInsideName(SegmentContext segment)
    {
        if (segment.Carried is not { Action: { } act, Name: { } name, Origin: { } origin } || !naming.Is(act, NamingKind.Flow))
            return false;
        ReadOnlySpan<char> words = origin.Before.In(segment.Window.Text);
        int at = words.LastIndexOf(act);
        for (int end = ShortestTopic; at > 0 && end < name.Length; end++)
            if (words[..at].EndsWith(name.AsSpan(0, end)))
                return true;
        return false;
    }

    /// <summary>Whether a number counts tasks, which are completed rather than reached: 惠民实事完成[44项].</summary>
    private bool IsTask(SegmentContext segment, string name) =>
        SegmentReader.IsCount(segment.Mention) && naming.Ending(name, NamingKind.Item) is not null;

    /// <summary>Whether a number is the running total of what was counted before it: 新建绿道20公里、[累计]90公里.</summary>
    private static bool IsTotal(SegmentContext segment) => segment.Lead is { Cumulative: true, Subject.IsEmpty: true };

    /// <summary>完成 before a list's first amount, which only reaches that one but is done to this one: 完成增加值12亿元、[投资]5亿元.</summary>
    private string? CompletedOf(SegmentContext segment, string name) =>
        segment.Carried.Origin is { } origin && origin.Before.In(segment.Window.Text).Contains(Completes, StringComparison.Ordinal) && naming.Ending(name, NamingKind.Completed) is not null ? Completes : null;

    /// <summary>Whether a member of a list is an amount of money behind a count, whose verb it cannot have: 接待游客3万人次、[旅游收入]2亿元, 实施项目60个、[总投资]9亿元.</summary>
    private bool IsIncome(SegmentContext segment, string name) =>
        segment.Dimension == "money" && segment.Carried.Origin is { } origin && origin.Mention.UnitRecord?.Dimension != "money"
        && (catalogue.Find(name) is not null || naming.Ending(name, NamingKind.InvestedSum) is not null || IsSumOfThings(cleaner.Clean(segment.Subject)));

    /// <summary>Whether words are an amount of what was counted; not money that is itself given or got: [总金额], not 资金.</summary>
    private bool IsSumOfThings(string own) => names.IsBareHead(own) && naming.Ending(own, NamingKind.Allotment) is null;
}
