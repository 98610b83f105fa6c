using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Derivations;

/// <summary>Where an observation's name comes from.</summary>
internal enum NameOrigin
{
    /// <summary>The words around the number.</summary>
    Own,

    /// <summary>An earlier value of the sentence, unchanged.</summary>
    Carried,

    /// <summary>An earlier value of the sentence, with the words around the number joined to it.</summary>
    Joined,

    /// <summary>A clause without numbers before it.</summary>
    Topic,
}

/// <summary>Tells where the names of findings come from.</summary>
internal static class NameOrigins
{
    /// <summary>Where a finding's name comes from.</summary>
    public static NameOrigin Of(Finding finding)
    {
        SegmentContext segment = finding.Segment;
        CarriedSubject carried = segment.Carried;
        if (IsInOwnWords(segment, finding.Name))
            return NameOrigin.Own;
        if (carried.Names.Contains(finding.Name) || carried.Recent.Any(level => level.Name == finding.Name))
            return NameOrigin.Carried;
        if (carried.Topic is { } topic && finding.Name.StartsWith(topic, StringComparison.Ordinal))
            return NameOrigin.Topic;
        return carried.Name is { Length: > 1 } name && finding.Name.StartsWith(name[..2], StringComparison.Ordinal) ? NameOrigin.Joined : NameOrigin.Own;
    }

    private static bool IsInOwnWords(SegmentContext segment, string name) =>
        segment.Before.Contains(name, StringComparison.Ordinal) || segment.After.Contains(name, StringComparison.Ordinal);
}
