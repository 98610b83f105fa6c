using System.Diagnostics;

namespace ReportParser.Benchmarks.Measuring;

/// <summary>Work done by this process.</summary>
/// <param name="name">Name of the contender.</param>
/// <param name="pass">One pass; returns a number that the work comes to.</param>
internal sealed class InProcess(string name, Func<long> pass) : Contender(name)
{
    /// <summary>With <see cref="WarmUpPasses"/>, enough for the runtime to compile the hot paths a second time, with what it learned.</summary>
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);

    /// <summary>A long pass calls its outer methods too seldom to be compiled again within the time: the whole pipeline is steady from the fifth pass on.</summary>
    private const int WarmUpPasses = 8;

    /// <summary>A sample of short passes is the mean of as many as fill this time.</summary>
    private static readonly TimeSpan SampleTime = TimeSpan.FromSeconds(0.5);

    /// <summary>One pass.</summary>
    public Func<long> Pass { get; } = pass;

    /// <inheritdoc/>
    public override void WarmUp() => Repeat(WarmUpTime, WarmUpPasses);

    /// <inheritdoc/>
    public override Sample Measure() => Repeat(SampleTime, 1);

    private Sample Repeat(TimeSpan time, int least)
    {
        long started = Stopwatch.GetTimestamp(), result = 0;
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        int passes = 0;
        do
        {
            result = Pass();
            passes++;
        }
        while (passes < least || Stopwatch.GetElapsedTime(started) < time);
        double elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return new(elapsed / passes, (Environment.CpuUsage.TotalTime - processor).TotalSeconds / passes, result);
    }
}
