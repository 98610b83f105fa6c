namespace ReportParser.Observations.Confidence;

/// <summary>A feature of the confidence model, fitted on gold by <c>evaluate --fit</c>.</summary>
public sealed record ConfidenceFeature
{
    /// <summary>Its name: <c>base</c> for every observation, <c>rule:</c> with the id of the rule that made it, or a trait such as <c>name_carried</c>.</summary>
    public required string Feature { get; init; }

    /// <summary>What it adds to the natural logarithm of the odds of being right; negative for what makes it less likely, 0 for what tells nothing.</summary>
    public required decimal Weight { get; init; }

    /// <summary>What it says of an observation, in English.</summary>
    public required string Meaning { get; init; }
}
