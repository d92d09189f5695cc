using Stavaza.Record;

namespace Stavaza.Sync;

/// <summary>
/// Keeps in the log that a source did not give what was asked, and that it does again, so that it can be told when nobody is watching the run any more. The same trouble
/// is written once, however often the source is asked.
/// </summary>
/// <param name="record">Where the log is.</param>
/// <param name="clock">Tells when.</param>
public sealed class SourceLog(DocumentRecord record, TimeProvider clock)
{
    /// <summary>The source did not give what was asked.</summary>
    /// <param name="source">tweedekamer, bekendmakingen, verdragenbank.</param>
    /// <param name="reason">One line for people.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    public Task FailedAsync(string source, string reason, CancellationToken cancellationToken) => NoteAsync(
        source, before => before?.Reason == reason ? null : (ChangeLog.SourceFailed, reason), cancellationToken);

    /// <summary>The source gave all that was asked.</summary>
    /// <param name="source">tweedekamer, bekendmakingen, verdragenbank.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    public Task AnsweredAsync(string source, CancellationToken cancellationToken) => NoteAsync(
        source, before => before is null ? null : (ChangeLog.SourceAnswers, null), cancellationToken);

    private Task NoteAsync(string source, Func<SourceTroubleRow?, (string Kind, string? Detail)?> eventAfter, CancellationToken cancellationToken) => record.GuardedAsync(async () =>
    {
        await using var session = await record.WriteAsync(cancellationToken);
        if (eventAfter(await session.TroubleOfAsync(source, cancellationToken)) is var (kind, detail))
        {
            await session.AppendAsync(clock.GetUtcNow(), kind, source, null, detail, cancellationToken);
            await session.CommitAsync(cancellationToken);
        }

        return true;
    });
}
