using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A difference from another area, a plan or a standard: 高于全国0.6个百分点, 超年度计划13.9%, 比全省平均水平高2.1个百分点.</summary>
internal sealed class GapRule(ClauseLexicon lexicon, LeadReader leads, NameResolver names, NamingLexicon naming) : IClauseRule
{
    private const string Average = "平均";

    private const ClauseRole Standards = ClauseRole.Place | ClauseRole.OwnArea | ClauseRole.Benchmark;

    private const string Respectively = "分别";

    private const int LongestBenchmark = 10, ShortNoun = 2;

    public Draft? Read(SegmentContext segment)
    {
        if (segment.IsRank || Compared(segment) is not { } found)
            return null;
        Lead lead = leads.Read(segment.Window, found.Words);
        (string part, string? whole) = Portion(Modifier(segment, lead) + segment.Window[lead.Subject]);
        string? name = names.Resolve(part, segment.Carried);
        return name is null ? null : new Draft("gap", Measure.Gap, [name])
        {
            Whole = whole, Versus = WithoutGrowth(found.Versus), Polarity = found.Polarity, Carries = false,
        };
    }

    /// <summary>What is part of what, where the words name a share: 工业[占]生产总值[的比重]低于全省. The words alone without one.</summary>
    private (string Part, string? Whole) Portion(string words) =>
        words.IndexOf('占', StringComparison.Ordinal) is > 1 and int at && naming.Ending(words, NamingKind.Portion) is { Length: > 1 } portion && at + 1 + portion.Length < words.Length
            ? (words[..at], words[(at + 1)..^portion.Length]) : (words, null);

    /// <summary>An area whose growth a value is compared with: [全国]增幅, [全国平均]增速.</summary>
    private string WithoutGrowth(string versus)
    {
        if (lexicon.Ending(versus, versus.Length, ClauseRole.GrowthNoun) is not { } growth || lexicon.Starting(versus, 0, ClauseRole.Place | ClauseRole.OwnArea)?.Surface.Length != versus.Length - growth.Surface.Length)
            return versus;
        return versus[..^growth.Surface.Length] + (growth.Surface.StartsWith(Average, StringComparison.Ordinal) ? Average : "");
    }

    /// <summary>The verb before a noun too short to say what is measured, which it modifies: [审批]时间比承诺时限缩短60%. Empty for another.</summary>
    private string Modifier(SegmentContext segment, Lead lead) =>
        lead.Subject.Length <= ShortNoun ? lexicon.Whole(lead.Verb.In(segment.Window.Text), ClauseRole.Nominal)?.Surface ?? "" : "";

    private (TextSpan Words, string Versus, int Polarity)? Compared(SegmentContext segment)
    {
        TextSpan before = segment.Segment.Before;
        for (int i = before.End - 1; i >= before.Start; i--)
        {
            if (segment.Window.Text[i] is '比' or '较' && Against(segment.Window.Text, i + 1, before.End) is { } against)
                return (before with { End = i }, against.Versus, against.Polarity);
            if (lexicon.Starting(segment.Window.Text, i, ClauseRole.Gap) is not { } word || i + word.Surface.Length >= before.End || !IsWord(segment.Window, before, i, word))
                continue;
            string versus = segment.Window.Text[(i + word.Surface.Length)..before.End].Trim().TrimEnd('约', '近');
            if ((IsStandard(versus) || word.Surface.Length > 1 && IsDistance(segment, versus)) && !Splits(segment.Window.Text, i, before.Start))
                return (before with { End = i }, versus.TrimEnd('的'), word.Polarity);
        }
        return null;
    }

    /// <summary>Whether a value can only be a distance from what a gap word names, be that no place and no standard: 高于财政收入增幅3个百分点, 高于人口增速一倍.</summary>
    private bool IsDistance(SegmentContext segment, string versus) =>
        (segment.IsPoints || segment.Mention.Unit == "倍" && !versus.EndsWith('的')) && versus.Length is > 1 and < 16
        && (lexicon.Ending(versus, versus.Length, ClauseRole.Growth | ClauseRole.Level) is not { } word || word.Is(ClauseRole.GrowthNoun));

    /// <summary>Whether a gap word of one character stands alone, as in 超市任务 at the start of a clause, and not in 高新区.</summary>
    private static bool IsWord(SentenceWindow window, TextSpan before, int at, ClauseWord word) =>
        word.Surface.Length > 1 || window.IsWordStart(at) && window.IsWordStart(at + 1)
        || word.Surface == "超" && window.Text.AsSpan(before.Start, at - before.Start).IsWhiteSpace();

    /// <summary>Whether a one-letter gap word is the end of a longer word: 提高全省 is no gap.</summary>
    private bool Splits(string text, int at, int start) =>
        at > start && lexicon.Starting(text, at - 1, ClauseRole.Level | ClauseRole.Growth | ClauseRole.Action) is { Surface.Length: > 1 };

    private (string Versus, int Polarity)? Against(string text, int from, int end)
    {
        string words = text[from..end].Trim().TrimEnd('了');
        if (lexicon.Ending(words, words.Length, ClauseRole.Gap) is not { } word || word.Surface.Length >= words.Length)
            return AgainstBenchmark(words);
        string versus = words[..^word.Surface.Length];
        versus = versus.EndsWith(Respectively, StringComparison.Ordinal) ? versus[..^Respectively.Length] : versus;
        return IsStandard(versus) || IsGrowthOfOther(versus) ? (versus, word.Polarity) : AgainstBenchmark(words);
    }

    /// <summary>Whether words end with a noun of growth and say whose it is: 全省增速.</summary>
    private bool IsGrowthOfOther(string versus) =>
        lexicon.Ending(versus, versus.Length, ClauseRole.GrowthNoun) is { } noun && noun.Surface.Length + 1 < versus.Length && versus.Length < 16;

    /// <summary>A movement that is measured from what was planned or allowed rather than from another time: 比法定时限压缩3天, 比计划多降低2%.</summary>
    private (string Versus, int Polarity)? AgainstBenchmark(string words)
    {
        if (lexicon.Ending(words, words.Length, ClauseRole.Growth) is not { } move || move.Polarity == 0)
            return null;
        string versus = words[..^move.Surface.Length].TrimEnd('多', '少');
        return versus.Length is > 1 and < LongestBenchmark && lexicon.Ending(versus, versus.Length, ClauseRole.Benchmark) is { Surface.Length: > 1 } ? (versus, move.Polarity) : null;
    }

    private bool IsStandard(string words) =>
        words.Length is > 1 and < 16
        && (lexicon.Ending(words, words.Length, Standards) is { Surface.Length: > 1 } || lexicon.Starting(words, 0, ClauseRole.Place | ClauseRole.OwnArea) is { Surface.Length: > 1 });
}
