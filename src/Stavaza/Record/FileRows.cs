namespace Stavaza.Record;

/// <summary>A file as the record knows it.</summary>
/// <param name="Reason">Why it could not be opened; null for a file that was.</param>
internal sealed record FileRow(long Id, string? Sha256, string Name, string Origin, string? Reason);

/// <summary>The rows of the table of files.</summary>
internal static class FileRows
{
    public static async Task<FileRow?> FindFileAsync(this RecordSession session, string sha256, CancellationToken cancellationToken) =>
        (await session.ListAsync(
            "SELECT id, sha256, name, origin, reason FROM file WHERE sha256 = @1",
            row => new FileRow(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)),
            cancellationToken,
            sha256)).SingleOrDefault();

    /// <summary>Stores a file, or what is now known of one that was stored before, and gives its row's id.</summary>
    public static async Task<long> StoreFileAsync(
        this RecordSession session,
        string? sha256,
        string name,
        string origin,
        long? size,
        string received,
        string? format,
        string? reason,
        CancellationToken cancellationToken)
    {
        const string Columns = "INSERT INTO file (sha256, name, origin, size, received, format, reason) VALUES (@1, @2, @3, @4, @5, @6, @7) ";
        const string Renewed = "DO UPDATE SET format = excluded.format, reason = excluded.reason";
        return await session.InsertAsync(
            Columns + (sha256 is null ? "ON CONFLICT (origin) WHERE sha256 IS NULL " : "ON CONFLICT (sha256) ") + Renewed,
            cancellationToken,
            sha256,
            name,
            origin,
            size,
            received,
            format,
            reason);
    }

    /// <summary>Why a file is on the list of unreadable files; null when it is not on it.</summary>
    public static Task<string?> ReasonOfAsync(this RecordSession session, string? sha256, string origin, CancellationToken cancellationToken) =>
        sha256 is null
            ? session.TextAsync("SELECT reason FROM file WHERE sha256 IS NULL AND origin = @1", cancellationToken, origin)
            : session.TextAsync("SELECT reason FROM file WHERE sha256 = @1", cancellationToken, sha256);

    /// <summary>The hash of the file that was taken in last from a place; null when none was.</summary>
    public static Task<string?> HashFromAsync(this RecordSession session, string origin, CancellationToken cancellationToken) => session.TextAsync(
        "SELECT f.sha256 FROM file f JOIN version v ON v.file = f.id WHERE f.origin = @1 ORDER BY v.id DESC LIMIT 1", cancellationToken, origin);

    /// <summary>Forgets that a place could not be read, now that it can; true when it was on the list.</summary>
    public static async Task<bool> ForgetUnreadableAsync(this RecordSession session, string origin, CancellationToken cancellationToken) =>
        await session.ExecuteAsync(
            "DELETE FROM file WHERE origin = @1 AND reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM version v WHERE v.file = file.id)",
            cancellationToken,
            origin) > 0;

    public static Task<List<(string Name, string Origin, string Reason)>> UnreadableFilesAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT name, origin, reason FROM file WHERE reason IS NOT NULL ORDER BY origin",
            row => (row.GetString(0), row.GetString(1), row.GetString(2)),
            cancellationToken);

    /// <summary>Every file of a document, oldest first.</summary>
    public static Task<List<Answers.DocumentFile>> FilesOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT f.sha256, f.name, f.origin, f.format, v.recorded, COALESCE(r.reader, 0)
            FROM version v JOIN file f ON f.id = v.file LEFT JOIN reading r ON r.document = v.document AND r.version = v.id
            WHERE v.document = @1 ORDER BY v.id
            """,
            row => new Answers.DocumentFile(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), Moment.Of(row.GetString(4)), row.GetInt32(5)),
            cancellationToken,
            document);
}
