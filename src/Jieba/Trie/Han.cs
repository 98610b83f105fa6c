namespace Jieba.Trie;

/// <summary>The characters that jieba takes for Han: U+4E00 to U+9FD5, the unified ideographs of Unicode 8.</summary>
internal static class Han
{
    /// <summary>The first of them.</summary>
    public const char First = '\u4E00';

    /// <summary>The last of them.</summary>
    public const char Last = '\u9FD5';

    /// <summary>How many there are.</summary>
    public const int Count = Last - First + 1;

    /// <summary>Whether a UTF-16 unit is one.</summary>
    public static bool Is(char unit) => (uint)(unit - First) < Count;
}
