using System.Buffers;
using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>
/// Joins the words before a number to the noun behind it where that noun says only what kind of work or paper is counted:
/// 数据要素流通[20条]措施, 金融开放试点[18项]任务全部落地.
/// </summary>
internal sealed class WorkModifier(ClauseLexicon lexicon, NamingLexicon naming, NameCleaner cleaner, ZoneNames zones)
{
    private const int Shortest = 3, Longest = 22, ShortestClause = 5;

    /// <summary>Opens a clause that says to whom something is done, which is no part of a name.</summary>
    private const string Addressing = "对为向把将从在以与所";

    /// <summary>What a phrase holds that is no modifier: a list, a relative clause, words of place and time.</summary>
    private static readonly SearchValues<char> NoModifier = SearchValues.Create("、的等，在从以把将为内");

    /// <summary>What a clause holds that does not describe the noun behind it alone: a list's end, another clause, a year.</summary>
    private static readonly SearchValues<char> NoClause = SearchValues.Create("等，：；年");

    /// <summary>The modifier, null where the noun needs none or the words before the number are none.</summary>
    /// <param name="segment">The number with its words.</param>
    /// <param name="noun">The noun behind it.</param>
    public string? Of(SegmentContext segment, string noun)
    {
        if (segment.Lead is not { Predicate: null, Growth: null })
            return null;
        if ((RelativeOf(segment, noun) ?? SharedOf(segment, noun)) is { } modifier)
            return modifier;
        if (segment.Lead.Subject.Length is < Shortest or > Longest || !IsKind(segment, noun))
            return null;
        string words = segment.Subject;
        bool governed = !segment.Lead.Verb.IsEmpty;
        return words.AsSpan().IndexOfAny(NoModifier) < 0 && EndsAsNoun(segment, governed) && (governed || IsSubject(segment, words)) ? cleaner.Clean(words) : null;
    }

    /// <summary>The clause before a noun that says nothing without it: [群众反映的]20个问题. Null where the noun says what it is, or the clause tells only when or how large.</summary>
    private string? RelativeOf(SegmentContext segment, string noun)
    {
        string words = IsOfClause(segment) ? segment.Verb + segment.Subject : segment.Subject;
        if (!words.EndsWith('的') || !naming.Is(noun, NamingKind.NeedsClause))
            return null;
        if (words.LastIndexOf('的', words.Length - 2) is >= 0 and int outer)
            words = words[(Math.Max(outer, words.IndexOf('和', outer)) + 1)..];
        words = words[(words.IndexOf('了') + 1)..];
        bool plain = words.Length is >= ShortestClause and <= Longest && words.AsSpan().IndexOfAny(NoClause) < 0 && !Addressing.Contains(segment.Before.TrimStart()[0], StringComparison.Ordinal);
        return plain && !segment.Window.Mentions.Any(m => m.Span.End > segment.Lead.Subject.End - words.Length && segment.Lead.Subject.Contains(m.Span)) ? cleaner.Clean(words) + "的" : null;
    }

    /// <summary>Whether a verb belongs to the clause before the noun, of which another predicate says what happened: [纳入]试点范围的9家企业完成改造.</summary>
    private bool IsOfClause(SegmentContext segment) =>
        !segment.Tail.Predicate.IsEmpty && segment.Lead.Verb.End == segment.Lead.Subject.Start && lexicon.Whole(segment.Verb, ClauseRole.Transitive) is { } verb && !verb.Is(ClauseRole.Pivot | ClauseRole.Performs);

    /// <summary>The modifier before the first number of a list of works or papers, which describes each: 海洋开发[12项]任务和[8项]措施. Null without one.</summary>
    private string? SharedOf(SegmentContext segment, string noun)
    {
        if (segment is not { Segment.Joint: Joint.List, Lead: { Verb.IsEmpty: true, Subject.IsEmpty: true }, Carried: { Name: { } first, Origin: { } origin } } || !IsKind(segment, noun))
            return null;
        ReadOnlySpan<char> before = origin.Before.In(segment.Window.Text), after = origin.After.In(segment.Window.Text);
        for (int length = Math.Min(first.Length - 2, before.Length); length >= Shortest; length--)
            if (before.EndsWith(first.AsSpan(0, length)) && after.StartsWith(first.AsSpan(length)))
                return first[..length];
        return null;
    }

    /// <summary>Whether words that no verb governs are the subject's modifier; not a place, a list or an act: 系统[部署]20项举措.</summary>
    private bool IsSubject(SegmentContext segment, string words) =>
        segment.Segment.Joint == Joint.Clause && !zones.Names(words) && !SumsUp(segment)
        && (lexicon.Ending(words, words.Length, ClauseRole.Action) is not { Surface.Length: > 1 } act || act.Is(ClauseRole.Nominal));

    /// <summary>Whether a number only sums up the members before it: 东湖和西湖[两个]公园.</summary>
    private static bool SumsUp(SegmentContext segment) => segment.Mention.Value is < 10 && segment.Subject.AsSpan().IndexOfAny('和', '与') > 0;

    /// <summary>Whether a noun names only a kind of work or paper.</summary>
    private bool IsKind(SegmentContext segment, string noun) =>
        naming.Is(segment.Mention.Unit, NamingKind.ItemUnit) && noun.Length < 9 && naming.Ending(noun, NamingKind.Item) is not null;

    /// <summary>Whether the words end with a noun of the segmenter, or behind a verb whose object they are with a deed: 出台[支持企业转型]9条措施.</summary>
    private static bool EndsAsNoun(SegmentContext segment, bool governed)
    {
        int end = segment.Lead.Subject.End;
        for (int at = end - 1; at >= segment.Lead.Subject.Start; at--)
            if (segment.Window.IsWordStart(at))
                return end - at > 1 && (segment.Window.IsWordOf(at, "n", "vn", "nz", "ns", "nt", "an", "l") || governed && segment.Window.IsWordOf(at, "v"));
        return false;
    }
}
