namespace ReportParser.Benchmarks.Measuring;

/// <summary>Somebody who can do the work that is compared.</summary>
/// <param name="name">Name and version.</param>
internal abstract class Contender(string name) : IDisposable
{
    /// <summary>Name and version.</summary>
    public string Name { get; } = name;

    /// <summary>Does the work until it is as fast as it gets.</summary>
    public abstract void WarmUp();

    /// <summary>Does the work and takes the time of one pass.</summary>
    public abstract Sample Measure();

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
