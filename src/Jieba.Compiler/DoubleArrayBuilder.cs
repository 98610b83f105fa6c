using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>
/// Lays a tree out as a double array. Nodes are placed in the order of their traffic, each at the first place that is free: what
/// texts touch most lies close together. No base is given twice, so that a cell's code alone tells whose child it is.
/// </summary>
internal sealed class DoubleArrayBuilder
{
    private const int LongSearch = 5000;

    private readonly TrieNode _root;
    private readonly int _codes;
    private readonly HashSet<int> _usedBases = [0];
    private readonly int[] _firstPossible;
    private readonly int[] _firstLikely;
    private int[] _nextFree = [];
    private int _highestBase;

    /// <summary>Creates a builder.</summary>
    /// <param name="root">The root of the tree; the children everywhere sorted.</param>
    /// <param name="codes">Largest code plus one.</param>
    public DoubleArrayBuilder(TrieNode root, int codes) => (_root, _codes, _firstPossible, _firstLikely) = (root, codes, new int[codes], new int[codes]);

    /// <summary>Lays the tree out.</summary>
    /// <returns>The cells, and the index of the tag of the word at each cell.</returns>
    public (TrieCell[] Cells, byte[] Tags) Build()
    {
        Occupy(_root, WordTrie.Root);
        List<TrieNode> parents = [.. Parents()];
        foreach (TrieNode node in parents.OrderByDescending(node => node.Traffic))
            Occupy(node, FindBase(node.Children));
        return Fill(parents);
    }

    private IEnumerable<TrieNode> Parents()
    {
        var queue = new Queue<TrieNode>(_root.Children);
        while (queue.TryDequeue(out TrieNode? node))
        {
            if (node.Children.Count > 0)
                yield return node;
            node.Children.ForEach(queue.Enqueue);
        }
    }

    /// <summary>
    /// The first base that fits. What does not fit an only child today never will, so that the search for the next node with the same
    /// first child starts where the last one for an only child ended; for siblings it does so once it has become long.
    /// </summary>
    private int FindBase(List<TrieNode> children)
    {
        int first = children[0].Code, tries = 1;
        int[] starts = children.Count == 1 ? _firstPossible : _firstLikely;
        int cell = NextFree(Math.Max(first + 1, starts[first]));
        for (; _usedBases.Contains(cell - first) || !Fits(children, cell - first); tries++)
            cell = NextFree(cell + 1);
        if (children.Count == 1 || tries > LongSearch)
            starts[first] = cell;
        return cell - first;
    }

    private bool Fits(List<TrieNode> children, int start)
    {
        foreach (TrieNode child in children)
        {
            if (!IsFree(start + child.Code))
                return false;
        }
        return true;
    }

    private void Occupy(TrieNode node, int start)
    {
        node.Base = start;
        _usedBases.Add(start);
        _highestBase = Math.Max(_highestBase, start);
        EnsureCells(start + _codes);
        foreach (TrieNode child in node.Children)
            _nextFree[start + child.Code] = start + child.Code + 1;
    }

    private (TrieCell[] Cells, byte[] Tags) Fill(List<TrieNode> parents)
    {
        var cells = new TrieCell[_highestBase + _codes];
        byte[] tags = new byte[cells.Length];
        Array.Fill(cells, new TrieCell { Check = TrieCell.Vacant });
        foreach (TrieNode node in parents.Prepend(_root))
        {
            foreach (TrieNode child in node.Children)
            {
                int cell = node.Base + child.Code;
                cells[cell] = new TrieCell { Base = child.Base, Check = (ushort)child.Code, Frequency = (ushort)child.Frequency };
                tags[cell] = (byte)child.Tag;
            }
        }
        return (cells, tags);
    }

    private bool IsFree(int cell) => cell >= _nextFree.Length || _nextFree[cell] == cell;

    /// <summary>The first free cell at or after one; shortens the chain that it followed.</summary>
    private int NextFree(int cell)
    {
        int free = cell;
        while (!IsFree(free))
            free = _nextFree[free];
        while (cell < _nextFree.Length && cell != free)
            (cell, _nextFree[cell]) = (_nextFree[cell], free);
        return free;
    }

    private void EnsureCells(int count)
    {
        int old = _nextFree.Length;
        if (count <= old)
            return;
        Array.Resize(ref _nextFree, Math.Max(count, old + (old / 2)));
        for (int cell = old; cell < _nextFree.Length; cell++)
            _nextFree[cell] = cell;
    }
}
