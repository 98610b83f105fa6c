using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A part of a whole, or a change of one: 占…的81.5%, 占比达80%, 占生产总值比重提高6.7个百分点, 完成全年计划的141.7%.</summary>
internal sealed class ShareRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NameCleaner cleaner) : IClauseRule
{
    private const string NotShare = "地用有领据比";
    private static readonly string[] Suffixes = ["的比重", "的比例", "的份额", "比重", "比例", "份额", "比率", "的"];

    public Draft? Read(SegmentContext segment)
    {
        if (OfNoun(segment) is { } part)
            return part;
        if (!segment.IsPercent && !segment.IsPoints && segment.Mention.Unit.Length > 0 || segment.Lead.Subject.IsEmpty)
            return segment.Lead.Verb.IsEmpty ? null : OfPlan(segment);
        return OfWhole(segment) ?? Proportion(segment) ?? Comparable(segment) ?? OfPlan(segment);
    }

    /// <summary>60%以上的行政村通公交, 土壤100%安全利用.</summary>
    private Draft? OfNoun(SegmentContext segment)
    {
        string after = segment.After.Trim();
        if (!segment.IsPercent || segment.Lead.Growth is not null || after.Length is < 3 or > 20 || lexicon.Starting(after.TrimStart('的'), 0, ClauseRole.Growth) is not null)
            return null;
        string own = cleaner.Clean(segment.Subject);
        bool isPart = after[0] == '的' && own.Length == 0;
        bool isWhole = after[0] != '的' && own.Length > 1 && segment.Lead.Predicate is null && !own.Contains('占', StringComparison.Ordinal)
            && lexicon.Ending(own, own.Length, ClauseRole.Rate) is null;
        return isPart || isWhole ? new Draft("share.of-noun", Measure.Share, [cleaner.Clean(own + after.TrimStart('的'))]) { Confidence = 0.7m } : null;
    }

    private Draft? OfWhole(SegmentContext segment)
    {
        string text = segment.Window.Text;
        TextSpan subject = segment.Lead.Subject;
        for (int i = subject.End - 1; i >= subject.Start; i--)
        {
            if (text[i] != '占' || i + 1 < subject.End && NotShare.Contains(text[i + 1], StringComparison.Ordinal) || i > 0 && text[i - 1] is '抢' or '侵')
                continue;
            string whole = StripSuffix(text[(i + 1)..subject.End]);
            Lead part = leads.Read(segment.Window, subject with { End = i });
            return Make(segment, segment.Window[part.Subject], whole, part.Respectively);
        }
        return null;
    }

    private Draft? Proportion(SegmentContext segment)
    {
        string subject = segment.Subject;
        if (!subject.EndsWith("占比", StringComparison.Ordinal))
            return null;
        string part = subject[..^2];
        bool ofCarried = part.Length > 0 && segment.Window.Text.AsSpan(segment.Segment.Before.Start, segment.Segment.Before.Length).IndexOf("其中") >= 0;
        return Make(segment, part, ofCarried ? segment.Carried.Name : null, segment.Lead.Respectively);
    }

    /// <summary>研发经费支出相当于生产总值的比例达到4.4%.</summary>
    private Draft? Comparable(SegmentContext segment)
    {
        string subject = segment.Subject;
        int at = subject.IndexOf("相当于", StringComparison.Ordinal);
        return at <= 0 ? null : Make(segment, subject[..at], StripSuffix(subject[(at + 3)..]), false);
    }

    /// <summary>完成全年计划的141.7%.</summary>
    private Draft? OfPlan(SegmentContext segment)
    {
        string plan = segment.Subject.TrimEnd('的');
        bool isPlan = segment.IsPercent && segment.Lead.Growth is null && plan.Length > 1 && segment.Subject.EndsWith('的')
            && lexicon.Ending(plan, plan.Length, ClauseRole.Benchmark) is not null;
        return isPlan && (segment.Carried.Name ?? segment.Carried.Topic) is { } name
            ? new Draft("share.plan", Measure.Share, [name]) { Whole = plan, Action = segment.Carried.Action, Confidence = 0.85m, Carries = false }
            : null;
    }

    private Draft? Make(SegmentContext segment, string part, string? whole, bool respectively)
    {
        bool changes = segment.IsPoints;
        if (names.Resolve(part, segment.Carried) is not { } name)
            return null;
        bool own = cleaner.Clean(part).Length > 0;
        return new Draft(changes ? "share.change" : "share", changes ? Measure.Change : Measure.Share,
            own || respectively || segment.Carried.Names.Length < 2 ? [name] : segment.Carried.Names)
        {
            Whole = whole is { Length: > 0 } ? whole : null,
            Action = own ? null : segment.Carried.Action,
            Polarity = changes ? segment.Lead.Growth?.Polarity ?? 1 : 1,
            Scope = segment.Lead.Scope,
            Confidence = 0.85m,
        };
    }

    private static string StripSuffix(string whole)
    {
        whole = whole.Trim();
        foreach (string suffix in Suffixes)
            if (whole.Length > suffix.Length && whole.EndsWith(suffix, StringComparison.Ordinal))
                return whole[..^suffix.Length];
        return whole;
    }
}
