namespace Stavaza.Search;

/// <summary>Up to where the index knows a record.</summary>
/// <param name="Event">Number of the last event of the record that it knows; 0 when it is empty and all is to be indexed.</param>
/// <param name="EventId">Id of that event, which no other record has; empty for an empty index.</param>
internal readonly record struct IndexPosition(long Event, string EventId)
{
    /// <summary>Knows nothing yet.</summary>
    public static IndexPosition Empty { get; } = new(0, string.Empty);
}
