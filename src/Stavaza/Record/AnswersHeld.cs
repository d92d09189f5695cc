using System.Collections.Immutable;

namespace Stavaza.Record;

/// <summary>
/// Holds the few newest of the answers that cost a walk through the record, each for one day, until something is written: whatever changes an answer
/// is an event in the log or a row of an official source, so that an answer after the same last event and row is the same answer.
/// </summary>
/// <param name="most">How many days to hold at most.</param>
#pragma warning disable CA1001 // A semaphore has something to dispose only after its wait handle was asked for, and it never is.
internal sealed class AnswersHeld<T>(int most)
#pragma warning restore CA1001
    where T : class
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Stored _stored = new(null, []);

    /// <summary>The answer for a day; who asks while another works it out waits and gets the same.</summary>
    public async Task<T> AnswerAsync(RecordSession session, DateOnly asOf, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var lastEvent = $"{await session.EventIdAsync(await session.LastEventAsync(cancellationToken), cancellationToken)} {await session.LastOfficialVersionAsync(cancellationToken)}";
        if (_stored.Find(lastEvent, asOf) is { } held)
        {
            return held;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_stored.Find(lastEvent, asOf) is { } heldByNow)
            {
                return heldByNow;
            }

            var answer = await work();
            _stored = _stored.With(lastEvent, asOf, answer, most);
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <param name="LastEvent">Id of the event, and number of the row, after which all of them were worked out; null before the first answer.</param>
    /// <param name="Answers">Newest last.</param>
    private sealed record Stored(string? LastEvent, ImmutableArray<(DateOnly AsOf, T Answer)> Answers)
    {
        public T? Find(string? lastEvent, DateOnly asOf) => lastEvent == LastEvent ? Answers.FirstOrDefault(held => held.AsOf == asOf).Answer : null;

        public Stored With(string? lastEvent, DateOnly asOf, T answer, int most) =>
            new(lastEvent, lastEvent == LastEvent ? [.. Answers.TakeLast(most - 1), (asOf, answer)] : [(asOf, answer)]);
    }
}
