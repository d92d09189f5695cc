using System.Runtime.CompilerServices;
using Stavaza.Documents;
using Stavaza.Elements;
using Stavaza.Reading;
using Stavaza.Record;
using Stavaza.Sources;

namespace Stavaza;

/// <summary>
/// The whole pipeline on one page: a source gives files, a file opens to text, the text is read, what was read goes into the record and is linked.
/// One transaction a file: stopping anywhere loses nothing and doubles nothing. Where the source allows it, the next files are opened while this one is written.
/// </summary>
public sealed class Intake(DocumentRecord record, FileReader files, DocumentOpener opener, TimeProvider clock)
{
    /// <summary>Reads every file of a source into the record, one outcome a file, in order.</summary>
    /// <exception cref="RecordException">The record cannot be written (disk full, read-only).</exception>
    public async IAsyncEnumerable<IntakeOutcome> ReadAsync(ISource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var together = record.BeginRun();
        var run = new IntakeRun("read");
        var reading = new ReadingAhead(files, opener, clock.GetUtcNow().DayInAmsterdam());
        await foreach (var file in source.MayBeReadAhead ? reading.FilesAsync(source, IsHeldAsync, cancellationToken) : OneByOneAsync(reading, source, cancellationToken))
        {
            yield return await record.GuardedAsync(() => TakeInAsync(run, reading, file, cancellationToken)) with { Oddity = file.File.Oddity };
        }
    }

