using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
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
            if (await EntryOfAsync(session, found, now, cancellationToken) is not { } entry)
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

    /// <summary>A record that does not say when it changed is a new version only where its fields differ from the newest; null where they do not.</summary>
    private static async Task<FeedEntry?> EntryOfAsync(RecordSession session, SruRecord found, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = new FeedEntry(IdOf(found.Identifier), OfficialVersion.Verdrag, now)
        {
            Enclosure = found.Manifestations.GetValueOrDefault("xml") ?? found.Manifestations.GetValueOrDefault("pdf"),
            Fields = [.. found.Fields.Select(field => new FeedField(field.Name, field.Value, null)), .. PageOf(found)],
        };
        if (DateTimeOffset.TryParse(found.Changed, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var changed))
        {
            return entry with { Published = changed.ToUniversalTime(), Changed = changed.ToUniversalTime() };
        }

        var held = await session.EntityOfAsync(entry.Id, cancellationToken) is { } entity ? await session.LastVersionsAsync(entity, cancellationToken) : [];
        return held is [var newest, ..] && newest.Content == ContentOf(entry) ? null : entry;
    }

    private static string ContentOf(FeedEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes, FeedContent.Options))
        {
            FeedContent.Write(json, entry);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static IEnumerable<FeedField> PageOf(SruRecord found) => found.Page is { } page ? [new("page", page.AbsoluteUri, null)] : [];

    /// <summary>The source names its records by text: the id of the row derives from it.</summary>
    private static Guid IdOf(string identifier) => new(SHA256.HashData(Encoding.UTF8.GetBytes("verdragenbank:" + identifier)).AsSpan(0, 16));
}

/// <summary>How far the Verdragenbank was taken in, told after each page.</summary>
/// <param name="Total">How many treaties the search finds.</param>
/// <param name="Seen">How many were looked at.</param>
/// <param name="Counts">What this page changed.</param>
/// <param name="Oddities">What could not be used, a sentence each.</param>
public sealed record VerdragenProgress(long Total, long Seen, FeedCounts Counts, IReadOnlyList<string> Oddities);
