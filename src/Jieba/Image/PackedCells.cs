using System.Runtime.CompilerServices;
using Jieba.Trie;

namespace Jieba.Image;

/// <summary>
/// The cells of the trie by column, each as short as it can be without a general compressor: those that were tried took five to ten
/// times as long to unpack and saved little, and their output changes from version to version.
/// </summary>
/// <param name="Checks">Code of each cell; <see cref="TrieCell.Vacant"/> for a vacant one, which has nothing in the other columns.</param>
/// <param name="Tags">Tag of each cell, plus <see cref="HasChildren"/>.</param>
/// <param name="Bases">Base of each cell with children, three bytes.</param>
/// <param name="Frequencies">Frequency of each cell: one byte, or <see cref="LongFrequency"/> and two bytes.</param>
internal sealed record PackedCells(ushort[] Checks, byte[] Tags, byte[] Bases, byte[] Frequencies)
{
    private const int HasChildren = 0x80;
    private const int LongFrequency = 0xFF;

    /// <summary>Packs cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="tags">Tag of each cell, below 128.</param>
    public static PackedCells Pack(TrieCell[] cells, byte[] tags)
    {
        var (packedTags, bases, frequencies) = (new List<byte>(), new List<byte>(), new List<byte>());
        for (int index = 0; index < cells.Length; index++)
        {
            TrieCell cell = cells[index];
            if (cell.Check == TrieCell.Vacant)
                continue;
            packedTags.Add((byte)(tags[index] | (cell.Base > 0 ? HasChildren : 0)));
            if (cell.Base > 0)
                bases.AddRange([(byte)cell.Base, (byte)(cell.Base >> 8), checked((byte)(cell.Base >> 16))]);
            if (cell.Frequency >= LongFrequency)
                frequencies.AddRange([LongFrequency, (byte)cell.Frequency, (byte)(cell.Frequency >> 8)]);
            else
                frequencies.Add((byte)cell.Frequency);
        }
        return new(Array.ConvertAll(cells, cell => cell.Check), [.. packedTags], [.. bases], [.. frequencies]);
    }

    /// <summary>Unpacks the cells and their tags. Compiled at once with all optimisations: it runs once, and the process waits for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (TrieCell[] Cells, byte[] Tags) Unpack()
    {
        var cells = new TrieCell[Checks.Length];
        byte[] tags = new byte[cells.Length];
        ReadOnlySpan<byte> bases = Bases, frequencies = Frequencies;
        int occupied = 0, atBase = 0, atFrequency = 0;
        for (int index = 0; index < cells.Length; index++)
        {
            ref TrieCell cell = ref cells[index];
            cell.Check = Checks[index];
            if (cell.Check == TrieCell.Vacant)
                continue;
            int tag = Tags[occupied++];
            tags[index] = (byte)(tag & ~HasChildren);
            if (tag >= HasChildren)
            {
                cell.Base = bases[atBase] | (bases[atBase + 1] << 8) | (bases[atBase + 2] << 16);
                atBase += 3;
            }
            int frequency = frequencies[atFrequency++];
            if (frequency == LongFrequency)
            {
                frequency = frequencies[atFrequency] | (frequencies[atFrequency + 1] << 8);
                atFrequency += 2;
            }
            cell.Frequency = (ushort)frequency;
        }
        return (cells, tags);
    }

    /// <summary>Writes the columns.</summary>
    /// <param name="writer">Where to write.</param>
    public void Write(SectionWriter writer)
    {
        writer.Write(Checks);
        writer.Write(Tags);
        writer.Write(Bases);
        writer.Write(Frequencies);
    }

    /// <summary>Reads the columns.</summary>
    /// <param name="reader">Where to read.</param>
    public static PackedCells Read(SectionReader reader) =>
        new(reader.Read<ushort>(), reader.Read<byte>(), reader.Read<byte>(), reader.Read<byte>());
}
