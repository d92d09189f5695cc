using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>
/// Follows the SyncFeed into the record, category by category. Pages are fetched one after the other while those before them are stored; what has come meanwhile and
/// the address after it are kept in one transaction, so that stopping anywhere loses nothing and doubles nothing.
/// </summary>
public sealed class FeedSync(DocumentRecord record, SyncFeed feed, TimeProvider clock)
{
    /// <summary>Pages that may wait to be stored; some 5,000 entities.</summary>
    private const int MostAhead = 20;

    /// <inheritdoc cref="FollowAsync(IReadOnlyList{string}, DateOnly?, CancellationToken)"/>
    public IAsyncEnumerable<FeedProgress> FollowAsync(IReadOnlyList<string> categories, CancellationToken cancellationToken) => FollowAsync(categories, null, cancellationToken);

    /// <summary>Follows the categories in turn until there is nothing more, and tells whenever pages were stored.</summary>
    /// <param name="categories">In Pascal case; see <see cref="FeedCategories"/>.</param>
    /// <param name="since">
    /// The first day of publication of what is wanted; null for all. It has a position of its own, "tweedekamer/Zaak since 2026-01-01", so that following all of a category
    /// afterwards begins at its beginning. A category that was followed to its end before goes on from there: it has all that was published since.
    /// </param>
    /// <param name="cancellationToken">Stops after the pages that have come.</param>
    /// <exception cref="SourceException">The source does not answer.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async IAsyncEnumerable<FeedProgress> FollowAsync(
        IReadOnlyList<string> categories, DateOnly? since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var together = record.BeginRun();
        var run = new IntakeRun("sync tweedekamer");
        var calendar = since is { } day ? new FeedCalendar(feed, DutchTime.InAmsterdam(day.ToDateTime(TimeOnly.MinValue))) : null;
        foreach (var category in categories)
        {
            var position = await PositionAsync(category, since, calendar, cancellationToken);
            await foreach (var progress in FollowAsync(run, category, position, cancellationToken))
            {
                yield return progress;
            }
        }
    }

    private async IAsyncEnumerable<FeedProgress> FollowAsync(IntakeRun run, string category, FeedPosition position, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = new KnownEntities();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Channel.CreateBounded<FeedPage>(MostAhead);
        var fetching = FetchAsync(position.Next, ahead.Writer, stop.Token);
        try
        {
            while (await ahead.Reader.WaitToReadAsync(CancellationToken.None))
            {
                var pages = AllOf(ahead.Reader);
                var after = After(position, pages);
                var counts = await record.GuardedAsync(() => StoreAsync(run, known, position, after, pages));
                position = after;
                yield return new(category, after.Entries, after.Published, counts, [.. pages.SelectMany(page => page.Oddities)], pages[^1].IsLast);
            }

            await fetching;
        }
        finally
        {
            await stop.CancelAsync();
            await fetching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks for one page after the other, until the last or until something stops it: who awaits it learns what.</summary>
    private async Task FetchAsync(Uri from, ChannelWriter<FeedPage> ahead, CancellationToken cancellationToken)
    {
        try
        {
            FeedPage page;
            do
            {
                page = await feed.PageAsync(from, cancellationToken);
                from = page.Next;
                await ahead.WriteAsync(page, cancellationToken);
            }
            while (!page.IsLast);
        }
        finally
        {
            ahead.Complete();
        }
    }

    private static List<FeedPage> AllOf(ChannelReader<FeedPage> ahead)
    {
        var pages = new List<FeedPage>(MostAhead);
        while (pages.Count < MostAhead && ahead.TryRead(out var page))
        {
            pages.Add(page);
        }

        return pages;
    }

    private async Task<FeedPosition> PositionAsync(string category, DateOnly? since, FeedCalendar? calendar, CancellationToken cancellationToken)
    {
        var name = $"tweedekamer/{category}";
        var position = await HeldPositionAsync(name, cancellationToken);
        if (calendar is null || position?.UpToDate is not null)
        {
            return position ?? new(name, feed.StartOf(category), 0, null, null);
        }

        name = $"{name} since {since:yyyy-MM-dd}";
        return await HeldPositionAsync(name, cancellationToken) ?? new(name, await calendar.BeginningOfAsync(category, cancellationToken), 0, null, null);
    }

    private Task<FeedPosition?> HeldPositionAsync(string name, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.FeedPositionAsync(name, cancellationToken);
    });

    /// <summary>Not to be stopped halfway: it is short, and what was fetched is kept.</summary>
    private async Task<FeedCounts> StoreAsync(IntakeRun run, KnownEntities known, FeedPosition before, FeedPosition after, List<FeedPage> pages)
    {
        await using var session = await record.WriteAsync(CancellationToken.None);
        var now = Moment.Text(clock.GetUtcNow());
        using var store = await session.FeedStoreAsync(known, now, CancellationToken.None);
        var (counts, told) = (default(FeedCounts), new List<FeedEntry>());
        foreach (var entry in pages.SelectMany(page => page.Entries))
        {
            var change = store.Store(entry);
            counts = counts.And(change);
            if (OfficialChanges.MayTell(entry, change, before.UpToDate is not null))
            {
                told.Add(entry);
            }
        }

        if (counts.Changed > 0 || pages.Exists(page => page.Oddities.Count > 0))
        {
            await run.BeginAsync(session, clock, CancellationToken.None);
            foreach (var oddity in pages.SelectMany(page => page.Oddities))
            {
                await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FeedEntryUnusable, after.Feed, run.Batch, oddity, CancellationToken.None);
            }
        }

        foreach (var entry in told)
        {
            await OfficialChanges.LogAsync(session, entry, clock.GetUtcNow(), run.Batch, CancellationToken.None);
        }

        await session.StoreFeedPositionAsync(after, now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return counts;
    }

    private FeedPosition After(FeedPosition position, List<FeedPage> pages) => position with
    {
        Next = pages[^1].Next,
        Entries = position.Entries + pages.Sum(page => page.Entries.Count),
        Published = pages.FindLast(page => page.Entries.Count > 0)?.Entries[^1].Published ?? position.Published,
        UpToDate = pages[^1].IsLast ? clock.GetUtcNow() : position.UpToDate,
    };
}

/// <summary>How far a category was followed, told whenever pages were stored.</summary>
/// <param name="Category">Pascal case.</param>
/// <param name="Entries">Taken in since the start of the category, in this run and before.</param>
/// <param name="Published">When the last of them was published; null when there is none.</param>
/// <param name="Counts">What these pages changed.</param>
/// <param name="Oddities">What stood in these pages and could not be used, a sentence each.</param>
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
