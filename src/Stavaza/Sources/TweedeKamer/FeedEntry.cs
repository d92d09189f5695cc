namespace Stavaza.Sources.TweedeKamer;

/// <summary>One entry of the SyncFeed: an entity as the source gave it at one moment.</summary>
/// <param name="Id">The entity's GUID; it comes back in a new entry at each change.</param>
/// <param name="Kind">The entity's name in the schema, lower camel case: zaak, documentVersie.</param>
/// <param name="Published">When the source published this version (<c>updated</c>), in UTC. Grows with the feed.</param>
public sealed record FeedEntry(Guid Id, string Kind, DateTimeOffset Published)
{
    /// <summary>The place in the feed just after this entry, counted over all categories; 0 for an entity that was asked for by itself.</summary>
    public long Token { get; init; }

    /// <summary>When the clerk changed it (<c>bijgewerkt</c>), in UTC; what the source writes without an offset is Amsterdam time. Null when it says nothing readable.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>The source took the entity back. Its fields are usually gone with it.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Where the file of a downloadable entity is; null for the rest.</summary>
    public Uri? Enclosure { get; init; }

    /// <summary>Media type of the file as declared; not to be trusted.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes of the file as declared; may be 0 or wrong.</summary>
    public long? ContentLength { get; init; }

    /// <summary>What the entity says, in the order of the source; a name may come back.</summary>
    public IReadOnlyList<FeedField> Fields { get; init; } = [];
}

/// <summary>One field of an entity: a value, or a reference to another entity.</summary>
/// <param name="Name">As the schema writes it: onderwerp, kamerstukdossier.</param>
/// <param name="Value">The text, with its spaces; null where the source says nil and for a reference.</param>
/// <param name="Target">The entity that a reference names; it may never come. Null for a value.</param>
public readonly record struct FeedField(string Name, string? Value, Guid? Target);

/// <summary>One page of the feed.</summary>
/// <param name="Address">Where it was fetched.</param>
/// <param name="Entries">In the order of the feed.</param>
/// <param name="Oddities">What stood there and could not be used as an entry, one sentence each.</param>
/// <param name="Next">Where the feed goes on: at once when there is more, later when <paramref name="IsLast"/>.</param>
/// <param name="IsLast">There is nothing after this page yet: <paramref name="Next"/> is the address to come back to.</param>
public sealed record FeedPage(Uri Address, IReadOnlyList<FeedEntry> Entries, IReadOnlyList<string> Oddities, Uri Next, bool IsLast);
