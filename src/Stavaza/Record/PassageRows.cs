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
        var (add, place) = (session.Prepare("INSERT INTO passage (document, place, start, length, text) VALUES (?1, ?2, ?3, ?4, ?5)"), 0);
        foreach (var passage in passages)
        {
            add.BindAll(document, place++, passage.Place.Start, passage.Place.Length, passage.Text).Execute();
        }
    }

    public static Task<List<PassageRow>> PassagesAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT start, length, text FROM passage WHERE document = @1 ORDER BY place",
            row => new PassageRow(new TextSpan(row.GetInt32(0), row.GetInt32(1)), row.GetString(2)),
            cancellationToken,
            document);

    /// <summary>The first paragraphs of a document, where letters and answers say what they are about.</summary>
    public static async Task<string> HeadOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        string.Join('\n', await session.ListAsync("SELECT text FROM passage WHERE document = @1 ORDER BY place LIMIT 8", row => row.GetString(0), cancellationToken, document));

    /// <summary>What happened to documents after an event, in order, and whether they are held now; other events are passed over.</summary>
    public static Task<List<DocumentEvent>> DocumentEventsAfterAsync(this RecordSession session, long number, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT e.number, e.id, d.key, r.document FROM event e JOIN document d ON d.key = e.subject LEFT JOIN reading r ON r.document = d.id
            WHERE e.number > @1 ORDER BY e.number LIMIT @2
            """,
            row => new DocumentEvent(row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetInt64(3)),
            cancellationToken,
            number,
            most);

    /// <summary>Id of the event with a number, which no other record has; null when there is none.</summary>
    public static Task<string?> EventIdAsync(this RecordSession session, long number, CancellationToken cancellationToken) =>
        session.TextAsync("SELECT id FROM event WHERE number = @1", cancellationToken, number);
}

/// <summary>An event of a document.</summary>
/// <param name="Number">Number of the event.</param>
/// <param name="Id">Its id.</param>
/// <param name="Key">The document's key.</param>
/// <param name="Document">The document; null when it is not held now.</param>
internal sealed record DocumentEvent(long Number, string Id, string Key, long? Document);
