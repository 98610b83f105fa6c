using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Tells whether a place behind a number is part of what is counted rather than where it is: [20个园区]建设, 12个[景区]升级; not 12条园区道路.</summary>
internal sealed class CountedPlace(ClauseLexicon lexicon, NamingLexicon naming, WordClasses words)
{
    /// <summary>Whether a place belongs to the noun that it begins.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="noun">The noun, which begins with the place.</param>
    /// <param name="place">The place.</param>
    public bool IsPartOf(SegmentContext segment, string noun, string place)
    {
        string rest = noun[place.Length..];
        return naming.Opening(noun, NamingKind.HoldsPlace) is not null || lexicon.Whole(rest, ClauseRole.Head) is not null
            || naming.Is(segment.Mention.Unit, NamingKind.PlaceUnit) && words.IsPredicative(rest);
    }
}
