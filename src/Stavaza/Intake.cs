using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Stavaza.Documents;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza;

/// <summary>
/// The whole pipeline on one page: a source gives files, a file opens to text, the text is read, what was read goes into the record and is linked.
/// One transaction a file: stopping anywhere loses nothing and doubles nothing.
/// </summary>
public sealed class Intake(DocumentRecord record, FileReader files, DocumentOpener opener, TimeProvider clock)
{
    /// <summary>Reads every file of a source into the record, one outcome a file, in order.</summary>
    /// <exception cref="RecordException">The record cannot be written (disk full, read-only).</exception>
    public async IAsyncEnumerable<IntakeOutcome> ReadAsync(ISource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new IntakeRun("read");
        await foreach (var file in source.FilesAsync(cancellationToken))
        {
            yield return await Guarded(() => TakeInAsync(run, file, cancellationToken));
        }
    }

    /// <summary>Reads the stored texts again, without fetching anything, and gives an outcome for each document.</summary>
    public async IAsyncEnumerable<IntakeOutcome> ReadAgainAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var run = new IntakeRun($"read again with reader {DocumentReader.Version}");
        foreach (var document in await HeldAsync(cancellationToken))
        {
            yield return await Guarded(() => ReadAgainAsync(run, document, cancellationToken));
        }
    }

    private async Task<IntakeOutcome> TakeInAsync(IntakeRun run, SourceFile file, CancellationToken cancellationToken)
    {
        switch (await files.ReadAsync(file, cancellationToken))
        {
            case FileReading.Unreadable(var reason, var hash, var size):
                return await KeepUnreadableAsync(run, file, hash, size, reason, cancellationToken);
            case FileReading.Read read:
                return await KnownAsync(run, file, read.Sha256, cancellationToken) ?? await OpenAsync(run, file, read, cancellationToken);
            default:
                throw new NotSupportedException();
        }
    }

    private async Task<IntakeOutcome> OpenAsync(IntakeRun run, SourceFile file, FileReading.Read bytes, CancellationToken cancellationToken) =>
        opener.Open(file.Name, bytes.Bytes, cancellationToken) switch
        {
            Opening.Opened(var text) => await KeepAsync(run, file, bytes, text, cancellationToken),
            Opening.Unreadable(var reason) => await KeepUnreadableAsync(run, file, bytes.Sha256, bytes.Size, reason, cancellationToken),
            _ => throw new NotSupportedException(),
        };

    /// <summary>A file that was read before changes nothing, unless something new is given with it or its document was removed.</summary>
    private async Task<IntakeOutcome?> KnownAsync(IntakeRun run, SourceFile file, string hash, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.FindFileAsync(hash, cancellationToken) is not { Reason: null } known
            || await session.FindDocumentOfFileAsync(known.Id, cancellationToken) is not (var document, var removed))
        {
            return null;
        }

        var desk = new DocumentDesk(session, clock.GetUtcNow());
        var corrected = await desk.GiveAsync(document, file.Given, cancellationToken);
        if (!corrected && !removed)
        {
            return new IntakeOutcome.AlreadyHeld(file.Name, (await session.ReadingAsync(document, cancellationToken))!.Reference);
        }

        await run.BeginAsync(session, clock, cancellationToken);
        await session.SetRemovedAsync(document, null, cancellationToken);
        var stored = await desk.SettleAsync(document, run.Batch, cancellationToken);
        await desk.LogAsync(removed ? ChangeLog.DocumentRestored : ChangeLog.Corrected, document, run.Batch, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Stored(file.Name, removed ? IntakeChange.Restored : IntakeChange.Corrected, stored);
    }

    private async Task<IntakeOutcome> KeepAsync(IntakeRun run, SourceFile file, FileReading.Read bytes, DocumentText text, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        await run.BeginAsync(session, clock, cancellationToken);
        var desk = new DocumentDesk(session, clock.GetUtcNow());
        await session.ForgetUnreadableAsync(file.Origin, cancellationToken);
        var stored = await session.StoreFileAsync(
            bytes.Sha256, file.Name, file.Origin, bytes.Size, desk.Now, text.Format.ToString(), null, cancellationToken);
        var (document, isNew) = await desk.DocumentForAsync(file, bytes.Sha256, text, cancellationToken);
        await session.AddVersionAsync(document, stored, desk.Now, text, file.Given.Retold, cancellationToken);
        await desk.GiveAsync(document, file.Given, cancellationToken);
        await session.SetRemovedAsync(document, null, cancellationToken);
        var settled = await desk.SettleAsync(document, run.Batch, cancellationToken);
        await desk.LogAsync(isNew ? ChangeLog.DocumentAdded : ChangeLog.DocumentChanged, document, run.Batch, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Stored(file.Name, isNew ? IntakeChange.Added : IntakeChange.NewVersion, settled);
    }

    private async Task<IntakeOutcome> KeepUnreadableAsync(IntakeRun run, SourceFile file, string? sha256, long? size, string reason, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.ReasonOfAsync(sha256, file.Origin, cancellationToken) == reason)
        {
            return new IntakeOutcome.Unreadable(file.Name, reason);
        }

        await run.BeginAsync(session, clock, cancellationToken);
        var desk = new DocumentDesk(session, clock.GetUtcNow());
        await session.StoreFileAsync(sha256, file.Name, file.Origin, size, desk.Now, null, reason, cancellationToken);
        await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FileUnreadable, file.Origin, run.Batch, reason, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Unreadable(file.Name, reason);
    }

    private async Task<List<long>> HeldAsync(CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        return await session.DocumentsHeldAsync(cancellationToken);
    }

    private async Task<IntakeOutcome> ReadAgainAsync(IntakeRun run, long document, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        await run.BeginAsync(session, clock, cancellationToken);
        var desk = new DocumentDesk(session, clock.GetUtcNow());
        var before = await session.ElementsOfAsync(document, cancellationToken);
        var name = (await session.NewestVersionAsync(document, cancellationToken))!.FileName;
        var settled = await desk.SettleAsync(document, run.Batch, cancellationToken);
        var after = await session.ElementsOfAsync(document, cancellationToken);
        var same = before.Select(Identity).SequenceEqual(after.Select(Identity));
        if (!same)
        {
            await desk.LogAsync(ChangeLog.DocumentReadAgain, document, run.Batch, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return same ? new IntakeOutcome.AlreadyHeld(name, settled.Document) : new IntakeOutcome.Stored(name, IntakeChange.ReadAgain, settled);
    }

    private static (string Id, string Fields) Identity(ElementRow element) => (element.Id, element.Fields);

    private async Task<T> Guarded<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (SqliteException error)
        {
            throw RecordException.From(error, record.FilePath);
        }
    }
}
