namespace ReportParser.Reading;

/// <summary>The moment up to which a document may be read.</summary>
/// <param name="clock">Measures the time.</param>
/// <param name="limit">How long from now.</param>
internal readonly struct Deadline(TimeProvider clock, TimeSpan limit)
{
    private readonly TimeProvider _clock = clock;
    private readonly TimeSpan _limit = limit;
    private readonly long _started = clock.GetTimestamp();

    /// <summary>Whether the time is over.</summary>
    public bool HasPassed => _clock.GetElapsedTime(_started) > _limit;
}
