namespace ReportParser.Observations;

/// <summary>A division of the catalogue, after the chapters of the China Statistical Yearbook.</summary>
public sealed record IndicatorDivision
{
    /// <summary>Stable code: <c>national_accounts</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Chinese: 国民经济核算.</summary>
    public required string Name { get; init; }

    /// <summary>Name in English: National Accounts.</summary>
    public required string English { get; init; }
}
