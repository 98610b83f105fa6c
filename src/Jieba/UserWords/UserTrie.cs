using System.Numerics;

namespace Jieba.UserWords;

/// <summary>
/// The user's words over the dictionary: a tree whose edges lie in one hash table. It is changed only before it is given to others;
/// afterwards changes go to a copy, so that any number of threads may read it.
/// </summary>
internal sealed class UserTrie
{
    private const int VacantKey = 0;

    /// <summary>Stands for every second unit, in the pair of a word of one unit.</summary>
    private const char AnyUnit = '\0';

    private ulong[] _keys;
    private int[] _targets;
    private UserEntry[] _entries;
    private readonly ulong[] _firstUnits;
    private readonly ulong[] _firstPairs;
    private int _count;

    /// <summary>Creates an empty tree.</summary>
    public UserTrie() => (_keys, _targets, _entries, _firstUnits, _firstPairs, _count) = (new ulong[64], new int[64], new UserEntry[32], new ulong[1024], new ulong[1024], 1);

    private UserTrie(UserTrie other)
    {
        _keys = [.. other._keys];
        _targets = [.. other._targets];
        _entries = [.. other._entries];
        _firstUnits = [.. other._firstUnits];
        _firstPairs = [.. other._firstPairs];
        _count = other._count;
        HasForcedSplits = other.HasForcedSplits;
    }

    /// <summary>Whether any word may not come out of the word model.</summary>
    public bool HasForcedSplits { get; private set; }

    /// <summary>Node of the root.</summary>
    public static int Root => 0;

    /// <summary>A copy that may be changed.</summary>
    public UserTrie Copy() => new(this);

    /// <summary>What is known at a node.</summary>
    public ref readonly UserEntry this[int node] => ref _entries[node];

    /// <summary>Whether any user word starts with a UTF-16 unit.</summary>
    /// <param name="unit">The unit.</param>
    public bool MayStartWith(char unit) => IsSet(_firstUnits, unit);

    /// <summary>Whether any user word may start with two UTF-16 units; of one unit alone only where such a word is known. Sometimes true where none does.</summary>
    /// <param name="first">The first unit.</param>
    /// <param name="second">The unit behind it.</param>
    public bool MayStartWith(char first, char second) => MayStartWith(first) && (IsSet(_firstPairs, PairBit(first, second)) || IsSet(_firstPairs, PairBit(first, AnyUnit)));

    /// <summary>The node behind another; -1 when there is none.</summary>
    /// <param name="node">A node.</param>
    /// <param name="unit">The next UTF-16 unit.</param>
    public int Next(int node, char unit)
    {
        if (node == Root && !MayStartWith(unit))
            return -1;
        ulong key = Key(node, unit);
        int slot = Slot(key);
        return _keys[slot] == key ? _targets[slot] : -1;
    }

    /// <summary>The node of a word or prefix; -1 when no user word starts with it.</summary>
    /// <param name="text">The word or prefix.</param>
    public int Find(ReadOnlySpan<char> text)
    {
        int node = Root;
        foreach (char unit in text)
        {
            node = Next(node, unit);
            if (node < 0)
                return -1;
        }
        return node;
    }

    /// <summary>Sets a word.</summary>
    /// <param name="word">The word; not empty.</param>
    /// <param name="frequency">Index of its frequency.</param>
    /// <param name="tag">Its tag; null or empty to keep the one it has.</param>
    public void Set(ReadOnlySpan<char> word, int frequency, string? tag)
    {
        int node = Root;
        for (int at = 0; at < word.Length; at++)
        {
            node = Next(node, word[at]) is >= 0 and var next ? next : Add(node, word[at]);
            bool splitsPair = char.IsHighSurrogate(word[at]) && at + 1 < word.Length && char.IsLowSurrogate(word[at + 1]);
            _entries[node].IsPrefix |= !splitsPair;
        }
        Set(_firstPairs, PairBit(word[0], word.Length > 1 ? word[1] : AnyUnit));
        ref UserEntry entry = ref _entries[node];
        entry.Frequency = frequency;
        entry.Tag = string.IsNullOrEmpty(tag) ? entry.Tag : tag;
        entry.IsForcedSplit |= frequency == 0;
        HasForcedSplits |= frequency == 0;
    }

    private int Add(int node, char unit)
    {
        if (_count * 2 > _keys.Length)
            Grow();
        if (node == Root)
            Set(_firstUnits, unit);
        ulong key = Key(node, unit);
        int slot = Slot(key);
        (_keys[slot], _targets[slot]) = (key, _count);
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        _entries[_count] = new UserEntry { Frequency = UserEntry.Undefined };
        return _count++;
    }

    private void Grow()
    {
        (ulong[] keys, int[] targets) = (_keys, _targets);
        (_keys, _targets) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (int index = 0; index < keys.Length; index++)
        {
            if (keys[index] == VacantKey)
                continue;
            int slot = Slot(keys[index]);
            (_keys[slot], _targets[slot]) = (keys[index], targets[index]);
        }
    }

    /// <summary>The slot that holds a key, or the vacant one where it belongs.</summary>
    private int Slot(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - BitOperations.Log2((uint)_keys.Length)));
        while (_keys[slot] != key && _keys[slot] != VacantKey)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static bool IsSet(ulong[] bits, int bit) => (bits[bit >> 6] & (1UL << (bit & 63))) != 0;

    private static void Set(ulong[] bits, int bit) => bits[bit >> 6] |= 1UL << (bit & 63);

    /// <summary>The bit of two units; other pairs may share it.</summary>
    private static int PairBit(char first, char second) => (ushort)((first * 0x9E37) ^ second);

    /// <summary>One number for node and unit, never <see cref="VacantKey"/>.</summary>
    private static ulong Key(int node, char unit) => ((ulong)(uint)(node + 1) << 16) | unit;
}
