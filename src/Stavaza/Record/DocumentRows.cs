using System.Text.Json;
using Stavaza.Documents;

namespace Stavaza.Record;

/// <summary>The newest text of a document, with what its format and the hand say of it.</summary>
/// <param name="Version">Row of the version.</param>
/// <param name="Text">The text as extracted.</param>
/// <param name="Retold">In our words (the bundled sample).</param>
/// <param name="FileName">Name of the file, for a document that has no other title.</param>
/// <param name="Received">When this version came in.</param>
internal sealed record VersionRow(long Version, DocumentText Text, bool Retold, string FileName, DateTimeOffset Received);

/// <summary>The document to which a file belongs.</summary>
/// <param name="NewestFile">The file of its newest version.</param>
/// <param name="NewestOrigin">Where that came from.</param>
internal sealed record HolderRow(long Document, string Key, bool Removed, long NewestFile, string NewestOrigin);

/// <summary>The rows of documents, their versions, and what was given for them.</summary>
internal static class DocumentRows
{
    public static Task<long> AddDocumentAsync(this RecordSession session, string key, CancellationToken cancellationToken) =>
        session.InsertAsync("INSERT INTO document (key) VALUES (@1)", cancellationToken, key);

    public static Task<string?> KeyAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.TextAsync("SELECT key FROM document WHERE id = @1", cancellationToken, document);

    public static async Task<long?> FindDocumentByKeyAsync(this RecordSession session, string key, CancellationToken cancellationToken) =>
        First(await session.ListAsync("SELECT id FROM document WHERE key = @1", row => row.GetInt64(0), cancellationToken, key));

    /// <summary>The document that a file belongs to; null when no version has it.</summary>
    public static async Task<HolderRow?> HolderOfFileAsync(this RecordSession session, long file, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            """
            SELECT d.id, d.key, d.removed IS NOT NULL, newest.file, f.origin
            FROM version v JOIN document d ON d.id = v.document
            JOIN version newest ON newest.id = (SELECT MAX(id) FROM version WHERE document = d.id) JOIN file f ON f.id = newest.file
            WHERE v.file = @1 ORDER BY v.id DESC LIMIT 1
            """,
            row => new HolderRow(row.GetInt64(0), row.GetString(1), row.GetBoolean(2), row.GetInt64(3), row.GetString(4)),
            cancellationToken,
            file)).SingleOrDefault();

    public static async Task<bool> IsRemovedAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        await session.CountAsync("SELECT COUNT(*) FROM document WHERE id = @1 AND removed IS NOT NULL", cancellationToken, document) > 0;

    /// <summary>The document without any id of its own whose newest file came from the same place; null when none did.</summary>
    public static async Task<long?> FindDocumentByOriginAsync(this RecordSession session, string origin, CancellationToken cancellationToken) =>
        First(await session.ListAsync(
            """
            SELECT v.document FROM file f JOIN version v ON v.file = f.id JOIN document d ON d.id = v.document
            WHERE f.origin = @1 AND d.key LIKE 'sha256-%'
              AND NOT EXISTS (SELECT 1 FROM alias a WHERE a.document = d.id AND a.rule IN ('own-id', 'own-reference'))
            ORDER BY v.id DESC LIMIT 1
            """,
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
                v.recorded
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
