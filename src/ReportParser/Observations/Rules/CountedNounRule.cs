using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;
using ReportParser.Text;

namespace ReportParser.Observations.Rules;

/// <summary>A number before its noun: 建成6个国家级园林县城, 4422户商品住房竣工交付, 新引进4所大学在青设立分支机构.</summary>
internal sealed class CountedNounRule(ClauseLexicon lexicon, NameCleaner cleaner) : IClauseRule
{
    private static readonly string[] NoAction = ["进展顺利", "有序推进", "顺利推进", "稳步推进"];

    public Draft? Read(SegmentContext segment)
    {
        string noun = cleaner.Clean(segment.Window[segment.Tail.Noun]);
        if (noun.Length == 0 || segment.IsRelative || segment.Mention.Unit == "大" || segment.After.StartsWith('的') || Continues(segment))
            return null;
        string predicate = segment.Window[segment.Tail.Predicate].TrimEnd('了');
        (string prefix, string? scope) = Modifier(segment);
        return new Draft("counted-noun", Measure.Level, [prefix + noun])
        {
            Action = ActionOf(segment, predicate),
            Scope = segment.Lead.Scope ?? scope,
            Confidence = 0.8m,
        };
    }

    /// <summary>Whether the noun before the number is what it counts, and the words behind only go on.</summary>
    private static bool Continues(SegmentContext segment) =>
        segment.Lead.Predicate is { } predicate && !segment.Lead.Subject.IsEmpty && predicate.Is(ClauseRole.Level)
        && !predicate.Is(ClauseRole.Action) && predicate.Surface is not ("完成" or "实现" or "有" or "拥有" or "为" or "是");

    private static string? ActionOf(SegmentContext segment, string predicate)
    {
        if (predicate.Length > 0)
            return NoAction.Contains(predicate, StringComparer.Ordinal) ? null : predicate;
        string verb = segment.Verb;
        if (verb.Length > 0)
            return verb.TrimEnd('了');
        if (segment.Lead.Predicate is { } word && word.Is(ClauseRole.Action))
            return word.Surface;
        return segment.Segment.Joint is Joint.List or Joint.Adjacent ? segment.Carried.Action : null;
    }

    /// <summary>What the words between verb and number add: a modifier of the noun, or a place.</summary>
    private (string Prefix, string? Scope) Modifier(SegmentContext segment)
    {
        TextSpan subject = segment.Lead.Subject;
        if (subject.IsEmpty || segment.Lead.Verb.IsEmpty)
            return ("", null);
        string words = segment.Window[subject];
        if (words.EndsWith('等') || words.Contains('、', StringComparison.Ordinal) || words.Length > 8)
            return ("", null);
        return lexicon.Ending(words, words.Length, ClauseRole.Place) is not null ? ("", words) : (cleaner.Clean(words), null);
    }
}
