using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>Counts what the record holds and lacks.</summary>
internal static class CompletenessRows
{
    /// <summary>The counts, taken from <see cref="RecordSession.Counts"/> where nothing was written since they were counted.</summary>
    public static Task<Completeness> CompletenessAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.Counts is { } kept ? kept.AnswerAsync(session, default, () => CountAsync(session, cancellationToken), cancellationToken) : CountAsync(session, cancellationToken);

    private static async Task<Completeness> CountAsync(RecordSession session, CancellationToken cancellationToken) =>
        await RecordVerdict.WithDayAsync(session, await HeldAsync(session, cancellationToken), cancellationToken);

    /// <summary>Each count walks through one small index, never through the rows themselves.</summary>
    private static async Task<Completeness> HeldAsync(RecordSession session, CancellationToken cancellationToken)
    {
        var latest = await session.TextAsync("SELECT MAX(published_to) FROM reading WHERE published_from = published_to", cancellationToken);
        async Task<int> CountAsync(string sql) => (int)await session.CountAsync(sql, cancellationToken);
        return new(
            null,
            Moment.Day(latest),
            await CountAsync("SELECT COUNT(*) FROM reading"),
            await CountAsync("SELECT COUNT(*) FROM reading WHERE published_basis IN ('bounded', 'unknown')"),
            await CountAsync("SELECT COUNT(*) FROM file WHERE reason IS NOT NULL"),
            await CountAsync("SELECT COUNT(*) FROM link WHERE outcome = 'unresolved'"));
    }
}
