using System.Runtime.InteropServices;

namespace Stavaza.Cli.Streams;

/// <summary>
/// Ctrl-C and the signals by which a system stops a program. The first one asks the work to stop; a later one, or ten seconds without an end, ends the program.
/// Signals that come together are one: a terminal tells every program of a pipeline, and a program that started this one may pass its own on.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly TimeProvider _clock;
    private readonly Action<int> _end;
    private readonly List<PosixSignalRegistration> _registrations;
    private readonly Lock _lock = new();
    private long? _first;
    private ITimer? _timer;

    /// <param name="clock">Tells how long ago the first signal came.</param>
    /// <param name="end">Ends the program at once with an exit code.</param>
    public Interruption(TimeProvider clock, Action<int> end)
    {
        (_clock, _end) = (clock, end);
        _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Receive))];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _timer?.Dispose();
        _stop.Dispose();
    }

    /// <summary>What is done when a signal comes.</summary>
    internal void Receive()
    {
        lock (_lock)
        {
            if (_first is { } first)
            {
                if (_clock.GetElapsedTime(first) > Together)
                {
                    _end(ExitCode.Interrupted);
                }

                return;
            }

            _first = _clock.GetTimestamp();
            _timer = _clock.CreateTimer(_ => _end(ExitCode.Interrupted), null, Patience, Timeout.InfiniteTimeSpan);
        }

        _stop.Cancel();
    }

    private void Receive(PosixSignalContext context)
    {
        context.Cancel = true;
        Receive();
    }
}
