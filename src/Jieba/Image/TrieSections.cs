using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Jieba.Trie;

namespace Jieba.Image;

/// <summary>The dictionary as the image holds it.</summary>
internal sealed record TrieSections
{
    /// <summary>The characters by code; the first has code 1.</summary>
    public required char[] Characters { get; init; }

    /// <summary>Sum of all frequencies.</summary>
    public required long Total { get; init; }

    /// <summary>The distinct frequencies; the first is 0 and stands for a prefix that is no word.</summary>
    public required int[] Frequencies { get; init; }

    /// <summary>Natural logarithm of each frequency, so that they are the same doubles on every platform; 0 for the first.</summary>
    public required double[] Logarithms { get; init; }

    /// <summary>Names of the tags of words.</summary>
    public required string[] TagNames { get; init; }

    /// <summary>The double array, a <see cref="TrieCell"/> after the other. It stays where it lies: what no text asks for is never touched.</summary>
    public required ReadOnlyMemory<byte> Cells { get; init; }

    /// <summary>Index of the tag of the word at each cell, likewise in place.</summary>
    public required ReadOnlyMemory<byte> Tags { get; init; }

    /// <summary>Writes the sections.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(SectionWriter writer)
    {
        writer.Write(Characters);
        writer.Write([Total]);
        writer.Write(Frequencies);
        writer.Write(Logarithms);
        writer.Write(TagNames);
        writer.Align();
        writer.Write(MemoryMarshal.Cast<byte, TrieCell>(Cells.Span));
        writer.Write(Tags.Span);
    }

    /// <summary>Reads the sections.</summary>
    /// <param name="reader">Where to read.</param>
    public static TrieSections Read(ref SectionReader reader) => new()
    {
        Characters = reader.ReadArray<char>(),
        Total = reader.Read<long>()[0],
        Frequencies = reader.ReadArray<int>(),
        Logarithms = reader.ReadArray<double>(),
        TagNames = reader.ReadNames(),
        Cells = ReadCells(ref reader),
        Tags = reader.ReadInPlace(sizeof(byte)),
    };

    private static ReadOnlyMemory<byte> ReadCells(ref SectionReader reader)
    {
        reader.SkipFiller();
        return reader.ReadInPlace(Unsafe.SizeOf<TrieCell>());
    }
}
