using System.Runtime.CompilerServices;

namespace Jieba.Cutting;

/// <summary>How jieba divides a text before it looks for words.</summary>
internal static class Blocks
{
    /// <summary>Length of the block at the start of a text; 0 when the first unit belongs to none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entries">Entries of the <see cref="Trie.CharacterTable"/>.</param>
    /// <param name="mask">Which blocks: a bit of an entry.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Measure(ReadOnlySpan<char> text, ReadOnlySpan<ushort> entries, int mask)
    {
        int length = 0;
        while (length < text.Length && (entries[text[length]] & mask) != 0)
            length++;
        return length;
    }

    /// <summary>Length of the piece outside of blocks at the start of a text: a code point, or a line break of two units.</summary>
    /// <param name="text">The text, not empty.</param>
    public static int MeasureOutside(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return 1;
        bool isPair = char.IsHighSurrogate(text[0]) ? char.IsLowSurrogate(text[1]) : text[0] == '\r' && text[1] == '\n';
        return isPair ? 2 : 1;
    }

    /// <summary>Whether jieba takes a character for Latin: <c>[a-zA-Z0-9]</c>.</summary>
    public static bool IsLatin(char unit) => char.IsAsciiLetterOrDigit(unit);
}
