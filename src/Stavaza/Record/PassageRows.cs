using Stavaza.Reading;

namespace Stavaza.Record;

/// <summary>A paragraph of a document.</summary>
/// <param name="Place">Where it stands in the text before cleaning.</param>
/// <param name="Text">Its words, cleaned.</param>
internal sealed record PassageRow(TextSpan Place, string Text);

/// <summary>The rows of paragraphs.</summary>
internal static class PassageRows
{
    public static async Task StorePassagesAsync(
        this RecordSession session, long document, IEnumerable<PassageRow> passages, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM passage WHERE document = @1", cancellationToken, document);
        var place = 0;
        foreach (var passage in passages)
        {
            await session.ExecuteAsync(
                "INSERT INTO passage (document, place, start, length, text) VALUES (@1, @2, @3, @4, @5)",
                cancellationToken,
                document,
                place++,
                passage.Place.Start,
                passage.Place.Length,
                passage.Text);
        }
    }

    public static Task<List<PassageRow>> PassagesAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT start, length, text FROM passage WHERE document = @1 ORDER BY place",
            row => new PassageRow(new TextSpan(row.GetInt32(0), row.GetInt32(1)), row.GetString(2)),
            cancellationToken,
            document);

    /// <summary>Keys of the documents that something happened to after an event, and whether they are still held.</summary>
    public static Task<List<(string Key, long? Document)>> ChangedSinceAsync(this RecordSession session, long lastEvent, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT DISTINCT d.key, r.document FROM event e JOIN document d ON d.key = e.subject LEFT JOIN reading r ON r.document = d.id
            WHERE e.number > @1 ORDER BY d.id
            """,
            row => (row.GetString(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
            cancellationToken,
            lastEvent);
}
