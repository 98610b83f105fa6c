using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>Medals counted by their metal, named by the contest that they were won at: 我县健儿在省运动会上[勇夺8金9银6铜] is 省运动会金牌, 省运动会银牌 and 省运动会铜牌.</summary>
internal sealed class MedalRule(ClauseLexicon lexicon, NameCleaner cleaner, NamingLexicon naming) : IClauseRule
{
    private const string Metals = "金银铜", Places = "上中";

    private const char Medal = '牌';

    private const ClauseRole Winning = ClauseRole.Action | ClauseRole.Rank;

    public Draft? Read(SegmentContext segment)
    {
        if (segment.Mention.Unit is not { Length: 1 } metal || !Metals.Contains(metal, StringComparison.Ordinal))
            return null;
        bool more = segment.Before.Trim(' ', '、').Length == 0;
        if (more && segment.Carried is { Name: { Length: > 1 } last } && last[^1] == Medal && Metals.Contains(last[^2], StringComparison.Ordinal))
            return Named(last[..^2], metal, segment.Carried.Action);
        int clause = segment.Segment.Clause;
        TextSpan words = segment.Window.Sentence.Clauses[clause].Span with { End = segment.Mention.Span.Start };
        if (lexicon.Ending(words.In(segment.Window.Text), words.Length, Winning) is not { } verb)
            return null;
        words = words with { End = words.End - verb.Surface.Length };
        string contest = segment.Lead.Respectively ? "" : Contest(segment.Window, words) ?? Opening(segment.Window, clause) ?? "";
        return IsPaired(segment) && contest.Split('、') is [_, _] pair
            ? new Draft("counted-noun", Measure.Level, [.. pair.Select(one => one + metal + Medal)]) { Action = verb.Surface }
            : Named(contest, metal, verb.Surface);
    }

    /// <summary>Whether the metal's next number stands behind this one, so that each has a contest of its own: 在奥运会、残奥会上勇夺[4金、13金].</summary>
    private static bool IsPaired(SegmentContext segment) =>
        segment.Window.Mentions.FirstOrDefault(m => m.Span.Start == segment.Mention.Span.End + 1) is { } next && next.Unit == segment.Mention.Unit && segment.Window.Text[segment.Mention.Span.End] == '、';

    private static Draft Named(string contest, string metal, string? action) =>
        new("counted-noun", Measure.Level, [contest + metal + Medal]) { Action = action };

    /// <summary>The contest of the clause before, where it says nothing else: [在省冰雪运动会上]，我县健儿取得2金.</summary>
    private string? Opening(SentenceWindow window, int clause) =>
        clause > 0 && window.Sentence.Clauses[clause - 1] is { Separator: '，' or ',' } before && before.Span.In(window.Text) is [.., '上' or '中'] ? Contest(window, before.Span) : null;

    /// <summary>The contest behind 在, null without one or where it is no contest.</summary>
    private string? Contest(SentenceWindow window, TextSpan words)
    {
        int at = words.End - 1;
        while (at >= words.Start && !(window.Text[at] == '在' && window.WordAt(at).Length == 1))
            at--;
        if (at < words.Start)
            return null;
        int start = window.TimeStartingAt(at + 1)?.Span.End ?? at + 1;
        if (start >= words.End)
            return null;
        string contest = cleaner.Clean(WithoutCount(window[words with { Start = start }].Trim().TrimEnd(Places[0], Places[1])));
        return contest.Length > 2 && naming.Ending(contest, NamingKind.Contest) is not null ? contest : null;
    }

    /// <summary>A contest without which one it was of its kind: 首届, 第十五届.</summary>
    private static string WithoutCount(string contest)
    {
        int session = contest.IndexOf('届', StringComparison.Ordinal);
        return session > 0 && contest[0] is '首' or '第' && session < contest.Length - 2 ? contest[(session + 1)..] : contest;
    }
}
