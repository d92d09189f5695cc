using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Sources.Online;

namespace Stavaza.Sync;

/// <summary>Fetches the files of an official source, and keeps how each was, so that what did not change is not sent again.</summary>
internal sealed class FileFetcher(DocumentRecord record, PoliteClient client, TimeProvider clock)
{
    /// <summary>Fetches a file; that it cannot be had is an outcome.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="before">How it was the last time; null to have it sent whatever it was.</param>
    /// <param name="declared">What was declared of it.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<Fetching> FetchAsync(Uri address, HeldFile? before, DeclaredFile declared, CancellationToken cancellationToken)
    {
        try
        {
            var file = await client.FileAsync(address, before?.Mark ?? default, declared, cancellationToken);
            return new(address, file, null)
            {
                Oddity = file.Bytes is { } bytes ? declared.DifferenceFrom(bytes) : null,
                HeldHash = file.Bytes is null ? before!.Sha256 : null,
            };
        }
        catch (SourceException error)
        {
            return new(address, null, error.Message);
        }
    }

    /// <summary>What the record holds of the file at an address; null when it was never taken in from there.</summary>
    public Task<HeldFile?> HeldAsync(Uri address, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.HashFromAsync(address.AbsoluteUri, cancellationToken) is { } hash
            ? new HeldFile(await session.FetchedAsync(address, cancellationToken) ?? new(address, null, default), hash)
            : null;
    });

    /// <summary>Keeps how a file was, in a transaction that may keep more.</summary>
    public Task NoteAsync(FetchedFile? file, Func<RecordSession, string, Task>? more, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var now = Moment.Text(clock.GetUtcNow());
        if (file is not null)
        {
            await session.StoreFetchedAsync(file, now, cancellationToken);
        }

        await (more?.Invoke(session, now) ?? Task.CompletedTask);
        await session.CommitAsync(cancellationToken);
        return true;
    });
}

/// <summary>A file that the record holds.</summary>
/// <param name="Fetched">How it was when it was fetched.</param>
/// <param name="Sha256">Its hash.</param>
internal sealed record HeldFile(FetchedFile Fetched, string Sha256)
{
    public FileMark Mark => Fetched.Mark;
}

/// <summary>What came of fetching a file.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="File">The file; null when it could not be had.</param>
/// <param name="Reason">Why it could not be had, one sentence; null when it could.</param>
internal sealed record Fetching(Uri Address, OnlineFile? File, string? Reason)
{
    /// <summary>In what it differs from what was declared; null when in nothing.</summary>
    public string? Oddity { get; init; }

    /// <summary>The hash of the file that the record holds and that the source says is still the same; null when other bytes came.</summary>
    public string? HeldHash { get; init; }

    /// <summary>The file for the intake, under a name for people.</summary>
    public SourceFile Named(string name, GivenFacts given) =>
        new(name, Address.AbsoluteUri, () => File?.Bytes is { } bytes ? new MemoryStream(bytes, writable: false) : throw new IOException(Reason ?? "the source says that it did not change, but the record holds another file"))
        {
            Given = given,
            Oddity = Oddity,
            HeldHash = HeldHash,
        };
}
