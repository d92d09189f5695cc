using Stavaza.Answers;
using Stavaza.Elements;
using Stavaza.Record;
using Stavaza.Verdicts;

namespace Stavaza;

/// <summary>What people do to the record by hand besides reading: take a document out, and take back what was done last.</summary>
public sealed class HandWork(DocumentRecord record, TimeProvider clock)
{
    /// <summary>Takes the documents with an id out of every answer; their text and history stay, and <see cref="UndoAsync"/> brings them back.</summary>
    /// <returns>The documents that bear the id; removed only when it is exactly one.</returns>
    public Task<IReadOnlyList<DocumentReference>> RemoveAsync(string id, CancellationToken cancellationToken) =>
        record.GuardedAsync(() => RemoveGuardedAsync(IdsAsTyped.Canonical(id), cancellationToken));

    /// <summary>Takes back the last correction or removal that was made by hand.</summary>
    /// <returns>What was taken back; null when nothing was done by hand.</returns>
    public Task<UndoneWork?> UndoAsync(CancellationToken cancellationToken) => record.GuardedAsync(() => UndoGuardedAsync(cancellationToken));

    /// <summary>
    /// Says that the record holds every paper of a dossier up to a number: a number up to it that is not held was never given out, and citations of it name nothing.
    /// </summary>
    /// <param name="dossier">33783, "33 783" or dossier-33783.</param>
    /// <param name="last">The highest number that was given out by <paramref name="until"/>.</param>
    /// <param name="until">The day up to which this was looked up at the source.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    /// <param name="basis">Who says so: given (by hand), or the name of a source.</param>
    public Task DeclareCompleteAsync(string dossier, int last, DateOnly until, CancellationToken cancellationToken, string basis = CorrectionRows.ByHand) =>
        record.GuardedAsync(() => DeclareGuardedAsync(new(IdsAsTyped.Dossier(dossier), last, until, basis), cancellationToken));

    private async Task<bool> DeclareGuardedAsync(CompleteDossierRow complete, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.CompleteDossierAsync(complete.Dossier, cancellationToken) == complete)
        {
            return false;
        }

        var desk = new DocumentDesk(session, clock.GetUtcNow());
        await session.StoreCompleteDossierAsync(complete, desk.Now, cancellationToken);
        await session.AppendAsync(
            clock.GetUtcNow(), ChangeLog.DossierComplete, $"dossier-{complete.Dossier}", null, $"up to {complete.Last} on {complete.Until:yyyy-MM-dd}", cancellationToken);
        await desk.LinkAgainAsync(await session.SoughtInDossierAsync(complete.Dossier, cancellationToken), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<DocumentReference>> RemoveGuardedAsync(string id, CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        var named = await session.DocumentsNamedAsync(id, cancellationToken);
        var references = new List<DocumentReference>();
        foreach (var document in named)
        {
            references.Add((await session.ReadingAsync(document, cancellationToken))!.Reference);
        }

        if (named is [var only])
        {
            await new DocumentDesk(session, clock.GetUtcNow()).RemoveAsync(only, cancellationToken);
            await session.CommitAsync(cancellationToken);
        }

        return references;
    }

    private async Task<UndoneWork?> UndoGuardedAsync(CancellationToken cancellationToken)
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (await session.LastByHandAsync(cancellationToken) is not { } last)
        {
            return null;
        }

        var desk = new DocumentDesk(session, clock.GetUtcNow());
        if (last is { Field: VerdictRows.Fact or VerdictRows.Link or VerdictRows.Reading, Correction: { } verdict })
        {
            return await UndoVerdictAsync(session, last.Document, verdict, last.Field, cancellationToken);
        }

        if (last.Correction is { } correction)
        {
            await session.UndoCorrectionAsync(correction, desk.Now, cancellationToken);
        }
        else
        {
            await session.SetRemovedAsync(last.Document, null, cancellationToken);
        }

        var (settled, _) = await desk.SettleAsync(last.Document, null, null, cancellationToken);
        await desk.LogAsync(last.Field is null ? ChangeLog.DocumentRestored : ChangeLog.CorrectionUndone, last.Document, null, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new(settled.Document, last.Field);
    }

    private async Task<UndoneWork> UndoVerdictAsync(RecordSession session, long document, long verdict, string field, CancellationToken cancellationToken)
    {
        var taken = await VerdictWork.TakeBackAsync(session, verdict, clock.GetUtcNow(), cancellationToken);
        var reading = await session.ReadingAsync(document, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new(reading!.Reference, field) { Verdict = taken };
    }
}

/// <summary>What was taken back.</summary>
/// <param name="Document">The document as it now stands.</param>
/// <param name="Field">The field whose correction was taken back (date, id, title, official-url), fact-verdict, link-verdict or reading-verdict for what was said of something read in it; null for a removal.</param>
public sealed record UndoneWork(DocumentReference Document, string? Field)
{
    /// <summary>The verdict that was taken back; null for other work.</summary>
    public HandVerdict? Verdict { get; init; }
}
