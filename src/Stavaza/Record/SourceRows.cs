using System.Globalization;

namespace Stavaza.Record;

/// <summary>What the log tells of the official sources: which of them did not give what was asked the last time.</summary>
internal static class SourceRows
{
    private const string Last =
        "SELECT MAX(number) FROM event WHERE kind IN ('source-failed', 'source-answers') AND (@1 IS NULL OR subject = @1) GROUP BY subject";

    /// <summary>The last thing that was told of a source; null when nothing ever was, or when it answered.</summary>
    public static async Task<SourceTroubleRow?> TroubleOfAsync(this RecordSession session, string source, CancellationToken cancellationToken) =>
        (await FindAsync(session, source, cancellationToken)).FirstOrDefault();

    /// <summary>Every source that did not give what was asked the last time.</summary>
    public static Task<List<SourceTroubleRow>> TroublesAsync(this RecordSession session, CancellationToken cancellationToken) => FindAsync(session, null, cancellationToken);

    /// <summary>Papers that the register has without offering a file, and papers whose file was not taken in. Counted in an index; no row is read but those of files that were.</summary>
    public static async Task<(long WithoutFile, long NotTakenIn)> RegisterFilesAsync(this RecordSession session, CancellationToken cancellationToken)
    {
        const string Papers = "SELECT COUNT(*) FROM feed_entity WHERE kind = 'document' AND deleted = 0 AND offers = @1";
        var takenIn = await session.CountAsync(
            """
            SELECT COUNT(*) FROM feed_file taken CROSS JOIN feed_entity e ON e.id = taken.entity AND e.newest = taken.version
            WHERE taken.reason IS NULL AND e.kind = 'document' AND e.deleted = 0 AND e.offers = 1
            """,
            cancellationToken);
        return (await session.CountAsync(Papers, cancellationToken, 0), await session.CountAsync(Papers, cancellationToken, 1) - takenIn);
    }

    /// <summary>What was taken in whole on a day: searches that gave all they found, by the name under which that was noted.</summary>
    public static async Task<List<FeedPosition>> SearchesCompleteAsync(this RecordSession session, CancellationToken cancellationToken) =>
        (await session.FeedPositionsAsync(cancellationToken)).FindAll(position => position.UpToDate is not null && !position.Feed.StartsWith("tweedekamer/", StringComparison.Ordinal));

    private static Task<List<SourceTroubleRow>> FindAsync(RecordSession session, string? source, CancellationToken cancellationToken) => session.ListAsync(
        $"SELECT subject, recorded, detail FROM event WHERE kind = 'source-failed' AND number IN ({Last}) ORDER BY subject",
        row => new SourceTroubleRow(row.GetString(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), row.GetString(2)),
        cancellationToken,
        source);
}

/// <summary>A source that did not give what was asked.</summary>
/// <param name="Source">tweedekamer, bekendmakingen, verdragenbank.</param>
/// <param name="Since">When this was noted first, without an answer since.</param>
/// <param name="Reason">One line.</param>
internal sealed record SourceTroubleRow(string Source, DateTimeOffset Since, string Reason);
