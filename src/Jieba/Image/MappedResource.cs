using System.Buffers;

namespace Jieba.Image;

/// <summary>A resource where the system has mapped it into memory; it stays there as long as the assembly.</summary>
/// <param name="resource">The resource's stream, at its start.</param>
internal sealed unsafe class MappedResource(UnmanagedMemoryStream resource) : MemoryManager<byte>
{
    private readonly byte* _start = resource.PositionPointer;
    private readonly int _length = checked((int)resource.Length);

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
