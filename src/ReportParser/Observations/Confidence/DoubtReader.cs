using System.Collections.Immutable;
using System.Globalization;
using ReportParser.Diagnostics;

namespace ReportParser.Observations.Confidence;

/// <summary>Counts the observations of a report at which a person should look before relying on them.</summary>
internal static class DoubtReader
{
    private const int Named = 12;

    /// <summary>One diagnostic with their number and their places in text order, none where there are none.</summary>
    /// <param name="observations">The observations of a report in text order.</param>
    public static ImmutableArray<Diagnostic> Read(ImmutableArray<Observation> observations)
    {
        string[] doubtful = [.. observations.Index().Where(found => found.Item.IsDoubtful).Select(found => (found.Index + 1).ToString("0000", CultureInfo.InvariantCulture))];
        if (doubtful.Length == 0)
            return [];
        string numbers = string.Join(", ", doubtful.Take(Named)) + (doubtful.Length > Named ? ", …" : "");
        string least = ConfidenceModel.LookBelow.ToString("0.00", CultureInfo.InvariantCulture);
        return
        [
            new Diagnostic(DiagnosticCodes.ObservationsDoubtful, Severity.Info,
                $"{doubtful.Length} of {observations.Length} observations have a confidence below {least}, from which on they can be relied on; look at them first: {numbers}."),
        ];
    }
}
