using ReportParser.Observations.Naming;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>Finds the verb between people who were counted and the number of those whom they do something for: 90名医生[走访]农户700户.</summary>
internal sealed class ActingPeople(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const ClauseRole NoVerb = ClauseRole.Nominal | ClauseRole.Head | ClauseRole.Completes;

    /// <summary>Where the verb starts, null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="gap">The words between the two numbers.</param>
    /// <param name="people">The first number.</param>
    /// <param name="next">The second number.</param>
    public int? Verb(SentenceWindow window, TextSpan gap, QuantityMention people, QuantityMention next)
    {
        if (IsBareVerb(window, gap, people, next))
            return gap.Start;
        if (!SegmentReader.CountsPeople(people) && people.UnitRecord?.Dimension != "household" && !naming.Is(window.WordAt(gap.Start).In(window.Text), NamingKind.People) || !window.EndsPhrase(next) || !SegmentReader.IsCount(next) || gap.In(window.Text).IndexOfAny('的', '、', '和') >= 0)
            return null;
        for (int i = window.WordAt(gap.Start).End; i > gap.Start && i < gap.End; i = Math.Max(window.WordAt(i).End, i + 1))
            if (IsVerb(window, i, gap.End) is { } end)
                return IsNoun(window, gap with { End = i }) && IsNoun(window, gap with { Start = end }) ? i : null;
        return null;
    }

    /// <summary>Whether nothing but a verb stands between people and what they do it to: 每户一人[掌握]2门技术.</summary>
    private static bool IsBareVerb(SentenceWindow window, TextSpan gap, QuantityMention people, QuantityMention next) =>
        people.UnitRecord?.Dimension == "person" && gap.Length == 2 && window.WordAt(gap.Start).End == gap.End && window.IsWordOf(gap.Start, "v") && SegmentReader.IsCount(next);

    /// <summary>Where a word ends that is a verb and no noun; null where none starts.</summary>
    private int? IsVerb(SentenceWindow window, int at, int end) =>
        window.IsWordStart(at) && lexicon.StartingWhole(window, new TextSpan(at, end), ClauseRole.Action | ClauseRole.Transitive) is { Surface.Length: > 1 } verb && !verb.Is(NoVerb)
            ? at + verb.Surface.Length : null;

    private static bool IsNoun(SentenceWindow window, TextSpan words)
    {
        for (int i = words.Start; i < words.End; i++)
            if (window.IsWordOf(i, "d", "p", "c", "v", "m", "r", "ul"))
                return false;
        return words.Length > 1;
    }
}
