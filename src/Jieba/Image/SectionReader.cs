using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Jieba.Image;

/// <summary>Reads what <see cref="SectionWriter"/> wrote, in the same order, where it lies in memory.</summary>
internal ref struct SectionReader
{
    private ReadOnlyMemory<byte> _rest;

    /// <summary>Starts with the image's signature.</summary>
    /// <param name="image">The image.</param>
    /// <param name="signature">What it must start with.</param>
    /// <exception cref="InvalidDataException">It starts with something else.</exception>
    public SectionReader(ReadOnlyMemory<byte> image, ReadOnlySpan<byte> signature)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("images are little-endian, as this machine is not.");
        if (!image.Span.StartsWith(signature))
            throw new InvalidDataException($"expected an image that starts with {Encoding.ASCII.GetString(signature)}, found something else.");
        _rest = image[signature.Length..];
    }

    /// <summary>Reads an array; it lasts as long as the image.</summary>
    public ReadOnlySpan<T> Read<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(ReadInPlace(Unsafe.SizeOf<T>()).Span);

    /// <summary>The bytes of an array, where they lie in the image.</summary>
    /// <param name="size">Bytes of one of its values.</param>
    public ReadOnlyMemory<byte> ReadInPlace(int size)
    {
        int length = MemoryMarshal.Read<int>(_rest.Span) * size;
        ReadOnlyMemory<byte> bytes = _rest.Slice(sizeof(int), length);
        _rest = _rest[(sizeof(int) + length)..];
        return bytes;
    }

    /// <summary>Reads an array and copies it.</summary>
    public T[] ReadArray<T>()
        where T : unmanaged => Read<T>().ToArray();

    /// <summary>Passes over the filler that <see cref="SectionWriter.Align"/> wrote.</summary>
    public void SkipFiller() => ReadInPlace(sizeof(byte));

    /// <summary>Reads names.</summary>
    public string[] ReadNames() => Encoding.UTF8.GetString(Read<byte>()).Split('\n');
}
