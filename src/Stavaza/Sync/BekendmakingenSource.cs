using System.Runtime.CompilerServices;
using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Bekendmakingen;
using Stavaza.Sources.Online;

namespace Stavaza.Sync;

/// <summary>
/// The publications that a search on officielebekendmakingen.nl finds, fetched one by one: as XML, else HTML, else PDF. What did not change since it was taken in is not
/// fetched; what the source does not know to have changed is asked for with its tag.
/// </summary>
/// <param name="record">Keeps what was fetched.</param>
/// <param name="search">Whom to ask what there is.</param>
/// <param name="client">Whom to ask for the bytes.</param>
/// <param name="clock">Tells when.</param>
/// <param name="query">In CQL.</param>
public sealed class BekendmakingenSource(DocumentRecord record, SruSearch search, PoliteClient client, TimeProvider clock, string query) : ISource
{
    private static readonly string[] Preferred = ["xml", "html", "pdf", "odt"];

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
                var address = Preferred.Select(what => found.Manifestations.GetValueOrDefault(what)).FirstOrDefault(there => there is not null);
                var before = address is null ? null : await BeforeAsync(address, cancellationToken);
                if (before is not null && before.Changed == found.Changed && found.Changed is not null)
                {
                    continue;
                }

                var (bytes, tag, reason) = await FetchAsync(address, before?.Tag, cancellationToken);
                if (bytes is not null || reason is not null)
                {
                    yield return FileOf(found, address, bytes, reason);
                }

                if (reason is null)
                {
                    await NoteAsync(new(address!, found.Changed, tag), cancellationToken);
                }
            }
        }
    }

    private static SourceFile FileOf(SruRecord found, Uri? address, byte[]? bytes, string? reason) =>
        new(found.Identifier, address?.AbsoluteUri ?? found.Identifier, () => bytes is null ? throw new IOException(reason) : new MemoryStream(bytes, writable: false))
        {
            Given = new() { Id = found.Identifier, Title = found.Title, Date = found.Issued, OfficialUrl = found.Page, Basis = "source" },
        };

    private async Task<(byte[]? Bytes, string? Tag, string? Reason)> FetchAsync(Uri? address, string? tag, CancellationToken cancellationToken)
    {
        if (address is null)
        {
            return (null, null, "is listed without a file that can be read (XML, HTML, PDF or ODT)");
        }

        try
        {
            var (bytes, newTag) = await client.FileAsync(address, tag, cancellationToken);
            return (bytes, newTag, null);
        }
        catch (SourceException error)
        {
            return (null, null, error.Message);
        }
    }

    private Task<FetchedFile?> BeforeAsync(Uri address, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.FetchedAsync(address, cancellationToken);
    });

    private Task<bool> NoteAsync(FetchedFile file, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.WriteAsync(cancellationToken);
        await session.StoreFetchedAsync(file, Moment.Text(clock.GetUtcNow()), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    });
}
