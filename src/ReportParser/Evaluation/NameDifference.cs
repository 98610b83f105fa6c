namespace ReportParser.Evaluation;

/// <summary>How a wrong name differs from the annotated one.</summary>
public enum NameDifference
{
    /// <summary>It lacks words at its beginning or end.</summary>
    TooShort,

    /// <summary>It has words too many at its beginning or end.</summary>
    TooLong,

    /// <summary>It shares a part with the annotated one, and both have more.</summary>
    Overlapping,

    /// <summary>It is about something else.</summary>
    Other,
}

/// <summary>Tells how names differ.</summary>
public static class NameDifferences
{
    private const double Related = 0.3;

    /// <summary>How a wrong name differs from the annotated one.</summary>
    /// <param name="gold">The annotated observation.</param>
    /// <param name="system">The extracted one.</param>
    public static NameDifference Of(ObservationFields gold, ObservationFields system)
    {
        string right = NameForms.Plain(gold.Name), found = NameForms.Plain(system.Name);
        return right.Contains(found, StringComparison.Ordinal) ? NameDifference.TooShort
            : found.Contains(right, StringComparison.Ordinal) ? NameDifference.TooLong
            : NameForms.Likeness(gold, system) >= Related ? NameDifference.Overlapping
            : NameDifference.Other;
    }
}
