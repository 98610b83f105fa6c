using System.Runtime.InteropServices;
using System.Text;

namespace Jieba.Image;

/// <summary>Writes the sections of an image: arrays of numbers, little-endian, each after its length.</summary>
internal sealed class SectionWriter
{
    private readonly Stream _target;

    /// <summary>Creates a writer.</summary>
    /// <param name="target">Where to write.</param>
    public SectionWriter(Stream target)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("images are little-endian, as this machine is not.");
        _target = target;
    }

    /// <summary>Writes an array.</summary>
    /// <param name="values">Its values.</param>
    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        int length = values.Length;
        _target.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        _target.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Writes an array.</summary>
    /// <param name="values">Its values.</param>
    public void Write<T>(T[] values)
        where T : unmanaged => Write(values.AsSpan());

    /// <summary>Writes an array.</summary>
    /// <param name="values">Its values.</param>
    public void Write<T>(Span<T> values)
        where T : unmanaged => Write((ReadOnlySpan<T>)values);

    /// <summary>
    /// Writes a filler, so that the values of the next array lie at a multiple of 8 in memory: a resource begins 4 bytes behind one,
    /// behind its length (ECMA-335 II.24.2.4). Elsewhere they would be read as well, but more slowly.
    /// </summary>
    public void Align() => Write(new byte[(12 - (int)(_target.Position % 8)) % 8]);

    /// <summary>Writes names; none may hold a line feed.</summary>
    /// <param name="names">The names.</param>
    public void Write(string[] names) => Write(Encoding.UTF8.GetBytes(string.Join('\n', names)));
}
