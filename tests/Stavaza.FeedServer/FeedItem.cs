namespace Stavaza.FeedServer;

/// <summary>One entry of the feed.</summary>
/// <param name="Kind">Lower camel case, as the entity's element is called.</param>
/// <param name="Id">The entity's GUID.</param>
/// <param name="Published">What the entry says in <c>updated</c>.</param>
/// <param name="Entity">The entity's element, whole.</param>
public sealed record FeedItem(string Kind, Guid Id, string Published, string Entity)
{
    /// <summary>The file of the entity; null for one without.</summary>
    public byte[]? File { get; init; }

    /// <summary>The same entry with a file, and what it declares of that; neither need be true.</summary>
    public FeedItem With(byte[] file, string type, long length) => this with
    {
        File = file,
        Entity = Entity.Replace(" tk:verwijderd=", $" tk:contentType=\"{type}\" tk:contentLength=\"{length}\" tk:verwijderd=", StringComparison.Ordinal),
    };
}

/// <summary>The entries of a feed by their place; the place of an entry plus one is the skiptoken after it.</summary>
public interface IFeedItems
{
    /// <summary>How many there are now; may grow.</summary>
    long Count { get; }

    /// <summary>The entry at a place.</summary>
    FeedItem this[long place] { get; }

    /// <summary>The kind of the entry at a place.</summary>
    string KindAt(long place) => this[place].Kind;
}

/// <summary>Entries that a test lists.</summary>
public sealed class ListedItems : IFeedItems
{
    private readonly List<FeedItem> _items = [];

    /// <inheritdoc/>
    public long Count => _items.Count;

    /// <inheritdoc/>
    public FeedItem this[long place] => _items[(int)place];

    /// <summary>Puts an entry at the end of the feed.</summary>
    public ListedItems Add(FeedItem item)
    {
        _items.Add(item);
        return this;
    }
}
