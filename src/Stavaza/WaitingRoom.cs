namespace Stavaza;

/// <summary>How many files may be ahead of the one that is written, by their number and by what they hold in memory. One feeds it, one takes out of it.</summary>
/// <remarks>Who waits is always the next of the source: the files that were let in before it come out without it, so that nothing stands still.</remarks>
internal sealed class WaitingRoom
{
    /// <summary>Enough that a long file at the head does not keep the cores waiting while short ones stand behind it.</summary>
    private const int MostFiles = 24;

    /// <summary>In bytes, as <see cref="FileAhead.Weight"/> counts them.</summary>
    private const long MostWeight = 64L * 1024 * 1024;

    /// <summary>What a file unfolds to is known only once it is opened, so no more are opened at once than there are cores for.</summary>
    private static readonly int MostOpening = Math.Min(Environment.ProcessorCount, 8);

    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = Signal();
    private (int Opening, int Files, long Weight) _now;

    /// <summary>Waits until one more file may be opened, and counts it in.</summary>
    /// <exception cref="OperationCanceledException">The caller stopped.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        while (!TryEnter(out var changed))
        {
            await changed.WaitAsync(cancellationToken);
        }
    }

    /// <summary>A file that was let in is opened, or could not be, and now waits with this weight.</summary>
    public void Open(long weight) => Change(now => (now.Opening - 1, now.Files, now.Weight + weight));

    /// <summary>It was taken out and is written.</summary>
    public void Leave(long weight) => Change(now => (now.Opening, now.Files - 1, now.Weight - weight));

    /// <param name="changed">Ends with the next change.</param>
    private bool TryEnter(out Task changed)
    {
        lock (_gate)
        {
            changed = _changed.Task;
            var (opening, files, weight) = _now;
            if (opening >= MostOpening || files >= MostFiles || weight >= MostWeight)
            {
                return false;
            }

            _now = (opening + 1, files + 1, weight);
            return true;
        }
    }

    private void Change(Func<(int Opening, int Files, long Weight), (int Opening, int Files, long Weight)> change)
    {
        lock (_gate)
        {
            _now = change(_now);
            _changed.SetResult();
            _changed = Signal();
        }
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
