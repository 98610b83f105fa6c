using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A part of a whole, or a change of one: 占…的81.5%, 占比达80%, 占生产总值比重提高6.7个百分点, 完成全年计划的141.7%.</summary>
internal sealed class ShareRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NameCleaner cleaner, Coordination coordination, NamingLexicon naming) : IClauseRule
{
    private const string NotShare = "地用有领据比";

    private const int LongestNoun = 20;

    private const string Contributes = "贡献", Achieves = "实现";

    public Draft? Read(SegmentContext segment)
    {
        if ((Governed(segment) ?? OfNoun(segment) ?? Continued(segment)) is { } part)
            return part;
        if (!segment.IsPercent && !segment.IsPoints && segment.Mention.Unit.Length > 0 || segment.Lead.Subject.IsEmpty)
            return segment.Lead.Verb.IsEmpty ? null : OfPlan(segment);
        return Within(segment) ?? OfWhole(segment) ?? Proportion(segment) ?? Comparable(segment) ?? Contribution(segment) ?? OfArea(segment) ?? OfStandard(segment) ?? OfPlan(segment);
    }

    /// <summary>60%以上的行政村通公交, 土壤100%安全利用, 乡镇实现100%集中供水, 所有乡镇和[90%]的村通公交.</summary>
    private Draft? OfNoun(SegmentContext segment)
    {
        string? acts = WithObject(segment);
        string after = acts ?? segment.After.Trim();
        if (!segment.IsPercent && !segment.IsFraction || segment.Lead.Growth is not null || after.Length > LongestNoun || after.Length < (segment.Lead.Predicate is { Surface: Achieves } ? 2 : 3) || lexicon.Starting(after.TrimStart('的'), 0, ClauseRole.Growth) is not null)
            return null;
        bool besideWhole = segment.Subject.EndsWith('和');
        string own = besideWhole ? "" : cleaner.Clean(segment.Subject);
        string? area = IsArea(own) ? own : null;
        own = area is null ? own : "";
        bool isPart = own.Length == 0 && (besideWhole || after[0] == '的' || acts is not null || StartsAsNoun(segment));
        bool isWhole = segment.IsPercent && after[0] != '的' && own.Length > 1 && segment.Lead.Predicate is null or { Surface: Achieves } && !own.Contains('占', StringComparison.Ordinal)
            && lexicon.Ending(own, own.Length, ClauseRole.Rate) is null;
        return isPart || isWhole ? new Draft("share.of-noun", Measure.Share, [cleaner.Clean(own + after.TrimStart('的'))]) { Whole = segment.Verb.Length > 0 ? area : null } : null;
    }

