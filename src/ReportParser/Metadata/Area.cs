namespace ReportParser.Metadata;

/// <summary>Level of an administrative area.</summary>
public enum AreaLevel
{
    /// <summary>The People's Republic of China.</summary>
    Nation,

    /// <summary>Province, autonomous region, municipality under the central government.</summary>
    Province,

    /// <summary>Prefecture-level city, prefecture, autonomous prefecture, league.</summary>
    Prefecture,

    /// <summary>County, county-level city, district, banner.</summary>
    County,

    /// <summary>Town, township, street.</summary>
    Township,
}

/// <summary>An administrative area of GB/T 2260.</summary>
/// <param name="Code">Six digits; <c>100000</c> for the nation.</param>
/// <param name="Name">Full name as in GB/T 2260: 章贡区, 恩施土家族苗族自治州.</param>
/// <param name="Level">Its level.</param>
/// <param name="ParentCode">Code of the area above, null for the nation.</param>
/// <param name="From">First year with this code and name, null when it is before the gazetteer begins.</param>
/// <param name="To">Last year with this code and name, null while it is in use.</param>
public sealed record Area(string Code, string Name, AreaLevel Level, string? ParentCode, int? From = null, int? To = null);
