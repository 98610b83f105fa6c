using System.Runtime.InteropServices;

namespace Jieba.Trie;

/// <summary>The dictionary's words in a double array over character codes. Immutable.</summary>
internal sealed class WordTrie
{
    /// <summary>Base of the root.</summary>
    public const int Root = 1;

    private readonly ReadOnlyMemory<byte> _cells;
    private readonly ReadOnlyMemory<byte> _tags;

    /// <summary>Wraps the arrays of an image, where they lie.</summary>
    /// <param name="characters">Codes of the characters.</param>
    /// <param name="cells">The cells, a <see cref="TrieCell"/> after the other; long enough that every base plus every code is inside.</param>
    /// <param name="tags">The tag's index for the word at each cell.</param>
    public WordTrie(CharacterTable characters, ReadOnlyMemory<byte> cells, ReadOnlyMemory<byte> tags) => (Characters, _cells, _tags) = (characters, cells, tags);

    /// <summary>Codes of the characters.</summary>
    public CharacterTable Characters { get; }

    /// <summary>The cells.</summary>
    public ReadOnlySpan<TrieCell> Cells => MemoryMarshal.Cast<byte, TrieCell>(_cells.Span);

    /// <summary>Index of the tag of the word that ends at a cell.</summary>
    /// <param name="cell">Index of a cell that <see cref="Find"/> gave.</param>
    public int TagAt(int cell) => _tags.Span[cell];

    /// <summary>Index of the cell where a word or a prefix of words ends; -1 when nothing in the dictionary starts with it.</summary>
    /// <param name="text">The word or prefix; not empty.</param>
    public int Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<TrieCell> cells = Cells;
        int start = Root, at = -1;
        foreach (char unit in text)
        {
            int code = Characters.Code(unit);
            at = start + code;
            if (cells[at].Check != code)
                return -1;
            start = cells[at].Base;
        }
        return at;
    }
}
