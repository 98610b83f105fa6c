using System.Buffers;
using ReportParser.Quantities;
using ReportParser.Text;

namespace ReportParser.Observations.Grammar;

/// <summary>
/// Finds the mark between two counted things where an owner or modifier of the second stands before its number: 出台9条措施和[市教育局]12条细则.
/// </summary>
internal sealed class OwnedMember(ClauseLexicon lexicon)
{
    private const string Marks = "、和";
    private const int LongestOwner = 12;

    /// <summary>Open a phrase that goes on behind the mark: 3所学校与8家企业.</summary>
    private static readonly SearchValues<char> Partners = SearchValues.Create("与同向对为给");

    /// <summary>Opens a clause about each of several owners: 每省建设2个园区、[每市]建设1个园区.</summary>
    private const char Each = '每';
    private const ClauseRole Verbs = ClauseRole.Level | ClauseRole.Growth | ClauseRole.Rank | ClauseRole.Action | ClauseRole.Transitive | ClauseRole.Performs | ClauseRole.Verbal | ClauseRole.Cumulative | ClauseRole.Preposition | ClauseRole.Attribute;

    /// <summary>Where the mark stands, null without one.</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="gap">The words between the two numbers.</param>
    /// <param name="next">The second number.</param>
    public int? Mark(SentenceWindow window, TextSpan gap, QuantityMention next)
    {
        int at = gap.In(window.Text).LastIndexOfAny(Marks);
        if (at < (IsPlace(gap.In(window.Text)[0]) ? 1 : 2) || gap.In(window.Text)[..at].IndexOfAny(Partners) >= 0 || gap.Length - at - 1 is < 2 or > LongestOwner || !SegmentReader.IsCount(next) || !window.IsWordStart(gap.Start + at) || !window.IsWordStart(gap.Start + at + 1))
            return null;
        var owner = new TextSpan(gap.Start + at + 1, gap.End);
        bool stands = window.Text[owner.Start] == Each || Describes(window, owner) || !HoldsVerb(window, owner);
        return stands && next.Span.End < window.Text.Length && char.IsLetter(window.Text[next.Span.End]) ? gap.Start + at : null;
    }

    /// <summary>Whether a character is a noun of its own for a place that is counted: 5个[县]和相邻的3个区.</summary>
    private static bool IsPlace(char noun) => PredicateOpening.Places.Contains(noun, StringComparison.Ordinal);

    /// <summary>Whether words are a clause with its own subject that describes what is counted behind it: 一产带动的3个村、[二产带动的]6个村; not 3个村、引进项目的6个村.</summary>
    private bool Describes(SentenceWindow window, TextSpan words) =>
        window.Text[words.End - 1] == '的' && !window.IsWordOf(words.Start, "v", "d", "p") && lexicon.Starting(window.Text, words.Start, Verbs) is null;

    private bool HoldsVerb(SentenceWindow window, TextSpan words)
    {
        for (int i = words.Start; i < words.End; i++)
            if (window.IsWordStart(i) && (window.IsWordOf(i, "v", "d", "p") || lexicon.Starting(window.Text, i, Verbs) is { Surface.Length: > 1 }))
                return true;
        return false;
    }
}
