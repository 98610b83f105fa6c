using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A streak: 林长制考核连续5年全市优秀.</summary>
internal sealed class StreakRule(ClauseLexicon lexicon, LeadReader leads, NameCleaner cleaner) : IClauseRule
{
    private static readonly string[] Dropped = ["保持在", "保持", "稳居", "居", "位居", "排名", "位列", "名列", "实现", "达到"];
    private static readonly string[] Awards = ["获评为", "获评", "荣获", "获得", "荣膺", "被评为", "蝉联", "入选"];

    public Draft? Read(SegmentContext segment)
    {
        string before = segment.Before.TrimEnd();
        if (segment.Dimension != "time" || !before.EndsWith("连续", StringComparison.Ordinal))
            return null;
        TextSpan words = segment.Segment.Before with { End = segment.Segment.Before.Start + before.Length - 2 };
        Lead lead = leads.ReadOpening(segment.Window, words);
        string subject = cleaner.Clean(segment.Window[lead.Subject]);
        if (subject.Length == 0)
            subject = segment.Carried.Name ?? segment.Carried.Topic ?? "";
        (string claim, string? award) = Claim(segment);
        string name = award is not null && lead.Subject.IsEmpty ? claim : subject + claim;
        return name.Length == 0 ? null : new Draft("streak", Measure.Duration, [name])
        {
            Action = award, Scope = lead.Scope, Carries = false, Period = "streak", Confidence = 0.7m,
        };
    }

    private (string Claim, string? Award) Claim(SegmentContext segment)
    {
        Clause clause = new(segment.Window.Sentence.Clauses[segment.Segment.Clause].Span);
        string claim = segment.Window.Text[segment.Mention.Span.End..clause.Span.End].Trim();
        string? award = Awards.FirstOrDefault(a => claim.StartsWith(a, StringComparison.Ordinal));
        if (award is not null)
            return (cleaner.Clean(claim[award.Length..]), award);
        string? dropped = Dropped.FirstOrDefault(d => claim.StartsWith(d, StringComparison.Ordinal));
        claim = dropped is null ? claim : claim[dropped.Length..];
        return (lexicon.Starting(claim, 0, ClauseRole.OwnArea) is { Surface.Length: > 1 } && claim.Length < 3 ? claim : claim.TrimStart('了'), null);
    }

    private readonly record struct Clause(TextSpan Span);

    /// <summary>The period of a streak: the last years up to the one that the sentence is about.</summary>
    /// <param name="years">The streak's length.</param>
    /// <param name="last">The last year.</param>
    public static string Period(decimal years, int last) => $"{last - (int)years + 1}/{last}";

    /// <summary>Whether a mention is the number of a streak.</summary>
    public static bool IsStreak(QuantityMention mention, string before) =>
        mention.UnitRecord?.Dimension == "time" && before.EndsWith("连续", StringComparison.Ordinal);
}
