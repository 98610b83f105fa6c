using System.Runtime.InteropServices;

namespace Jieba.Trie;

/// <summary>
/// One cell of the double array. The children of a node lie at <see cref="Base"/> plus their character code. No two nodes share a
/// base, so a cell belongs to the walk exactly when <see cref="Check"/> is the code that led to it.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct TrieCell
{
    /// <summary>Value of <see cref="Check"/> in a cell that no node occupies; no character has this code.</summary>
    public const ushort Vacant = ushort.MaxValue;

    /// <summary>Where the children start; 0, which is no node's base, for a node without children.</summary>
    public int Base;

    /// <summary>Code of the character that leads here.</summary>
    public ushort Check;

    /// <summary>Index of the word's frequency among the distinct frequencies; 0 for a prefix that is no word.</summary>
    public ushort Frequency;
}
