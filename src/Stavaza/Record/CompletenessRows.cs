using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>Counts what the record holds and lacks.</summary>
internal static class CompletenessRows
{
    public static async Task<Completeness> CompletenessAsync(this RecordSession session, CancellationToken cancellationToken)
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
