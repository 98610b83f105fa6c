using ReportParser.Observations.Grammar;
using ReportParser.Observations.Naming;

namespace ReportParser.Observations.Rules;

/// <summary>Money with what its giver does with it behind the number: 争取到央行2亿元的支持 is 央行支持, not the giver alone; not 完成总投资2亿元的建设.</summary>
internal sealed class GiftRule(ClauseLexicon lexicon, NameCleaner cleaner, NamingLexicon naming) : IClauseRule
{
    private const int LongestGiver = 10, LongestGift = 8;

    public Draft? Read(SegmentContext segment)
    {
        string gift = segment.Window[segment.Tail.Noun].TrimStart('的');
        if (segment.Dimension != "money" || !segment.After.StartsWith('的') || segment.Lead.Predicate is not null || gift.Length > LongestGift || naming.Ending(gift, NamingKind.Giving) is null)
            return null;
        (string verb, string giver) = segment.Lead.Verb.IsEmpty ? Divide(segment) : (segment.Verb, segment.Subject);
        giver = cleaner.Clean(giver);
        return verb.Length > 0 && giver.Length is > 1 and <= LongestGiver && lexicon.Ending(giver, giver.Length, ClauseRole.Attribute | ClauseRole.Head) is null
            ? new Draft("counted-noun", Measure.Level, [giver + gift]) { Action = verb, Scope = segment.Lead.Scope } : null;
    }

    /// <summary>The verb between the receiver and the giver, and the giver: 信用社[争取到][央行].</summary>
    private (string Verb, string Giver) Divide(SegmentContext segment)
    {
        string words = segment.Subject;
        for (int at = words.Length - 2; at >= 0; at--)
            if (segment.Window.IsWordStart(segment.Lead.Subject.Start + at) && lexicon.Starting(words, at, ClauseRole.Verbal | ClauseRole.Transitive) is { Surface.Length: > 1 } verb)
                return (verb.Surface, words[(at + verb.Surface.Length)..]);
        return ("", "");
    }
}
