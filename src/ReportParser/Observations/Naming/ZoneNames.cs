using System.Buffers;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Tells the name of a zone, whose figures have it as their scope: 东关片区, 主城区.</summary>
internal sealed class ZoneNames(ClauseLexicon lexicon, NamingLexicon naming)
{
    private const int Longest = 10;

    /// <summary>Stands in the name of a class of zones, not of one: 国家级开发区, 各园区, 3个片区.</summary>
    private static readonly SearchValues<char> OfClasses = SearchValues.Create("级各类等、和及的全");

    /// <summary>Whether words are the name of one zone and nothing else.</summary>
    /// <param name="words">The words.</param>
    public bool Names(string words)
    {
        if (words.Length is < 2 or > Longest || words.AsSpan().IndexOfAny(OfClasses) >= 0)
            return false;
        bool place = lexicon.Whole(words, ClauseRole.Place) is not null;
        return place || naming.Ending(words, NamingKind.Zone) is { } zone && (words.Length > zone.Length + 1 || words == zone)
            && lexicon.Starting(words, 0, ClauseRole.Action | ClauseRole.Performs | ClauseRole.Verbal | ClauseRole.Adverb) is null;
    }
}
