using System.Collections.Immutable;
using ReportParser.Diagnostics;

namespace ReportParser.Metadata;

/// <summary>What kind of document it is. The names in the dataset are these in snake_case.</summary>
public enum ReportKind
{
    /// <summary>政府工作报告.</summary>
    GovernmentWorkReport,

    /// <summary>国民经济和社会发展统计公报.</summary>
    StatisticalCommunique,

    /// <summary>预算执行情况和预算草案的报告.</summary>
    BudgetReport,

    /// <summary>国民经济和社会发展计划的报告.</summary>
    PlanReport,

    /// <summary>News, digests, and all else.</summary>
    Unknown,
}

/// <summary>What a report says of itself. Null means: not known, with a diagnostic.</summary>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Title">Title as written, in one line.</param>
/// <param name="Area">The area whose government reports.</param>
/// <param name="Year">The year in the title, that is the year of delivery and of the plan: 2024年政府工作报告 gives 2024.</param>
/// <param name="Date">Date of delivery.</param>
/// <param name="Meeting">The meeting it was delivered to: 博野县第十八届人民代表大会第四次会议.</param>
/// <param name="Speaker">Name of who delivered it.</param>
/// <param name="Diagnostics">What could not be known, and contradictions.</param>
public sealed record ReportMetadata(
    ReportKind Kind, string? Title, Area? Area, int? Year, DateOnly? Date, string? Meeting, string? Speaker, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What the caller knows of a document.</summary>
/// <param name="SourceName">File name, or the last part of a URL.</param>
/// <param name="AreaCode">Area given by the user, or null. Wins over the text.</param>
/// <param name="Year">Report year given by the user, or null. Wins over the text.</param>
/// <param name="Title">Title from the page's metadata, or null.</param>
public sealed record MetadataHints(string SourceName, string? AreaCode = null, int? Year = null, string? Title = null);
