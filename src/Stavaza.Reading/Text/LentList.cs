using System.Buffers;

namespace Stavaza.Reading.Text;

/// <summary>A list in an array that is lent, and goes back when the text is read.</summary>
internal sealed class LentList<T>(int room) : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(room, 16));

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            var more = ArrayPool<T>.Shared.Rent(2 * Count);
            _items.CopyTo(more, 0);
            ArrayPool<T>.Shared.Return(_items);
            _items = more;
        }

        _items[Count++] = item;
    }

    public void Dispose()
    {
        Count = 0;
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
    }
}
