namespace ReportParser.Quantities;

/// <summary>A set of phrases with a value each; finds the longest one that starts at an offset. Immutable after building.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
{
    private readonly Dictionary<char, Node> _roots = [];
    private readonly Node?[] _table = new Node?[char.MaxValue + 1];

    /// <summary>Adds a phrase, which is found as <see cref="Glyphs"/> folds it. The first value of a phrase that is given twice stands.</summary>
    /// <returns>False when the phrase was there already.</returns>
    public bool Add(string phrase, T value)
    {
        phrase = Glyphs.Folded(phrase);
        if (!_roots.TryGetValue(phrase[0], out Node? node))
            _table[phrase[0]] = _roots[phrase[0]] = node = new Node();
        foreach (char c in phrase.AsSpan(1))
            node = node.GetOrAdd(c);
        if (node.IsEnd)
            return false;
        (node.IsEnd, node.Value) = (true, value);
        return true;
    }

    /// <summary>First characters of all phrases.</summary>
    public IEnumerable<char> FirstCharacters => _roots.Keys;

    /// <summary>Finds the longest phrase at an offset.</summary>
    /// <returns>Its length, 0 when there is none.</returns>
    public int Longest(Glyphs text, int at, out T value)
    {
        value = default!;
        int length = 0;
        Node? node = _table[text[at]];
        for (int i = at + 1; node is not null; i++)
        {
            if (node.IsEnd)
                (length, value) = (i - at, node.Value);
            node = node.Next(text[i]);
        }
        return length;
    }

    private sealed class Node
    {
        private char[] _keys = [];
        private Node[] _next = [];

        public bool IsEnd { get; set; }

        public T Value { get; set; } = default!;

        public Node? Next(char c)
        {
            int index = Array.IndexOf(_keys, c);
            return index < 0 ? null : _next[index];
        }

        public Node GetOrAdd(char c)
        {
            if (Next(c) is { } known)
                return known;
            var added = new Node();
            (_keys, _next) = ([.. _keys, c], [.. _next, added]);
            return added;
        }
    }
}
