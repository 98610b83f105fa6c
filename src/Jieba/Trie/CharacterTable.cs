namespace Jieba.Trie;

/// <summary>
/// What the segmenter needs to know of every UTF-16 unit, in one look-up: its code in the trie (0 when the dictionary has no such
/// character; common characters have small codes, so that hot cells lie close together) and the blocks that it may stand in.
/// </summary>
internal sealed class CharacterTable
{
    /// <summary>Bits of an entry that hold the trie code.</summary>
    public const int CodeMask = 0x3FFF;

    /// <summary>Set when the unit belongs to a block of <c>cut</c>: U+4E00-9FD5 and <c>[a-zA-Z0-9+#&amp;._%-]</c>.</summary>
    public const int CutBlock = 0x8000;

    /// <summary>Set when the unit belongs to a block of the part-of-speech mode, which lacks <c>%</c> and <c>-</c>.</summary>
    public const int TagBlock = 0x4000;

    private readonly ushort[] _entries = new ushort[char.MaxValue + 1];

    /// <summary>Builds the table.</summary>
    /// <param name="characters">The dictionary's characters; the code of one is its index plus one.</param>
    public CharacterTable(ReadOnlySpan<char> characters)
    {
        if (characters.Length >= CodeMask)
            throw new InvalidDataException($"the dictionary has {characters.Length} distinct characters; at most {CodeMask - 1} fit.");
        _entries.AsSpan(Han.First, Han.Last - Han.First + 1).Fill(CutBlock | TagBlock);
        foreach (char unit in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+#&._")
            _entries[unit] = CutBlock | TagBlock;
        _entries['%'] = _entries['-'] = CutBlock;
        for (int index = 0; index < characters.Length; index++)
            _entries[characters[index]] |= (ushort)(index + 1);
    }

    /// <summary>One entry for each UTF-16 unit.</summary>
    public ReadOnlySpan<ushort> Entries => _entries;

    /// <summary>The trie code of a unit; 0 when the dictionary has no such character.</summary>
    public int Code(char unit) => _entries[unit] & CodeMask;
}
