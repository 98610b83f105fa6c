using Jieba.Trie;

namespace Jieba.Compiler;

/// <summary>
/// Lays a tree out as a double array. Nodes are placed in the order of their traffic, each at the first place that is free: what
/// texts touch most lies close together. No base is given twice, so that a cell's code alone tells whose child it is.
/// </summary>
internal sealed class DoubleArrayBuilder
{
    private readonly int _codes;
    private readonly HashSet<int> _usedBases = [0];
    private TrieCell[] _cells = [];
    private int[] _nextFree = [];
    private int _highestBase;

    /// <summary>Creates a builder.</summary>
    /// <param name="codes">Largest code plus one.</param>
    public DoubleArrayBuilder(int codes) => _codes = codes;

    /// <summary>Index of the tag of the word at each cell; 0 elsewhere.</summary>
    public byte[] Tags { get; private set; } = [];

    /// <summary>Lays the tree out.</summary>
    /// <param name="root">The root; its children sorted.</param>
    public TrieCell[] Build(TrieNode root)
    {
        PlaceChildren(root, WordTrie.Root);
        foreach (TrieNode node in ByTraffic(root))
        {
            int start = FindBase(node.Children);
            _cells[node.Cell].Base = start;
            PlaceChildren(node, start);
        }
        Array.Resize(ref _cells, _highestBase + _codes);
        byte[] tags = Tags;
        Array.Resize(ref tags, _cells.Length);
        Tags = tags;
        return _cells;
    }

    private static IEnumerable<TrieNode> ByTraffic(TrieNode root)
    {
        var inner = new List<TrieNode>();
        var queue = new Queue<TrieNode>([root]);
        while (queue.TryDequeue(out TrieNode? node))
        {
            foreach (TrieNode child in node.Children.Where(child => child.Children.Count > 0))
            {
                inner.Add(child);
                queue.Enqueue(child);
            }
        }
        return inner.OrderByDescending(node => node.Traffic);
    }

    private int FindBase(List<TrieNode> children)
    {
        int first = children[0].Code;
        for (int cell = NextFree(first + 1); ; cell = NextFree(cell + 1))
        {
            int start = cell - first;
            if (!_usedBases.Contains(start) && children.TrueForAll(child => IsFree(start + child.Code)))
                return start;
        }
    }

    private void PlaceChildren(TrieNode node, int start)
    {
        _usedBases.Add(start);
        _highestBase = Math.Max(_highestBase, start);
        foreach (TrieNode child in node.Children)
        {
            child.Cell = start + child.Code;
            EnsureCells(child.Cell + 1);
            _cells[child.Cell] = new TrieCell { Check = (ushort)child.Code, Frequency = (ushort)child.Frequency };
            Tags[child.Cell] = (byte)child.Tag;
            _nextFree[child.Cell] = child.Cell + 1;
        }
    }

    private bool IsFree(int cell) => cell >= _cells.Length || _nextFree[cell] == cell;

    /// <summary>The first free cell at or after one; shortens the chain that it followed.</summary>
    private int NextFree(int cell)
    {
        int free = cell;
        while (!IsFree(free))
            free = _nextFree[free];
        while (cell < _cells.Length && cell != free)
            (cell, _nextFree[cell]) = (_nextFree[cell], free);
        return free;
    }

    private void EnsureCells(int count)
    {
        int old = _cells.Length;
        if (count <= old)
            return;
        int size = Math.Max(count, old + (old / 2) + 1024);
        Array.Resize(ref _cells, size);
        Array.Resize(ref _nextFree, size);
        byte[] tags = Tags;
        Array.Resize(ref tags, size);
        Tags = tags;
        for (int cell = old; cell < size; cell++)
            (_cells[cell].Check, _nextFree[cell]) = (TrieCell.Vacant, cell);
    }
}
