using System.Runtime.CompilerServices;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;

namespace Stavaza.Sync;

/// <summary>
/// The publications that a search on officielebekendmakingen.nl finds, fetched one by one: as XML, else HTML, else PDF, each with its metadata file. What did not change
/// since it was taken in is not fetched; what the source does not know to have changed is asked for with its tag.
/// </summary>
/// <param name="record">Keeps what was fetched.</param>
/// <param name="search">Whom to ask what there is.</param>
/// <param name="client">Whom to ask for the bytes.</param>
/// <param name="clock">Tells when.</param>
/// <param name="query">In CQL.</param>
public sealed class BekendmakingenSource(DocumentRecord record, SruSearch search, PoliteClient client, TimeProvider clock, string query) : ISource
{
    private static readonly (string Manifestation, string Type)[] Preferred =
    [
        ("xml", "application/xml"), ("html", "text/html"), ("pdf", "application/pdf"), ("odt", "application/vnd.oasis.opendocument.text"),
    ];

    private readonly FileFetcher _files = new(record, client, clock);

    /// <summary>Called with each answer of the search: how many publications there are in all, and what could not be used.</summary>
    public Action<SruPage>? OnPage { get; set; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourceFile> FilesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in search.PagesAsync(query, cancellationToken))
        {
            OnPage?.Invoke(page);
            foreach (var found in page.Records)
            {
                if (FileOf(found) is not var (address, type))
                {
                    yield return Listed(found);
                    continue;
                }

                var held = await _files.HeldAsync(address, cancellationToken);
                if (held?.Fetched.Changed is { } changed && changed == found.Changed)
                {
                    continue;
                }

                var fetched = await _files.FetchAsync(address, held, new(type, null), cancellationToken);
                var (given, missing) = fetched.File is null ? (GivenOf(found), null) : await MetadataAsync(found, cancellationToken);
                yield return (fetched with { Oddity = fetched.Oddity ?? missing }).Named(found.Identifier, given);
                if (fetched.File is { } file)
                {
                    // Without its metadata it was not taken in whole: the next run asks again.
                    await _files.NoteAsync(new(address, missing is null ? found.Changed : null, file.Mark), null, cancellationToken);
                }
            }
        }
    }

    private static (Uri Address, string Type)? FileOf(SruRecord found)
    {
        foreach (var (manifestation, type) in Preferred)
        {
            if (found.Manifestations.GetValueOrDefault(manifestation) is { } address)
            {
                return (address, type);
            }
        }

        return null;
    }

    private static SourceFile Listed(SruRecord found) =>
        new(found.Identifier, found.Identifier, () => throw new IOException("is listed without a file that can be read (XML, HTML, PDF or ODT)")) { Given = GivenOf(found) };

    private static GivenFacts GivenOf(SruRecord found) =>
        new() { Id = found.Identifier, Title = found.Title, Date = found.Issued, OfficialUrl = found.Page, Basis = "source" };

    /// <summary>Keeps all that the metadata says as a row beside the text, before the text is linked: links lean on it.</summary>
    private async Task KeepAsync(RecordSession session, SruRecord found, PublicationMetadata metadata, string now, CancellationToken cancellationToken)
    {
        if (await SruEntries.NewAsync(session, SruEntries.Publication(found, metadata, clock.GetUtcNow()), found.Changed, cancellationToken) is { } entry)
        {
            using var store = await session.FeedStoreAsync(new KnownEntities(), now, cancellationToken);
            store.Store(entry);
        }
    }

    /// <summary>What search and metadata file say of it, and why the latter says nothing where it should.</summary>
    private async Task<(GivenFacts Given, string? Missing)> MetadataAsync(SruRecord found, CancellationToken cancellationToken)
    {
        if (found.Manifestations.GetValueOrDefault("metadata") is not { } address)
        {
            return (GivenOf(found), null);
        }

        try
        {
            var metadata = await client.AskAsync(address, file => PublicationMetadata.Read(file, address), cancellationToken);
            await _files.NoteAsync(null, (session, now) => KeepAsync(session, found, metadata, now, cancellationToken), cancellationToken);
            return (metadata.Over(GivenOf(found)), null);
        }
        catch (SourceException error)
        {
            return (GivenOf(found), $"came without its metadata: {error.Message}");
        }
    }
}