    /// <summary>The words behind a percentage with the object of their verb, which is counted: 80%的[农户掌握了]2项[技术]. Null where no such number follows.</summary>
    private static string? WithObject(SegmentContext segment)
    {
        (SentenceWindow window, int from) = (segment.Window, segment.Mention.Span.End);
        int end = window.Sentence.Clauses[segment.Segment.Clause].Span.End;
        QuantityMention[] behind = [.. window.Mentions.Where(m => m.Span.Start >= from && m.Span.End <= end)];
        return behind is [{ Kind: MentionKind.Quantity } one] && one.Span.Start > from + 2 && one.Span.End + 1 < end && SegmentReader.IsCount(one) && segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true }
            ? window.Text[from..one.Span.Start] + window.Text[one.Span.End..end] : null;
    }

    /// <summary>Whether words are only an area, of which the noun behind the number is said: 贡献了[全省]70%的税收.</summary>
    private bool IsArea(string words) =>
        words.StartsWith('全') && lexicon.Whole(words, ClauseRole.Place | ClauseRole.OwnArea) is not null;

    /// <summary>Whether a noun follows a number that nothing goes before in its clause: [85%以上农户参与]产业化经营.</summary>
    private bool StartsAsNoun(SegmentContext segment) =>
        segment.Segment.Joint is Joint.Clause or Joint.List && segment.Lead is { Verb.IsEmpty: true, Predicate: null } && (segment.Window.IsWordOf(segment.Segment.After.Start, "n", "nz", "nt") || !segment.Tail.Predicate.IsEmpty && (naming.Ending(segment.Tail.Noun.In(segment.Window.Text), NamingKind.Thing) ?? naming.Ending(segment.Tail.Noun.In(segment.Window.Text), NamingKind.Actor)) is not null);

    /// <summary>A part of the things that a verb is done to: 投放[60%]号源. Null where the verb only reaches the part, or where the things do not end the clause.</summary>
    private Draft? Governed(SegmentContext segment)
    {
        TextSpan behind = segment.Segment.After;
        int start = behind.IsEmpty || segment.Window.Text[behind.Start] != '的' ? behind.Start : behind.Start + 1;
        string things = cleaner.Clean(segment.Window[behind with { Start = start }]);
        bool acts = segment.IsPercent && segment.Lead is { Subject.IsEmpty: true, Predicate: null, Growth: null } && segment.Tail.Predicate.IsEmpty && segment.Window.IsWordOf(start, "n", "nz", "nt")
            && lexicon.Whole(segment.Verb, ClauseRole.Action) is { Surface.Length: > 1 } verb && !verb.Is(ClauseRole.Performs | ClauseRole.Level | ClauseRole.Growth);
        return acts && things.Length > 1 ? new Draft("share.of-noun", Measure.Share, [things]) { Action = segment.Verb, Whole = things, Scope = segment.Lead.Scope } : null;
    }

    /// <summary>The value that a share moves to: 占生产总值比重由35%提高到[40%].</summary>
    private static Draft? Continued(SegmentContext segment) =>
        segment.IsPercent && segment.Carried is { Measure: Measure.Share, Names.IsEmpty: false } carried && segment.Lead is { Subject.IsEmpty: true, Verb.IsEmpty: true, Growth: null, Predicate: { } predicate }
        && predicate.Is(ClauseRole.Level)
            ? new Draft("share", Measure.Share, carried.Names) { Whole = carried.Whole, Action = carried.Action, Scope = segment.Lead.Scope }
            : null;

    /// <summary>国营工业在工业总产值中所占的比重, 参加合作社的农户在总户数中的比重; the whole may open the sentence: 在工业总产值中.</summary>
    private Draft? Within(SegmentContext segment)
    {
        string subject = segment.Subject;
        if (naming.Ending(subject, NamingKind.PortionHeld) is not { } words)
            return null;
        string part = words[0] == '中' ? subject[..^(words.Length - 1)] : subject[..^words.Length];
        int at = part.LastIndexOf('在');
        if (at >= 0 && part.EndsWith('中'))
            return Make(segment, part[..at], part[(at + 1)..^1], segment.Lead.Respectively);
        int inside = part.IndexOf('中', StringComparison.Ordinal);
        if (inside > 1 && inside + 2 < part.Length)
            return Make(segment, part[(inside + 1)..], part[..inside], segment.Lead.Respectively);
        TextSpan opening = segment.Window.Sentence.Clauses[0].Span;
        string first = segment.Window[opening];
        string? whole = first.StartsWith('在') && first.EndsWith('中') ? first[1..^1] : null;
        return Make(segment, part, whole, segment.Lead.Respectively);
    }

    private Draft? OfWhole(SegmentContext segment)
    {
        string text = segment.Window.Text;
        TextSpan subject = segment.Lead.Subject;
        for (int i = subject.End - 1; i >= subject.Start; i--)
        {
            if (text[i] != '占' || i + 1 < subject.End && NotShare.Contains(text[i + 1], StringComparison.Ordinal) && !text.AsSpan(i + 1).StartsWith("地区") && !text.AsSpan(i + 1).StartsWith("地方") || i > 0 && text[i - 1] is '抢' or '侵')
                continue;
            string whole = StripSuffix(text[(i + 1)..subject.End]);
            bool goesOn = i > subject.Start && text[i - 1] == '、' && segment.Carried.Name is not null;
            Lead part = leads.Read(segment.Window, subject with { End = goesOn ? subject.Start : i });
            return Make(segment, segment.Window[part.Subject], whole, part.Respectively, part.Each);
        }
        return null;
    }

    private Draft? Proportion(SegmentContext segment)
    {
        string subject = segment.Subject;
        bool proportion = subject.EndsWith("占比", StringComparison.Ordinal) || subject.Length > 3 && subject.EndsWith("比重", StringComparison.Ordinal) && !IsReference(subject);
        if (!proportion)
            return null;
        string part = subject[..^2].TrimEnd('的');
        int inside = part.IndexOf('中', StringComparison.Ordinal);
        if (inside > 2 && inside + 2 < part.Length && lexicon.Ending(part, inside, ClauseRole.Head) is not null)
            return Make(segment, part[(inside + 1)..], part[..inside], segment.Lead.Respectively);
        bool ofCarried = part.Length > 0 && segment.IsAmong;
        return Make(segment, part, ofCarried ? segment.Carried.Name : null, segment.Lead.Respectively);
    }

    /// <summary>Whether words only refer to a share named before: 这一比重, 上述比重.</summary>
    private static bool IsReference(string words) => words[0] is '这' or '该' or '此' or '其' || words.StartsWith("上述", StringComparison.Ordinal);

    /// <summary>产量稳定在全国1/10以上.</summary>
    private Draft? OfArea(SegmentContext segment)
    {
        string subject = segment.Subject;
        if (!segment.IsFraction && !segment.IsPercent || segment.Lead.Growth is not null || segment.Lead.Predicate is not null || segment.After.StartsWith('的')
            || lexicon.Ending(subject, subject.Length, ClauseRole.Place | ClauseRole.OwnArea) is not { Surface: ['全', ..] } area
            || lexicon.Ending(subject, subject.Length - area.Surface.Length, ClauseRole.Level) is not { Surface.Length: > 1 } verb)
            return null;
        TextSpan words = segment.Lead.Subject;
        Lead part = leads.Read(segment.Window, words with { End = words.End - area.Surface.Length - verb.Surface.Length });
        return Make(segment, segment.Window[part.Subject], area.Surface, part.Respectively);
    }

    /// <summary>研发经费支出相当于生产总值的比例达到4.4%, 物流费用与生产总值的比率降至14%.</summary>
    private Draft? Comparable(SegmentContext segment)
    {
        string subject = segment.Subject;
        if (naming.Ending(subject, NamingKind.Portion) is ['的', '比', '例' or '率' or '值'] && subject.LastIndexOf('与') is > 1 and int with && segment.Window.WordAt(segment.Lead.Subject.Start + with).Length == 1)
            return Make(segment, subject[..with], StripSuffix(subject[(with + 1)..]), false);
        int at = subject.IndexOf("相当于", StringComparison.Ordinal);
        if (at <= 0)
            return null;
        Lead part = leads.Read(segment.Window, segment.Lead.Subject with { End = segment.Lead.Subject.Start + at });
        return Make(segment, segment.Window[part.Subject], StripSuffix(subject[(at + 3)..]), false);
    }

    /// <summary>服务业对经济增长贡献超五成: the part is who contributes, the whole what grows.</summary>
    private Draft? Contribution(SegmentContext segment)
    {
        string subject = segment.Subject;
        int at = subject.LastIndexOf('对');
        return segment.IsPercent && at > 1 && subject.EndsWith(Contributes, StringComparison.Ordinal) && segment.Window.WordAt(segment.Lead.Subject.Start + at).Length == 1 && segment.Lead.Growth is null
            && subject[(at + 1)..^Contributes.Length].TrimEnd('的') is { Length: > 1 } whole ? Make(segment, subject[..at], whole, segment.Lead.Respectively) : null;
    }

    /// <summary>收入只有全省平均水平的七成.</summary>
    private Draft? OfStandard(SegmentContext segment)
    {
        if (!segment.IsPercent && !segment.IsFraction || segment.Lead.Growth is not null || StandardPhrase.Find(lexicon, segment.Window, segment.Lead.Subject) is not { Verb.Surface: not "完成" } phrase)
            return null;
        Lead part = leads.Read(segment.Window, phrase.Subject);
        return Make(segment, segment.Window[part.Subject], phrase.Standard, part.Respectively) is { } share
            ? share with { Rule = "share.plan", Comparator = phrase.Verb.Bound ?? share.Comparator }
            : null;
    }

    /// <summary>完成全年计划的141.7%, 工业总产值完成了原定计划的101%.</summary>
    private Draft? OfPlan(SegmentContext segment)
    {
        string plan = segment.Subject.TrimEnd('的');
        bool isPlan = segment.IsPercent && segment.Lead.Growth is null && plan.Length > 1 && segment.Subject.EndsWith('的')
            && lexicon.Ending(plan, plan.Length, ClauseRole.Benchmark) is not null;
        if (!isPlan)
            return null;
        int verb = plan.LastIndexOf("完成", StringComparison.Ordinal);
        Lead part = verb > 0 ? leads.Read(segment.Window, segment.Lead.Subject with { End = segment.Lead.Subject.Start + verb }) : segment.Lead;
        string own = verb > 0 ? cleaner.Clean(segment.Window[part.Subject]) : "";
        plan = verb < 0 ? plan : plan[(verb + 2)..].TrimStart('了');
        string? name = own.Length > 0 ? own : segment.Carried.Name ?? segment.Carried.Topic;
        return name is null || plan.Length == 0 ? null : new Draft("share.plan", Measure.Share, [name])
        {
            Whole = plan, Action = own.Length == 0 ? segment.Carried.Action : part.Verb.IsEmpty ? null : segment.Window[part.Verb],
            Carries = own.Length > 0,
        };
    }

    private Draft? Make(SegmentContext segment, string part, string? whole, bool respectively, bool each = false)
    {
        bool changes = segment.IsPoints;
        if (names.Resolve(part, segment.Carried) is not { } name)
            return null;
        bool own = cleaner.Clean(part).Length > 0;
        return new Draft(changes ? "share.change" : "share", changes ? Measure.Change : Measure.Share,
            own && each ? coordination.SplitEach(name) : own || respectively || segment.Carried.Names.Length < 2 ? [name] : segment.Carried.Names)
        {
            Whole = whole is { Length: > 0 } ? whole : null,
            Action = own ? null : segment.Carried.Action,
            Polarity = changes ? segment.Lead.Growth?.Polarity ?? 1 : 1,
            Scope = segment.Lead.Scope,
        };
    }

    private string StripSuffix(string whole)
    {
        whole = whole.Trim();
        return whole[..^(naming.Ending(whole, NamingKind.Portion)?.Length ?? 0)];
    }
}
