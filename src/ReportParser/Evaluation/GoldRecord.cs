namespace ReportParser.Evaluation;

/// <summary>A line of a gold file: an observation that an annotator wrote down, or a number that is none.</summary>
public sealed record GoldRecord : ObservationFields
{
    /// <summary>A piece of the text that occurs once in it and contains the quote once.</summary>
    public string Context { get; init; } = "";

    /// <summary>Whether a program is neither rewarded nor punished for it.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the number is no observation.</summary>
    public bool Decoy { get; init; }

    /// <summary>The annotator's remark, null without one.</summary>
    public string? Note { get; init; }

    /// <summary>1-based line in the gold file.</summary>
    public int Line { get; init; }
}
