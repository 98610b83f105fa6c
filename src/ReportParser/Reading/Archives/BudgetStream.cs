using System.Globalization;

namespace ReportParser.Reading.Archives;

/// <summary>How many bytes the entries of one archive may still expand to.</summary>
/// <param name="limit">Bytes in all.</param>
internal sealed class ExpansionBudget(long limit)
{
    private long _taken;

    /// <summary>Takes bytes from the budget.</summary>
    /// <exception cref="ReadingLimitException">The budget is used up.</exception>
    public void Take(int bytes)
    {
        _taken += bytes;
        if (_taken > limit)
            throw new ReadingLimitException(string.Create(CultureInfo.InvariantCulture, $"It expands to more than {limit} bytes; the rest is not read. Is it a report?"));
    }
}

/// <summary>Reads an entry of an archive as long as the budget lasts: what an archive says of its sizes is not believed.</summary>
/// <param name="inner">The entry's stream.</param>
/// <param name="budget">The archive's budget.</param>
internal sealed class BudgetStream(Stream inner, ExpansionBudget budget) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        budget.Take(read);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
