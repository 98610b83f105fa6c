using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>A growth behind its number: 税收实现10%的增长, 保持两位数增长.</summary>
internal sealed class NominalGrowthRule(ClauseLexicon lexicon, NameResolver names, Coordination coordination) : IClauseRule
{
    private const int LongestName = 14;

    public Draft? Read(SegmentContext segment) => BehindName(segment) ?? Alone(segment);

    /// <summary>The indicator between number and growth: 8%左右的[生产总值]增长目标.</summary>
    private Draft? BehindName(SegmentContext segment)
    {
        if (!segment.IsPercent || segment.Lead is not { Growth: null, Subject.IsEmpty: true } || !segment.After.StartsWith('的'))
            return null;
        string words = segment.After[1..];
        for (int at = 2; at < Math.Min(words.Length, LongestName); at++)
            if (lexicon.Starting(words, at, ClauseRole.GrowthNoun) is { Surface.Length: > 1 } || lexicon.Starting(words, at, ClauseRole.Growth) is { Surface.Length: > 1 } && words.AsSpan(at + 2).StartsWith("目标"))
                return names.Resolve(words[..at], segment.Carried) is { } name ? new Draft("growth.nominal", Measure.Growth, [name]) { Scope = segment.Lead.Scope } : null;
        return null;
    }

    /// <summary>The words behind the last of several values that 按 opens: 分别按3%、7%[提标]. Empty for other values.</summary>
    private static string BehindList(SegmentContext segment)
    {
        int end = segment.Window.Sentence.Clauses[segment.Segment.Clause].Span.End;
        return segment.Before.TrimEnd().EndsWith('按') && segment.Window.Mentions.LastOrDefault(m => m.Span.End <= end) is { } last
            ? segment.Window.Text[last.Span.End..end] : "";
    }

    /// <summary>The word of growth behind a number, and behind the adverbs before it: 按3%[稳步]提高.</summary>
    private ClauseWord? GrowthOf(string after)
    {
        int at = 0;
        while (lexicon.Starting(after, at, ClauseRole.Adverb) is { Surface.Length: > 1 } adverb && !adverb.Is(ClauseRole.Growth) && at + adverb.Surface.Length < after.Length)
            at += adverb.Surface.Length;
        return lexicon.Starting(after, at, ClauseRole.Growth) is { Surface.Length: > 1 } growth ? growth : null;
    }

    private Draft? Alone(SegmentContext segment)
    {
        string after = (segment.After.Length == 0 ? BehindList(segment) : segment.After).TrimStart('的', '左', '右', ' ', '高');
        if (!segment.IsPercent && !segment.Mention.IsVague || segment.Lead.Growth is not null
            || GrowthOf(after) is not { } growth)
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
