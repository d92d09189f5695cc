using System.Globalization;

namespace Stavaza.Record;

/// <summary>What an official feed gave: entities with every version of them, and how far the feed was followed.</summary>
internal static class FeedRows
{
    /// <summary>What keeps entries in this transaction.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="known">The entities that were met lately; of one record, and only of what was committed or is being written.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    public static async Task<FeedStore> FeedStoreAsync(this RecordSession session, KnownEntities known, string now, CancellationToken cancellationToken) => new(
        session,
        known,
        now,
        await session.CountAsync("SELECT COALESCE(MAX(id), 0) FROM feed_entity", cancellationToken),
        await session.CountAsync("SELECT COALESCE(MAX(id), 0) FROM feed_version", cancellationToken));

    /// <summary>Where a feed goes on; null for one that was never followed.</summary>
    public static async Task<FeedPosition?> FeedPositionAsync(this RecordSession session, string feed, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            "SELECT feed, next, entries, published, up_to_date FROM feed_position WHERE feed = @1", PositionOf, cancellationToken, feed)).FirstOrDefault();

    /// <summary>Every feed that was followed, by name.</summary>
    public static Task<List<FeedPosition>> FeedPositionsAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT feed, next, entries, published, up_to_date FROM feed_position ORDER BY feed", PositionOf, cancellationToken);

    /// <summary>Keeps how far a feed was followed.</summary>
    public static Task StoreFeedPositionAsync(this RecordSession session, FeedPosition position, string now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT OR REPLACE INTO feed_position (feed, next, entries, published, up_to_date, recorded) VALUES (@1, @2, @3, @4, @5, @6)",
        cancellationToken,
        position.Feed,
        position.Next.AbsoluteUri,
        position.Entries,
        position.Published is { } published ? FullMoment(published) : null,
        position.UpToDate is { } moment ? Moment.Text(moment) : null,
        now);

    /// <summary>How many entities of each kind are held; a null kind counts those that others name and that never came.</summary>
    public static Task<List<FeedCount>> FeedCountsAsync(this RecordSession session, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT kind, COUNT(*), SUM(deleted) FROM feed_entity GROUP BY kind ORDER BY kind",
        row => new FeedCount(row.IsDBNull(0) ? null : row.GetString(0), row.GetInt64(1), row.GetInt64(2)),
        cancellationToken);

    private static FeedPosition PositionOf(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0),
        new Uri(row.GetString(1)),
        row.GetInt64(2),
        row.IsDBNull(3) ? null : Moment.Of(row.GetString(3)),
        row.IsDBNull(4) ? null : Moment.Of(row.GetString(4)));

    private static string FullMoment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}

/// <summary>What an entry changed.</summary>
internal enum FeedChange
{
    /// <summary>It was held already.</summary>
    None,

    /// <summary>A version older than the newest was added.</summary>
    History,

    /// <summary>An entity came, or came back.</summary>
    Added,

    /// <summary>It has a new version.</summary>
    Replaced,

    /// <summary>The source took it back.</summary>
    Deleted,
}

/// <summary>How far a feed was followed.</summary>
/// <param name="Feed">Name of the feed: tweedekamer/Zaak.</param>
/// <param name="Next">Where it goes on.</param>
/// <param name="Entries">How many entries were taken in, ever.</param>
/// <param name="Published">When the last entry taken in was published; null before the first.</param>
/// <param name="UpToDate">When there was nothing more to take in; null when that was never so since the start.</param>
internal sealed record FeedPosition(string Feed, Uri Next, long Entries, DateTimeOffset? Published, DateTimeOffset? UpToDate);

/// <summary>How many entities of a kind are held.</summary>
internal sealed record FeedCount(string? Kind, long Entities, long Deleted);
