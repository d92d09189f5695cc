using System.Runtime.CompilerServices;
using System.Text.Json;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;
using Stavaza.Sources.TweedeKamer;

namespace Stavaza.Sync;

/// <summary>
/// The files of the papers and reports that the feed gave, fetched one by one. A file counts as taken in when the next one is asked for, so that one whose reading was
/// interrupted is fetched again.
/// </summary>
/// <param name="record">Where the feed was kept.</param>
/// <param name="client">Whom to ask for the bytes.</param>
/// <param name="clock">Tells when.</param>
/// <param name="dossier">Id of one dossier, dossier-33783; null for all.</param>
public sealed class FeedFileSource(DocumentRecord record, PoliteClient client, TimeProvider clock, string? dossier) : ISource
{
    private const int AtATime = 100;

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (await RowsAsync(after, cancellationToken) is { Count: > 0 } rows)
        {
            foreach (var (row, paperDossier) in rows)
            {
                using var content = JsonDocument.Parse(row.Content);
                var address = new Uri(content.RootElement.GetProperty("@enclosure").GetString()!);
                var (bytes, reason) = await FetchAsync(address, cancellationToken);
                yield return new(NameOf(row, content.RootElement), address.AbsoluteUri, () => bytes is null ? throw new IOException(reason) : new MemoryStream(bytes, writable: false))
                {
                    Given = row.Kind == "document" ? FeedFacts.Of(content.RootElement, paperDossier) : new() { Basis = "source" },
                };
                await NoteAsync(row, reason, cancellationToken);
                after = row.Version;
            }
        }
    }

    private static string NameOf(FeedFileRow row, JsonElement content) => FeedFacts.TextOf(content, "documentNummer") ?? $"{row.Kind} {FeedFacts.TextOf(content, "soort")}".TrimEnd();

    private async Task<(byte[]? Bytes, string? Reason)> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            return ((await client.FileAsync(address, null, cancellationToken)).Bytes, null);
        }
        catch (SourceException error)
        {
            return (null, error.Message);
        }
    }

    private Task<List<(FeedFileRow Row, string? Dossier)>> RowsAsync(long after, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        var rows = new List<(FeedFileRow, string?)>();
        foreach (var row in await session.FilesToFetchAsync(dossier, after, AtATime, cancellationToken))
        {
            rows.Add((row, await session.DossierOfPaperAsync(row.Entity, cancellationToken)));
        }

        return rows;
    });

    private Task<bool> NoteAsync(FeedFileRow row, string? reason, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.WriteAsync(cancellationToken);
        await session.NoteFetchedAsync(row.Entity, row.Version, Moment.Text(clock.GetUtcNow()), reason, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    });
}
