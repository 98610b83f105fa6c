using System.Collections.Immutable;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>A change against an earlier value: 增长6.2%, 下降30%, 提高8.5个百分点, 比2010年增加66.4万吨, 是2010年的3.7倍.</summary>
internal sealed class MovementRule(NameResolver names, ClauseLexicon lexicon, Coordination coordination, NamingLexicon naming) : IClauseRule
{
    public Draft? Read(SegmentContext segment)
    {
        if (segment.Mention.Unit == "番" || segment.Mention.Unit == "倍" && segment.Lead.Growth is null)
            return Multiple(segment);
        if (segment.Lead.Growth is not { } growth)
            return null;
        Measure measure = segment.IsPoints || !segment.IsRelative && !segment.IsFraction && segment.Mention is not { IsVague: true, Unit: "" } ? Measure.Change : Measure.Growth;
        string subject = IsAmount(segment, growth) ? segment.Subject : segment.Subject + growth.Adds;
        var found = names.Inherit(subject, segment.Carried);
        if (found.IsEmpty || measure == Measure.Change && !segment.IsPoints && !IsChange(segment))
            return null;
        if (measure == Measure.Change && IsCut(segment, growth))
            return new Draft("level", Measure.Level, found) { Action = growth.Surface, Scope = segment.Lead.Scope };
        if (measure == Measure.Change && IsDeed(segment, growth))
            return new Draft("level", Measure.Level, [found[0] + growth.Surface]) { Action = segment.Verb, Scope = segment.Lead.Scope };
        if (measure == Measure.Growth && GrowthNoun(segment) is { Length: > 0 } rate)
            found = [.. found.Select(name => name + rate)];
        bool inherits = segment.Lead.Subject.IsEmpty;
        ImmutableArray<RecentLevel> each = inherits && segment.Lead.Each && found.Length == 1 ? segment.Carried.Together(found[0], segment.Segment.Clause) : [];
        if (!each.IsEmpty)
            found = [.. each.Select(level => level.Name)];
        if (!inherits && found.Length == 1 && !segment.Lead.Respectively)
            found = !segment.Lead.Each ? coordination.SplitAmounts(found[0]) : coordination.SplitEtcetera(segment.Subject) is { IsEmpty: false } members ? members : coordination.SplitEach(found[0]);
        return new Draft(measure == Measure.Growth ? "growth" : "change", measure, found)
        {
            Action = ActionOf(segment, inherits),
            Actions = [.. each.Select(level => level.Action)],
            Whole = inherits && measure == Measure.Change ? segment.Carried.Whole : null,
            Polarity = growth.Polarity == 0 ? 1 : growth.Polarity,
            Scope = segment.Lead.Scope,
        };
    }

    /// <summary>Whether the amount that a verb holds stands before it already: 粮食[总产]减产3%, 粮食总产50万吨，减产3%.</summary>
    private bool IsAmount(SegmentContext segment, ClauseWord growth) =>
        growth.Adds is { } amount && (segment.Lead.Subject.IsEmpty ? segment.Carried.Name : segment.Subject) is { } words
        && naming.Is(amount, NamingKind.LandYield) && naming.Ending(words, NamingKind.LandYield) is not null;

    private string? ActionOf(SegmentContext segment, bool inherits)
    {
        if (inherits)
            return segment.Carried.Action;
        string verb = segment.Verb;
        return verb.Length == 0 || naming.Is(verb, NamingKind.Achieving) ? null : verb;
    }

    /// <summary>Whether a change in the indicator's own unit is stated as one, and not a flow: 比上年增加12家, but 增加投资3亿元.</summary>
    private static bool IsChange(SegmentContext segment) =>
        segment.Lead.Predicate is not null && segment.Tail.Noun.IsEmpty;

    /// <summary>Whether an amount was taken away and not compared: 二氧化硫削减300吨, which is an act like 压减产能300吨.</summary>
    private static bool IsCut(SegmentContext segment, ClauseWord growth) =>
        growth.Surface is "削减" or "压减" && segment.Lead.Baseline is null && !segment.IsPoints && !segment.Before.Contains("同比", StringComparison.Ordinal);

    /// <summary>Whether a word of change names work that a verb before it governs and the number counts: 推动[农房风貌提升]3万户.</summary>
    private bool IsDeed(SegmentContext segment, ClauseWord growth) =>
        SegmentReader.IsCount(segment.Mention) && naming.Is(growth.Surface, NamingKind.Deed) && !segment.Lead.Subject.IsEmpty && segment.Lead.Baseline is null
        && lexicon.Ending(segment.Verb, segment.Verb.Length, ClauseRole.Performs) is { Surface.Length: > 1 };

    /// <summary>The word for a growth behind an indicator, where the growth is what moved: 医药费[增幅]回落3%, 生产总值[增速]翻一番. Empty without one.</summary>
    private string GrowthNoun(SegmentContext segment)
    {
        (string text, int at) = (segment.Window.Text, segment.Lead.Subject.End);
        if (segment.Lead.Subject.IsEmpty || lexicon.Starting(text, at, ClauseRole.GrowthNoun) is not { Surface.Length: > 1 } noun || segment.Lead.Growth is { } growth && growth.Surface == noun.Surface)
            return "";
        int behind = at + noun.Surface.Length;
        bool moves = behind < segment.Mention.Span.Start && (segment.Lead.Growth is not { } verb || text.IndexOf(verb.Surface, behind, segment.Mention.Span.Start - behind, StringComparison.Ordinal) >= 0);
        return moves ? noun.Surface : "";
    }

    private Draft? Multiple(SegmentContext segment)
    {
        string subject = StandardPhrase.Find(lexicon, segment.Window, segment.Lead.Subject) is { } phrase ? segment.Window[phrase.Subject] : segment.Subject.TrimEnd('的');
        ImmutableArray<string> found = [.. names.Inherit(subject, segment.Carried).Select(name => name + GrowthNoun(segment))];
        if (!segment.Lead.Subject.IsEmpty && found.Length == 1 && !segment.Lead.Respectively)
            found = coordination.SplitAmounts(found[0]);
        return found.IsEmpty || lexicon.Ending(found[0], found[0].Length, ClauseRole.Preposition) is not null
            ? null
            : new Draft("multiple", Measure.Multiple, found) { Action = segment.Lead is { Subject.IsEmpty: true, Respectively: false } ? segment.Carried.Action : null, Scope = segment.Lead.Scope };
    }
}
