using Stavaza.Record;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>
/// Asks one by one for the rows that papers of a dossier name and that never came: of a category that was not followed, or that the source left out of its feed.
/// So that one dossier can be had without following everything.
/// </summary>
/// <param name="record">Where they are kept.</param>
/// <param name="feed">Whom to ask.</param>
/// <param name="clock">Tells when.</param>
public sealed class NamedRows(DocumentRecord record, SyncFeed feed, TimeProvider clock)
{
    private const int AtATime = 50;

    /// <summary>Papers name Zaken, and these name more: what comes in the first round is asked in the second what it names.</summary>
    private const int Rounds = 2;

    /// <summary>Asks for them, fifty a transaction.</summary>
    /// <param name="dossier">dossier-33783.</param>
    /// <param name="cancellationToken">Stops after the rows that have come.</param>
    /// <returns>How many were asked for and came; null when the register has no such dossier.</returns>
    /// <exception cref="SourceException">The source does not answer.</exception>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async Task<NamedCounts?> FetchAsync(string dossier, CancellationToken cancellationToken)
    {
        var (asked, came) = (new HashSet<Guid>(), 0);
        var run = new IntakeRun("sync tweedekamer");
        for (var round = 0; round < Rounds; round++)
        {
            if (await NamedOnlyAsync(dossier, cancellationToken) is not { } named)
            {
                return null;
            }

            foreach (var some in named.Where(asked.Add).Chunk(AtATime))
            {
                var entries = await AskAsync(some, cancellationToken);
                await record.GuardedAsync(() => StoreAsync(run, entries));
                came += entries.Count;
            }
        }

        return new(asked.Count, came);
    }

    private Task<List<Guid>?> NamedOnlyAsync(string dossier, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return (await session.EntitiesNumberedAsync(dossier, cancellationToken)).Count == 0 ? null : await session.NamedOnlyAsync(dossier, cancellationToken);
    });

    private async Task<List<FeedEntry>> AskAsync(Guid[] named, CancellationToken cancellationToken)
    {
        var entries = new List<FeedEntry>();
        foreach (var entity in named)
        {
            if (await feed.EntityAsync(entity, cancellationToken) is { } entry && entry.Id == entity)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private async Task<bool> StoreAsync(IntakeRun run, List<FeedEntry> entries)
    {
        await using var session = await record.WriteAsync(CancellationToken.None);
        using var store = await session.FeedStoreAsync(new KnownEntities(), Moment.Text(clock.GetUtcNow()), CancellationToken.None);
        if (entries.Count(entry => store.Store(entry) is not FeedChange.None) > 0)
        {
            await run.BeginAsync(session, clock, CancellationToken.None);
        }

        await session.CommitAsync(CancellationToken.None);
        return true;
    }
}

/// <summary>What came of asking for rows one by one.</summary>
/// <param name="Asked">How many were named and had not come.</param>
/// <param name="Came">How many of them the source gave.</param>
public sealed record NamedCounts(int Asked, int Came);
