using Stavaza.Record;

namespace Stavaza;

/// <summary>One run of reading: its events belong to one batch event, which is written with the first change and not at all when nothing changes.</summary>
internal sealed class IntakeRun(string what)
{
    /// <summary>Number of the batch event; null until something changes.</summary>
    public long? Batch { get; private set; }

    public async Task BeginAsync(RecordSession session, TimeProvider clock, CancellationToken cancellationToken) =>
        Batch ??= await session.AppendAsync(clock.GetUtcNow(), ChangeLog.Batch, what, null, null, cancellationToken);
}
