namespace ReportParser.Structure;

/// <summary>What a section of a report is for. The names in the dataset are these in snake_case.</summary>
public enum SectionKind
{
    /// <summary>Title lines, date, speaker, salutation.</summary>
    Opening,

    /// <summary>What was done in the year or the years under review.</summary>
    Review,

    /// <summary>Difficulties and shortcomings.</summary>
    Problems,

    /// <summary>General requirements and guiding thought for the coming period.</summary>
    Requirements,

    /// <summary>The list of main expected targets (主要预期目标).</summary>
    Targets,

    /// <summary>The tasks of the coming year or years.</summary>
    Plan,

    /// <summary>The government's own conduct (政府自身建设).</summary>
    GovernmentBuilding,

    /// <summary>The peroration.</summary>
    Closing,

    /// <summary>Definitions of terms at the end.</summary>
    Glossary,

    /// <summary>Furniture of the page that the text was taken from; yields no observations.</summary>
    Boilerplate,

    /// <summary>None of these.</summary>
    Other,
}
