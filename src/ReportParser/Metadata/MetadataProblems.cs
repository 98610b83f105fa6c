using System.Collections.Immutable;
using ReportParser.Diagnostics;

namespace ReportParser.Metadata;

/// <summary>Says in words what the metadata stage could not know, and what it took from elsewhere.</summary>
internal sealed record MetadataProblems(MetadataHints Hints, YearFinding Year, AreaFinding Area, FileNameFinding File, Area? ReportArea, int? ReportYear)
{
    /// <summary>The diagnostics.</summary>
    public ImmutableArray<Diagnostic> List() => [.. OfArea(), .. OfYear()];

    private IEnumerable<Diagnostic> OfArea()
    {
        if (Hints.AreaCode is { } code)
        {
            if (ReportArea is null)
                yield return new Diagnostic(DiagnosticCodes.AreaCodeUnknown, Severity.Warning, $"The area code {code} is not in the gazetteer; add it in areas.json or correct --area.");
            else if (Area.Area is { } read && read.Code != code)
                yield return new Diagnostic(DiagnosticCodes.AreaContradicted, Severity.Info, $"The area {Say(ReportArea)} was given; the text speaks for {Say(read)}.");
        }
        else if (ReportArea is null && !Area.Candidates.IsEmpty)
        {
            yield return new Diagnostic(DiagnosticCodes.AreaAmbiguous, Severity.Warning, $"{Area.Name ?? "The area"} may be {string.Join(" or ", Area.Candidates.Take(6).Select(Say))}; the text does not tell which. Give --area.");
        }
        else if (ReportArea is null)
        {
            yield return new Diagnostic(DiagnosticCodes.AreaUnknown, Severity.Warning, "No area is named as the one that reports; expected a name in title, meeting, speaker or opening sentence. Give --area.");
        }
        else if (Area.Area is null)
        {
            yield return new Diagnostic(DiagnosticCodes.TakenFromFileName, Severity.Info, $"The area {Say(ReportArea)} is taken from the file name; the text does not name it.");
        }
        else if (!Gazetteer.Holds(ReportArea, ReportYear) && ReportYear is not null)
        {
            yield return new Diagnostic(DiagnosticCodes.AreaOutOfTime, Severity.Warning, $"{Say(ReportArea)} is not known under this name in {ReportYear}; check the year, or give --area.");
        }
    }

    private IEnumerable<Diagnostic> OfYear()
    {
        if (Hints.Year is { } given)
        {
            if (Year.Year is { } read && read != given)
                yield return new Diagnostic(DiagnosticCodes.YearContradicted, Severity.Info, $"The year {given} was given; the text speaks for {read}.");
        }
        else if (ReportYear is null)
        {
            yield return new Diagnostic(DiagnosticCodes.YearUnknown, Severity.Warning, "The report year is not told; expected it in the title, the date of delivery or a heading such as 2024年工作安排. Give --year.");
        }
        else if (Year.Year is null || (Year.IsDeduced && File.Year is not null))
        {
            yield return new Diagnostic(DiagnosticCodes.TakenFromFileName, Severity.Info, $"The year {ReportYear} is taken from the file name; the text does not tell it.");
        }
        else if (Year.IsDeduced)
        {
            yield return new Diagnostic(DiagnosticCodes.YearDeduced, Severity.Warning, $"The year {ReportYear} is deduced from the years that the text speaks of; nothing states it. Check it, or give --year.");
        }
        else if (Year.Rival is { } rival)
        {
            yield return new Diagnostic(DiagnosticCodes.YearContradicted, Severity.Info, $"The year {ReportYear} has the most evidence, but {rival.Reason} speaks for {rival.Year}.");
        }
    }

    private static string Say(Area area) => $"{area.Name} ({area.Code})";
}
