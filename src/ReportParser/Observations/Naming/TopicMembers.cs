using System.Collections.Immutable;
using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Naming;

/// <summary>Names the amounts of the things that the clause before lists, one for each value: [废水、废气]处理能力增强，处理率分别达95%、90%.</summary>
internal sealed class TopicMembers(TopicOwner topics, NameResolver names, Coordination coordination, NameCleaner cleaner)
{
    /// <summary>The names; empty where the clause before does not list as many things as there are values.</summary>
    /// <param name="segment">The first value.</param>
    /// <param name="count">How many values there are.</param>
    public ImmutableArray<string> Of(SegmentContext segment, int count)
    {
        if (segment.Carried is not { Topic: { } clause, TopicClause: var at } || at != segment.Segment.Clause - 1 || topics.ListOf(clause) is not { } list)
            return [];
        ImmutableArray<string> things = coordination.SplitCounted(list, count);
        return things.Length == count ? names.OfEach(cleaner.Clean(segment.Subject), things) : [];
    }
}
