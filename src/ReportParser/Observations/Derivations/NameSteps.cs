using ReportParser.Observations.Grammar;

namespace ReportParser.Observations.Derivations;

/// <summary>The steps that settle what is measured: name, action, whole, versus, indicator.</summary>
internal static class NameSteps
{
    public static IEnumerable<DerivationStep> Of(Observation observation, Derivation derivation)
    {
        SegmentContext segment = derivation.Finding.Segment;
        Segment? origin = segment.Carried.Origin;
        NameOrigin from = NameOrigins.Of(derivation.Finding);
        bool inherited = from is NameOrigin.Carried or NameOrigin.Joined && origin is not null;
        yield return new("name", Name(observation, derivation, from), inherited ? derivation.Text.ToSource(origin!.Mention.Span) : null);
        if (observation.Action is { } action)
            yield return new("action", IsNear(segment, action) ? $"“{action}” stands beside the value." : $"“{action}” is carried from the value before.");
        if (observation.Whole is { } whole)
            yield return new("whole", $"“{whole}” is what it is a part of.");
        if (observation.Versus is { } versus)
            yield return new("versus", $"“{versus}” is what it is held against.");
        yield return new("indicator", Indicator(observation, derivation));
    }

    private static string Name(Observation observation, Derivation derivation, NameOrigin from)
    {
        Finding finding = derivation.Finding;
        string source = from switch
        {
            NameOrigin.Carried => $"carried from the value before it in the sentence{At(derivation)}; its own words name nothing else",
            NameOrigin.Joined => $"its own words joined to the carried subject “{finding.Segment.Carried.Name}”{At(derivation)}",
            NameOrigin.Topic => $"taken from the clause without numbers before it: “{finding.Segment.Carried.Topic}”",
            _ => "from the words around the number, without time, place and predicate",
        };
        string pairs = finding.Distributed > 1 ? $" The words pair {finding.Distributed} names with {finding.Distributed} values in order." : "";
        string many = finding.Draft.Names.Length > 1 && finding.Distributed == 1 ? $" The value holds for each of {string.Join("、", finding.Draft.Names)}." : "";
        return $"“{observation.Name}”, {source}.{pairs}{many}";
    }

    private static string At(Derivation derivation) =>
        derivation.Finding.Segment.Carried.Origin is { } origin ? $" (“{derivation[origin.Mention.Span]}” at {derivation.Text.ToSource(origin.Mention.Span).Start})" : "";

    private static bool IsNear(SegmentContext segment, string action) =>
        segment.Before.Contains(action, StringComparison.Ordinal) || segment.After.Contains(action, StringComparison.Ordinal);

    private static string Indicator(Observation observation, Derivation derivation)
    {
        string name = observation.Action is { } action ? $"“{observation.Name}” with “{action}”" : $"“{observation.Name}”";
        if (observation.Indicator is { } found)
            return $"{found.Code} ({found.Name}, {found.English}): the catalogue has {name} among its spellings.";
        return derivation.Refused is { } refused
            ? $"none: {name} is a spelling of {refused.Code}, whose levels are of the dimension {refused.Dimension}, and this unit is of another."
            : $"none: the catalogue has no spelling {name}.";
    }
}
