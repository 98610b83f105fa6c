using System.Runtime.InteropServices;
using System.Text;

namespace Jieba.Image;

/// <summary>Reads what <see cref="SectionWriter"/> wrote, in the same order.</summary>
internal sealed class SectionReader
{
    private readonly Stream _source;

    /// <summary>Creates a reader.</summary>
    /// <param name="source">Where to read.</param>
    public SectionReader(Stream source)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("images are little-endian, as this machine is not.");
        _source = source;
    }

    /// <summary>Reads an array.</summary>
    public T[] Read<T>()
        where T : unmanaged
    {
        int length = 0;
        _source.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(ref length)));
        T[] values = GC.AllocateUninitializedArray<T>(length);
        _source.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads names.</summary>
    public string[] ReadNames() => Encoding.UTF8.GetString(Read<byte>()).Split('\n');
}
