namespace Jieba.UserWords;

/// <summary>A node of the user's words.</summary>
internal struct UserEntry
{
    /// <summary>Value of <see cref="Frequency"/> at a node that is only a prefix of user words.</summary>
    public const int Undefined = -1;

    /// <summary>Index of the word's frequency in <see cref="Vocabulary"/>; 0 for a deleted word.</summary>
    public int Frequency;

    /// <summary>Tag of the word; null to keep the dictionary's.</summary>
    public string? Tag;

    /// <summary>Whether the word may not come out of the word model either: it was given the frequency 0.</summary>
    public bool IsForcedSplit;

    /// <summary>Whether the text up to here stands among jieba's prefixes. It does not in the middle of a surrogate pair.</summary>
    public bool IsPrefix;
}
