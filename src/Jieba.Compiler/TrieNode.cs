namespace Jieba.Compiler;

/// <summary>A node of the trie while the image is built.</summary>
internal sealed class TrieNode
{
    /// <summary>Code of the character that leads here; 0 for the root.</summary>
    public required int Code { get; init; }

    /// <summary>Index of the word's frequency; 0 for a prefix.</summary>
    public int Frequency { get; set; }

    /// <summary>Index of the word's tag; 0 for a prefix too.</summary>
    public int Tag { get; set; }

    /// <summary>Sum of the frequencies of this word and all that start with it: how often a walk passes here.</summary>
    public long Traffic { get; set; }

    /// <summary>Base of the children once they are placed; 0 for a node without children.</summary>
    public int Base { get; set; }

    /// <summary>The children by ascending code once <see cref="Sort"/> has run.</summary>
    public List<TrieNode> Children { get; } = [];

    /// <summary>Child for a code, created when it is missing.</summary>
    /// <param name="code">The code. Words arrive in order, so that a child that exists is the last one.</param>
    public TrieNode Child(int code)
    {
        if (Children.Count > 0 && Children[^1].Code == code)
            return Children[^1];
        var child = new TrieNode { Code = code };
        Children.Add(child);
        return child;
    }

    /// <summary>Sorts the children of the whole tree below.</summary>
    public void Sort()
    {
        Children.Sort((one, other) => one.Code.CompareTo(other.Code));
        foreach (TrieNode child in Children)
            child.Sort();
    }
}