    /// <summary>Reads the stored texts again, without fetching anything, and gives an outcome for each document.</summary>
    public async IAsyncEnumerable<IntakeOutcome> ReadAgainAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var together = record.BeginRun();
        var run = new IntakeRun($"read again with reader {DocumentReader.Version}");
        foreach (var document in await record.GuardedAsync(() => HeldAsync(cancellationToken)))
        {
            yield return await record.GuardedAsync(() => ReadAgainAsync(run, document, cancellationToken));
        }
    }

    private async IAsyncEnumerable<FileAhead> OneByOneAsync(ReadingAhead reading, ISource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var file in source.FilesAsync(cancellationToken))
        {
            yield return await reading.FileAsync(file, IsHeldAsync, cancellationToken);
        }
    }

    private Task<bool> IsHeldAsync(string sha256, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.FindFileAsync(sha256, cancellationToken) is not null;
    });

    private async Task<IntakeOutcome> TakeInAsync(IntakeRun run, ReadingAhead reading, FileAhead ahead, CancellationToken cancellationToken)
    {
        var file = ahead.File;
        if (file.HeldHash is { } held && await KnownAsync(run, file, held, cancellationToken) is { } known)
        {
            return known;
        }

        switch (ahead.Bytes)
        {
            case FileReading.Unreadable { IsMissing: true, Reason: var nothing }:
                return new IntakeOutcome.Unreadable(file.Name, nothing);
            case FileReading.Unreadable(var reason, var hash, var size):
                return await KeepUnreadableAsync(run, file, hash, size, reason, cancellationToken);
            case FileReading.Read read:
                return await KnownAsync(run, file, read.Sha256, cancellationToken)
                    ?? await KeepAsync(run, ahead.Opening is null ? reading.Opened(ahead, cancellationToken) : ahead, read, cancellationToken);
            default:
                throw new NotSupportedException();
        }
    }

    private Task<IntakeOutcome> KeepAsync(IntakeRun run, FileAhead ahead, FileReading.Read bytes, CancellationToken cancellationToken) => ahead.Opening switch
    {
        Opening.Opened(var text) => KeepAsync(run, ahead.File, bytes, text, ahead.Read!, cancellationToken),
        Opening.Unreadable(var reason) => KeepUnreadableAsync(run, ahead.File, bytes.Sha256, bytes.Size, reason, cancellationToken),
        _ => throw new NotSupportedException(),
    };

    /// <summary>
    /// A file that was read before changes nothing, unless something new is given with it. Null for a file to open: one that is new, or that came back in the
    /// place where another stood since.
    /// </summary>
    private async Task<IntakeOutcome?> KnownAsync(IntakeRun run, SourceFile file, string hash, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.FindFileAsync(hash, cancellationToken) is not { Reason: null } known
            || await session.HolderOfFileAsync(known.Id, cancellationToken) is not { } holder
            || (holder.NewestFile != known.Id && holder.NewestOrigin == file.Origin))
        {
            return null;
        }

        var desk = new DocumentDesk(session, clock.GetUtcNow());
        await NoteReadableAsync(session, run, file, cancellationToken);
        var corrected = await desk.GiveAsync(holder.Document, file.Given, cancellationToken);
        if (holder.Removed && !(corrected && IsByHand(file)))
        {
            await session.CommitAsync(cancellationToken);
            return new IntakeOutcome.RemovedByHand(file.Name, holder.Key);
        }

        if (!corrected)
        {
            var held = (await session.ReadingAsync(holder.Document, cancellationToken))!.Reference;
            await session.CommitAsync(cancellationToken);
            return new IntakeOutcome.AlreadyHeld(file.Name, held);
        }

        await run.BeginAsync(session, clock, cancellationToken);
        await session.SetRemovedAsync(holder.Document, null, cancellationToken);
        var (settled, _) = await desk.SettleAsync(holder.Document, run.Batch, null, cancellationToken);
        await desk.LogAsync(holder.Removed ? ChangeLog.DocumentRestored : ChangeLog.Corrected, holder.Document, run.Batch, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Stored(file.Name, holder.Removed ? IntakeChange.Restored : IntakeChange.Corrected, settled);
    }

    private async Task<IntakeOutcome> KeepAsync(
        IntakeRun run, SourceFile file, FileReading.Read bytes, DocumentText text, ReadDocument read, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        await run.BeginAsync(session, clock, cancellationToken);
        var desk = new DocumentDesk(session, clock.GetUtcNow());
        await NoteReadableAsync(session, run, file, cancellationToken);
        var stored = await session.StoreFileAsync(
            bytes.Sha256, file.Name, file.Origin, bytes.Size, desk.Now, text.Format.ToString(), null, cancellationToken);
        if (file.Oddity is { } oddity)
        {
            await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FileDiffers, file.Origin, run.Batch, oddity, cancellationToken);
        }

        var (document, isNew) = await desk.DocumentForAsync(file, bytes.Sha256, read, cancellationToken);
        await session.AddVersionAsync(document, stored, desk.Now, text, file.Given.Retold, cancellationToken);
        await desk.GiveAsync(document, file.Given, cancellationToken);
        var removed = await session.IsRemovedAsync(document, cancellationToken);
        if (removed && !IsByHand(file))
        {
            await desk.LogAsync(ChangeLog.DocumentChanged, document, run.Batch, cancellationToken);
            var key = (await session.KeyAsync(document, cancellationToken))!;
            await session.CommitAsync(cancellationToken);
            return new IntakeOutcome.RemovedByHand(file.Name, key);
        }

        await session.SetRemovedAsync(document, null, cancellationToken);
        var (settled, _) = await desk.SettleAsync(document, run.Batch, read, cancellationToken);
        await desk.LogAsync(isNew ? ChangeLog.DocumentAdded : ChangeLog.DocumentChanged, document, run.Batch, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Stored(file.Name, isNew ? IntakeChange.Added : IntakeChange.NewVersion, settled);
    }

    private async Task<IntakeOutcome> KeepUnreadableAsync(
        IntakeRun run, SourceFile file, string? sha256, long? size, string reason, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.ReasonOfAsync(sha256, file.Origin, cancellationToken) == reason)
        {
            return new IntakeOutcome.Unreadable(file.Name, reason);
        }

        await run.BeginAsync(session, clock, cancellationToken);
        await session.StoreFileAsync(sha256, file.Name, file.Origin, size, Moment.Text(clock.GetUtcNow()), null, reason, cancellationToken);
        await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FileUnreadable, file.Origin, run.Batch, reason, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new IntakeOutcome.Unreadable(file.Name, reason);
    }

    /// <summary>A place that could not be read before is no gap any more.</summary>
    private async Task NoteReadableAsync(RecordSession session, IntakeRun run, SourceFile file, CancellationToken cancellationToken)
    {
        if (await session.ForgetUnreadableAsync(file.Origin, cancellationToken))
        {
            await run.BeginAsync(session, clock, cancellationToken);
            await session.AppendAsync(clock.GetUtcNow(), ChangeLog.FileReadable, file.Origin, run.Batch, null, cancellationToken);
        }
    }

    private async Task<List<long>> HeldAsync(CancellationToken cancellationToken)
    {
        await using var session = await record.ReadAsync(cancellationToken);
        return await session.DocumentsHeldAsync(cancellationToken);
    }

    private async Task<IntakeOutcome> ReadAgainAsync(IntakeRun run, long document, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var desk = new DocumentDesk(session, clock.GetUtcNow());
        var name = (await session.NewestVersionAsync(document, cancellationToken))!.FileName;
        var (settled, changed) = await desk.SettleAsync(document, run.Batch, null, cancellationToken);
        if (changed)
        {
            await run.BeginAsync(session, clock, cancellationToken);
            await desk.LogAsync(ChangeLog.DocumentReadAgain, document, run.Batch, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        return changed ? new IntakeOutcome.Stored(name, IntakeChange.ReadAgain, settled) : new IntakeOutcome.AlreadyHeld(name, settled.Document);
    }

    /// <summary>Only a person who names an id or a day brings back what a person removed.</summary>
    private static bool IsByHand(SourceFile file) => file.Given is { Basis: CorrectionRows.ByHand } given && (given.Id ?? given.Title ?? Moment.Text(given.Date)) is not null;
}
