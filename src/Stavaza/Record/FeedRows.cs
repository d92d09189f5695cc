using System.Globalization;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Record;

/// <summary>What an official feed gave: entities with every version of them, and how far the feed was followed.</summary>
internal static class FeedRows
{
    private const string EntityByGuid = "SELECT id, kind, published, token, deleted FROM feed_entity WHERE guid = @1";

    /// <summary>Keeps an entry. An entry that is held already changes nothing; one that was published before the newest is history.</summary>
    public static async Task<FeedChange> StoreEntryAsync(this RecordSession session, FeedEntry entry, string now, CancellationToken cancellationToken)
    {
        var held = await session.EntityAsync(entry.Id, cancellationToken);
        var published = FullMoment(entry.Published);
        var added = await session.ExecuteAsync(
            """
            INSERT INTO feed_version (entity, published, token, changed, deleted, recorded, content) VALUES (@1, @2, @3, @4, @5, @6, @7)
            ON CONFLICT (entity, published, token) DO NOTHING
            """,
            cancellationToken,
            held.Id,
            published,
            entry.Token,
            entry.Changed is { } changed ? FullMoment(changed) : null,
            entry.IsDeleted,
            now,
            FeedContent.Of(entry));
        if (added == 0)
        {
            return FeedChange.None;
        }

        if (held.Published is { } before && (string.CompareOrdinal(published, before), entry.Token).CompareTo((0, held.Token)) < 0)
        {
            return FeedChange.History;
        }

        await session.MakeNewestAsync(held.Id, entry, published, cancellationToken);
        return held.Kind is null || (held.IsDeleted && !entry.IsDeleted) ? FeedChange.Added : entry.IsDeleted ? FeedChange.Deleted : FeedChange.Replaced;
    }

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

    private static async Task MakeNewestAsync(this RecordSession session, long id, FeedEntry entry, string published, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(
            "UPDATE feed_entity SET kind = @2, newest = last_insert_rowid(), published = @3, token = @4, deleted = @5 WHERE id = @1",
            cancellationToken,
            id,
            entry.Kind,
            published,
            entry.Token,
            entry.IsDeleted);
        await session.ExecuteAsync("DELETE FROM feed_number WHERE entity = @1", cancellationToken, id);
        await session.ExecuteAsync("DELETE FROM feed_reference WHERE entity = @1", cancellationToken, id);
        if (entry.IsDeleted)
        {
            return;
        }

        foreach (var number in FeedNumbers.Of(entry))
        {
            await session.ExecuteAsync("INSERT INTO feed_number (number, entity) VALUES (@1, @2)", cancellationToken, number, id);
        }

        foreach (var field in entry.Fields)
        {
            if (field.Target is { } target)
            {
                var (named, _, _, _, _) = await session.EntityAsync(target, cancellationToken);
                await session.ExecuteAsync(
                    "INSERT OR IGNORE INTO feed_reference (entity, name, target) VALUES (@1, @2, @3)", cancellationToken, id, field.Name, named);
            }
        }
    }

    /// <summary>The row of an entity, made where there is none yet.</summary>
    private static async Task<HeldEntity> EntityAsync(this RecordSession session, Guid guid, CancellationToken cancellationToken)
    {
        var key = guid.ToByteArray(bigEndian: true);
        var held = await session.ListAsync(
            EntityByGuid,
            row => new HeldEntity(
                row.GetInt64(0),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? 0 : row.GetInt64(3),
                row.GetBoolean(4)),
            cancellationToken,
            key);
        return held.Count > 0 ? held[0] : new(await session.InsertAsync("INSERT INTO feed_entity (guid) VALUES (@1)", cancellationToken, key), null, null, 0, false);
    }

    private static FeedPosition PositionOf(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0),
        new Uri(row.GetString(1)),
        row.GetInt64(2),
        row.IsDBNull(3) ? null : Moment.Of(row.GetString(3)),
        row.IsDBNull(4) ? null : Moment.Of(row.GetString(4)));

    /// <summary>With all its decimals: two versions may be published within a millisecond.</summary>
    private static string FullMoment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private readonly record struct HeldEntity(long Id, string? Kind, string? Published, long Token, bool IsDeleted);
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
