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

    private readonly FileFetcher _files = new(record, client, clock);

    /// <summary>Whether files that were fetched before are asked for again: the feed does not tell when one is replaced in its place.</summary>
    public bool Again { get; init; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (await RowsAsync(after, cancellationToken) is { Count: > 0 } rows)
        {
            foreach (var (row, paperDossier) in rows)
            {
                using var content = JsonDocument.Parse(row.Content);
                var fetched = await FetchAsync(content.RootElement, cancellationToken);
                var given = row.Kind == "document" ? FeedFacts.Of(content.RootElement, paperDossier, clock.TodayInAmsterdam()) : new() { Basis = "source" };
                yield return fetched.Named(NameOf(row, content.RootElement), given);
                var mark = fetched.File is { } file ? new FetchedFile(fetched.Address, file.Mark.Modified, file.Mark) : null;
                await _files.NoteAsync(mark, (session, now) => session.NoteFetchedAsync(row.Entity, row.Version, now, fetched.Reason, cancellationToken), cancellationToken);
                after = row.Version;
            }
        }
    }

    private static string NameOf(FeedFileRow row, JsonElement content) => FeedFacts.TextOf(content, "documentNummer") ?? $"{row.Kind} {FeedFacts.TextOf(content, "soort")}".TrimEnd();

    private async Task<Fetching> FetchAsync(JsonElement content, CancellationToken cancellationToken)
    {
        var address = new Uri(content.GetProperty("@enclosure").GetString()!);
        var length = content.TryGetProperty("@contentLength", out var declared) ? declared.GetInt64() : default(long?);
        var held = await _files.HeldAsync(address, cancellationToken);
        return await _files.FetchAsync(address, held, new(FeedFacts.TextOf(content, "@contentType"), length), cancellationToken);
    }

    private Task<List<(FeedFileRow Row, string? Dossier)>> RowsAsync(long after, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        var rows = new List<(FeedFileRow, string?)>();
        foreach (var row in await session.FilesToFetchAsync(dossier, Again, after, AtATime, cancellationToken))
        {
            rows.Add((row, await session.DossierOfPaperAsync(row.Entity, cancellationToken)));
        }

        return rows;
    });
}
