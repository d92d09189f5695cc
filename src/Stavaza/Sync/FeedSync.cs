using System.Runtime.CompilerServices;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>
/// Follows the SyncFeed into the record, category by category, page by page. A page and the address after it are kept in one transaction, so that stopping anywhere
/// loses nothing and doubles nothing. The next page is fetched while this one is stored.
/// </summary>
public sealed class FeedSync(DocumentRecord record, SyncFeed feed, TimeProvider clock)
{
    /// <summary>Follows the categories in turn until there is nothing more, and tells of each page.</summary>
    /// <param name="categories">In Pascal case; see <see cref="FeedCategories"/>.</param>
    /// <param name="cancellationToken">Stops after the page that is being stored.</param>
    /// <exception cref="SourceException">The source does not answer.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async IAsyncEnumerable<FeedProgress> FollowAsync(IReadOnlyList<string> categories, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new IntakeRun("sync tweedekamer");
        foreach (var category in categories)
        {
            await foreach (var progress in FollowAsync(run, category, cancellationToken))
            {
                yield return progress;
            }
        }
    }

    private async IAsyncEnumerable<FeedProgress> FollowAsync(IntakeRun run, string category, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = $"tweedekamer/{category}";
        var position = await record.GuardedAsync(() => PositionAsync(name, cancellationToken)) ?? new(name, feed.StartOf(category), 0, null, null);
        using var ahead = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var coming = feed.PageAsync(position.Next, ahead.Token);
        try
        {
            while (true)
            {
                var page = await coming;
                coming = page.IsLast ? coming : feed.PageAsync(page.Next, ahead.Token);
                var counts = await record.GuardedAsync(() => StoreAsync(run, position, page, cancellationToken));
                position = After(position, page);
                yield return new(category, position.Entries, position.Published, counts, page.Oddities, page.IsLast);
                if (page.IsLast)
                {
                    yield break;
                }
            }
        }
        finally
        {
            await ahead.CancelAsync();
            await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<FeedPosition?> PositionAsync(string name, CancellationToken cancellationToken)
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.FeedPositionAsync(name, cancellationToken);
    }

    private async Task<FeedCounts> StoreAsync(IntakeRun run, FeedPosition position, FeedPage page, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var now = Moment.Text(clock.GetUtcNow());
        var counts = default(FeedCounts);
        foreach (var entry in page.Entries)
        {
            counts = counts.And(await session.StoreEntryAsync(entry, now, cancellationToken));
        }

        if (counts.Changed > 0 || page.Oddities.Count > 0)
        {
            await run.BeginAsync(session, clock, cancellationToken);
            foreach (var oddity in page.Oddities)
            {
                await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FeedEntryUnusable, position.Feed, run.Batch, oddity, cancellationToken);
            }
        }

        await session.StoreFeedPositionAsync(After(position, page), now, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return counts;
    }

    private FeedPosition After(FeedPosition position, FeedPage page) => position with
    {
        Next = page.Next,
        Entries = position.Entries + page.Entries.Count,
        Published = page.Entries is [.., var last] ? last.Published : position.Published,
        UpToDate = page.IsLast ? clock.GetUtcNow() : position.UpToDate,
    };
}

/// <summary>How far a category was followed, told after each page.</summary>
/// <param name="Category">Pascal case.</param>
/// <param name="Entries">Taken in since the start of the category, in this run and before.</param>
/// <param name="Published">When the last of them was published; null when there is none.</param>
/// <param name="Counts">What this page changed.</param>
/// <param name="Oddities">What stood in this page and could not be used, a sentence each.</param>
/// <param name="IsUpToDate">There was nothing more.</param>
public sealed record FeedProgress(
    string Category, long Entries, DateTimeOffset? Published, FeedCounts Counts, IReadOnlyList<string> Oddities, bool IsUpToDate);

/// <summary>What entries of the feed changed.</summary>
/// <param name="Added">Entities that came, or came back.</param>
/// <param name="Replaced">Entities with a new version.</param>
/// <param name="Deleted">Entities that the source took back.</param>
/// <param name="History">Older versions of what is held.</param>
/// <param name="Known">Entries that were held already.</param>
public readonly record struct FeedCounts(long Added, long Replaced, long Deleted, long History, long Known)
{
    /// <summary>What changed the record.</summary>
    public long Changed => Added + Replaced + Deleted + History;

    /// <summary>All of them.</summary>
    public long Total => Changed + Known;

    /// <summary>Both together.</summary>
    public FeedCounts And(FeedCounts other) =>
        new(Added + other.Added, Replaced + other.Replaced, Deleted + other.Deleted, History + other.History, Known + other.Known);

    internal FeedCounts And(FeedChange change) => change switch
    {
        FeedChange.Added => this with { Added = Added + 1 },
        FeedChange.Replaced => this with { Replaced = Replaced + 1 },
        FeedChange.Deleted => this with { Deleted = Deleted + 1 },
        FeedChange.History => this with { History = History + 1 },
        _ => this with { Known = Known + 1 },
    };
}
