namespace ReportParser.Tests.Reading;

/// <summary>A clock on which each look takes fifteen seconds.</summary>
internal sealed class SlowClock : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Add(ref _now, 15) - 15;
}
