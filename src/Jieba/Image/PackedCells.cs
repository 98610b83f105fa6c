using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Jieba.Trie;

namespace Jieba.Image;

/// <summary>
/// The cells of the trie by column, each as short as it can be without a general compressor: those that were tried took five to ten
/// times as long to unpack and saved little, and their output changes from version to version. The columns: the code of each cell,
/// <see cref="TrieCell.Vacant"/> for a vacant one, which has nothing in the others; the tag of each word, plus <see cref="HasChildren"/>;
/// the base of each cell with children, three bytes; the frequency, one byte, or <see cref="LongFrequency"/> and two bytes.
/// </summary>
internal static class PackedCells
{
    private const int HasChildren = 0x80;
    private const int LongFrequency = 0xFF;

    /// <summary>Behind the last entry, so that four bytes can be read at every place.</summary>
    private const int Padding = sizeof(uint);

    /// <summary>Packs cells and writes the columns.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="tags">Tag of each cell, below 128.</param>
    /// <param name="writer">Where to write.</param>
    public static void Pack(TrieCell[] cells, byte[] tags, SectionWriter writer)
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
        writer.Write(Array.ConvertAll(cells, cell => cell.Check));
        foreach (List<byte> column in (List<byte>[])[packedTags, bases, frequencies])
            writer.Write<byte>([.. column, .. new byte[Padding]]);
    }

    /// <summary>
    /// Reads the columns and unpacks the cells and their tags. Compiled at once with all optimisations: it runs once, and the process
    /// waits for it. Masks instead of branches, which no processor could foresee.
    /// </summary>
    /// <param name="reader">Where to read.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (TrieCell[] Cells, byte[] Tags) Unpack(ref SectionReader reader)
    {
        ReadOnlySpan<ushort> checks = reader.Read<ushort>();
        ReadOnlySpan<byte> packedTags = reader.Read<byte>(), bases = reader.Read<byte>(), frequencies = reader.Read<byte>();
        var cells = new TrieCell[checks.Length];
        byte[] tags = new byte[cells.Length];
        int occupied = 0, atBase = 0, atFrequency = 0;
        for (int index = 0; index < cells.Length; index++)
        {
            ref TrieCell cell = ref cells[index];
            cell.Check = checks[index];
            int isOccupied = cell.Check != TrieCell.Vacant ? 1 : 0;
            int tag = packedTags[occupied] & -isOccupied;
            int hasChildren = tag / HasChildren;
            int entry = (int)BinaryPrimitives.ReadUInt32LittleEndian(frequencies[atFrequency..]) & -isOccupied;
            int isLong = (byte)entry == LongFrequency ? 1 : 0;
            cell.Base = (int)BinaryPrimitives.ReadUInt32LittleEndian(bases[atBase..]) & 0xFFFFFF & -hasChildren;
            cell.Frequency = (ushort)((((entry >> 8) & 0xFFFF) & -isLong) | ((byte)entry & (isLong - 1)));
            tags[index] = (byte)(tag & ~HasChildren);
            occupied += isOccupied;
            atBase += 3 * hasChildren;
            atFrequency += isOccupied + (2 * isLong);
        }
        return (cells, tags);
    }
}
