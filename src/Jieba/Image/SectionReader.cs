using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jieba.Image;

/// <summary>Reads what <see cref="SectionWriter"/> wrote, in the same order, where it lies in memory.</summary>
internal ref struct SectionReader
{
    private ReadOnlySpan<byte> _rest;

    /// <summary>Starts with the image's signature.</summary>
    /// <param name="image">The image.</param>
    /// <param name="signature">What it must start with.</param>
    /// <exception cref="InvalidDataException">It starts with something else.</exception>
    public SectionReader(ReadOnlySpan<byte> image, ReadOnlySpan<byte> signature)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("images are little-endian, as this machine is not.");
        if (!image.StartsWith(signature))
            throw new InvalidDataException($"expected an image that starts with {Encoding.ASCII.GetString(signature)}, found something else.");
        _rest = image[signature.Length..];
    }

    /// <summary>Reads an array; it lasts as long as the image.</summary>
    public ReadOnlySpan<T> Read<T>()
        where T : unmanaged
    {
        int size = MemoryMarshal.Read<int>(_rest) * Unsafe.SizeOf<T>();
        ReadOnlySpan<byte> bytes = _rest.Slice(sizeof(int), size);
        _rest = _rest[(sizeof(int) + size)..];
        return MemoryMarshal.Cast<byte, T>(bytes);
    }

    /// <summary>Reads an array and copies it.</summary>
    public T[] ReadArray<T>()
        where T : unmanaged => Read<T>().ToArray();

    /// <summary>Reads names.</summary>
    public string[] ReadNames() => Encoding.UTF8.GetString(Read<byte>()).Split('\n');
}
