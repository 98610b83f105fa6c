namespace ReportParser.Benchmarks.Measuring;

/// <summary>Somebody to compare with.</summary>
/// <param name="Contender">Who.</param>
/// <param name="Floor">How many times faster the subject must be; null when nothing is asked.</param>
internal sealed record Rival(Contender Contender, double? Floor = null)
{
    /// <summary>A rival that may be absent from this machine.</summary>
    public static Rival? Of(Contender? contender, double? floor = null) => contender is null ? null : new(contender, floor);
}
