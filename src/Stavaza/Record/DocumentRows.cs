using System.Text.Json;
using Stavaza.Documents;

namespace Stavaza.Record;

/// <summary>The newest text of a document, with what its format and the hand say of it.</summary>
/// <param name="Version">Row of the version.</param>
/// <param name="Text">The text as extracted.</param>
/// <param name="Retold">In our words (the bundled sample).</param>
/// <param name="FileName">Name of the file, for a document that has no other title.</param>
/// <param name="Received">When the document's first file came in.</param>
internal sealed record VersionRow(long Version, DocumentText Text, bool Retold, string FileName, DateTimeOffset Received);

/// <summary>The rows of documents, their versions, and what was given for them.</summary>
internal static class DocumentRows
{
    public static Task<long> AddDocumentAsync(this RecordSession session, string key, CancellationToken cancellationToken) =>
        session.InsertAsync("INSERT INTO document (key) VALUES (@1)", cancellationToken, key);

    public static Task<string?> KeyAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.TextAsync("SELECT key FROM document WHERE id = @1", cancellationToken, document);

    public static async Task<long?> FindDocumentByKeyAsync(this RecordSession session, string key, CancellationToken cancellationToken) =>
        First(await session.ListAsync("SELECT id FROM document WHERE key = @1", row => row.GetInt64(0), cancellationToken, key));

    /// <summary>The document that a file belongs to, and whether it was removed.</summary>
    public static async Task<(long Document, bool Removed)?> FindDocumentOfFileAsync(this RecordSession session, long file, CancellationToken cancellationToken)
    {
        var rows = await session.ListAsync(
            "SELECT d.id, d.removed IS NOT NULL FROM version v JOIN document d ON d.id = v.document WHERE v.file = @1 ORDER BY v.id DESC LIMIT 1",
            row => (row.GetInt64(0), row.GetBoolean(1)),
            cancellationToken,
            file);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The document whose newest file came from the same place; null when none did.</summary>
    public static async Task<long?> FindDocumentByOriginAsync(this RecordSession session, string origin, CancellationToken cancellationToken) =>
        First(await session.ListAsync(
            "SELECT v.document FROM version v JOIN file f ON f.id = v.file WHERE f.origin = @1 ORDER BY v.id DESC LIMIT 1",
            row => row.GetInt64(0),
            cancellationToken,
            origin));

    public static Task<long> AddVersionAsync(
        this RecordSession session, long document, long file, string recorded, DocumentText text, bool retold, CancellationToken cancellationToken) =>
        session.InsertAsync(
            "INSERT INTO version (document, file, recorded, text, layout, pages, facts, retold) VALUES (@1, @2, @3, @4, @5, @6, @7, @8)",
            cancellationToken,
            document,
            file,
            recorded,
            text.Text,
            text.Layout.ToString(),
            JsonSerializer.Serialize(text.Pages, RecordJson.Default.ImmutableArrayInt32),
            JsonSerializer.Serialize(text.Facts, RecordJson.Default.DocumentFacts),
            retold);

    public static async Task<VersionRow?> NewestVersionAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            """
            SELECT v.id, v.text, f.format, v.layout, v.pages, v.facts, v.retold, f.name,
                (SELECT MIN(first.recorded) FROM version first WHERE first.document = v.document)
            FROM version v JOIN file f ON f.id = v.file WHERE v.document = @1 ORDER BY v.id DESC LIMIT 1
            """,
            row => new VersionRow(
                row.GetInt64(0),
                new DocumentText(
                    row.GetString(1),
                    Enum.Parse<Documents.DocumentFormat>(row.GetString(2)),
                    Enum.Parse<Reading.Layout>(row.GetString(3)),
                    JsonSerializer.Deserialize(row.GetString(4), RecordJson.Default.ImmutableArrayInt32),
                    JsonSerializer.Deserialize(row.GetString(5), RecordJson.Default.DocumentFacts)!),
                row.GetBoolean(6),
                row.GetString(7),
                Moment.Of(row.GetString(8))),
            cancellationToken,
            document)).SingleOrDefault();

    public static Task<List<long>> DocumentsHeldAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT id FROM document WHERE removed IS NULL ORDER BY id", row => row.GetInt64(0), cancellationToken);

    public static Task<int> SetRemovedAsync(this RecordSession session, long document, string? moment, CancellationToken cancellationToken) =>
        session.ExecuteAsync("UPDATE document SET removed = @2 WHERE id = @1", cancellationToken, document, moment);

    private static long? First(List<long> rows) => rows.Count == 0 ? null : rows[0];
}
