using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jieba.Cutting;

/// <summary>Appends to a list without a check for each item: room is made once for a block of text.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
internal ref struct ListWriter<T>
{
    private readonly List<T> _list;
    private Span<T> _items;
    private int _count;

    /// <summary>Starts appending; <see cref="Finish"/> must follow.</summary>
    /// <param name="list">The list to append to.</param>
    public ListWriter(List<T> list)
    {
        _list = list;
        _count = list.Count;
        _items = CollectionsMarshal.AsSpan(list);
    }

    /// <summary>Makes room.</summary>
    /// <param name="more">How many items may follow at most.</param>
    public void Reserve(int more)
    {
        if (_items.Length - _count >= more)
            return;
        CollectionsMarshal.SetCount(_list, Math.Max(_count + more, Math.Min(_list.Capacity, Array.MaxLength)));
        _items = CollectionsMarshal.AsSpan(_list);
    }

    /// <summary>Appends an item; there must be room.</summary>
    /// <param name="item">The item.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item) => _items[_count++] = item;

    /// <summary>Takes back the room that was not used.</summary>
    public readonly void Finish() => CollectionsMarshal.SetCount(_list, _count);
}
