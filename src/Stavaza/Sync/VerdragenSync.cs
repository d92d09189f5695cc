using System.Runtime.CompilerServices;
using Stavaza.Official;
using Stavaza.Record;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>
/// Takes the records of the Verdragenbank into the record, as rows of an official register: every version of a treaty's record is kept, with the day on which the source
/// changed it and all its fields under the names of the source. Never tried against the live service.
/// </summary>
/// <param name="record">Where they are kept.</param>
/// <param name="search">The search that has them, product-area vd.</param>
/// <param name="clock">Tells when.</param>
public sealed class VerdragenSync(DocumentRecord record, SruSearch search, TimeProvider clock)
{
    private const string Feed = "verdragenbank";

    /// <summary>Takes in all that a search finds, page by page, each in one transaction.</summary>
    /// <param name="query">In CQL.</param>
    /// <param name="cancellationToken">Stops after the page that is being stored.</param>
    /// <exception cref="SourceException">The source does not answer.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async IAsyncEnumerable<VerdragenProgress> FollowAsync(string query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new IntakeRun("sync verdragenbank");
        var seen = 0L;
        await foreach (var page in search.PagesAsync(query, cancellationToken))
        {
            seen += page.Records.Count;
            var counts = await record.GuardedAsync(() => StoreAsync(run, page, cancellationToken));
            yield return new(page.Total, seen, counts, page.Oddities);
        }
    }

    private async Task<FeedCounts> StoreAsync(IntakeRun run, SruPage page, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var now = clock.GetUtcNow();
        using var store = await session.FeedStoreAsync(new KnownEntities(), Moment.Text(now), cancellationToken);
        var (counts, told) = (default(FeedCounts), new List<FeedEntry>());
        foreach (var found in page.Records)
        {
            if (await SruEntries.NewAsync(session, SruEntries.Treaty(found, now), found.Changed, cancellationToken) is not { } entry)
            {
                counts = counts.And(FeedChange.None);
                continue;
            }

            var change = store.Store(entry);
            counts = counts.And(change);
            if (OfficialChanges.MayTell(entry, change, isFollowing: false))
            {
                told.Add(entry);
            }
        }

        if (counts.Changed > 0 || page.Oddities.Count > 0)
        {
            await run.BeginAsync(session, clock, cancellationToken);
        }

        foreach (var oddity in page.Oddities)
        {
            await session.AppendAsync(now, ChangeLog.FeedEntryUnusable, Feed, run.Batch, oddity, cancellationToken);
        }

        foreach (var entry in told)
        {
            await OfficialChanges.LogAsync(session, entry, now, run.Batch, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return counts;
    }
}

/// <summary>How far the Verdragenbank was taken in, told after each page.</summary>
/// <param name="Total">How many treaties the search finds.</param>
/// <param name="Seen">How many were looked at.</param>
/// <param name="Counts">What this page changed.</param>
/// <param name="Oddities">What could not be used, a sentence each.</param>
public sealed record VerdragenProgress(long Total, long Seen, FeedCounts Counts, IReadOnlyList<string> Oddities);
