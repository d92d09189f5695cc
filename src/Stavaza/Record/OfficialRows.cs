using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>What the official feed said of an entity at one moment.</summary>
/// <param name="Entity">Row of the entity.</param>
/// <param name="Id">Its GUID.</param>
/// <param name="Kind">Lower camel case: zaak, documentVersie.</param>
/// <param name="Published">When the source published this version.</param>
/// <param name="IsDeleted">The source took the entity back with it.</param>
/// <param name="Content">All fields, as a JSON object.</param>
internal sealed record OfficialVersionRow(long Entity, Guid Id, string Kind, DateTimeOffset Published, bool IsDeleted, string Content);

/// <summary>
/// Asks what an official source said by a moment. Numbers and relations that an entity has no more are found as well: whoever asks looks in the version of the day
/// whether it had them then.
/// </summary>
internal static class OfficialRows
{
    /// <summary>The columns of an <see cref="OfficialVersionRow"/>, in the order that <see cref="VersionOf(SqliteDataReader)"/> reads.</summary>
    public const string Columns = "e.id, e.guid, e.kind, v.published, v.deleted, v.content";

    /// <summary>The entities that bear a number, or bore it once.</summary>
    public static Task<List<long>> EntitiesNumberedAsync(this RecordSession session, string number, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT entity FROM feed_number WHERE number = @1 UNION SELECT entity FROM feed_number_past WHERE number = @1",
        row => row.GetInt64(0),
        cancellationToken,
        number);

    /// <summary>The entities that name another in a relation, or did so once.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="entity">The one that is named.</param>
    /// <param name="name">The relation as the schema writes it: zaak, besluit.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Task<List<long>> EntitiesNamingAsync(this RecordSession session, long entity, string name, CancellationToken cancellationToken) => session.ListAsync(
        """
        SELECT entity FROM feed_reference WHERE target = @1 AND name = @2
        UNION SELECT entity FROM feed_reference_past WHERE target = @1 AND name = @2
        """,
        row => row.GetInt64(0),
        cancellationToken,
        entity,
        name);

    /// <summary>The row of an entity; null for one that the source never named.</summary>
    public static async Task<long?> EntityOfAsync(this RecordSession session, Guid guid, CancellationToken cancellationToken)
    {
        var rows = await session.ListAsync("SELECT id FROM feed_entity WHERE guid = @1", row => row.GetInt64(0), cancellationToken, guid.ToByteArray(bigEndian: true));
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <summary>What the source said last of an entity before a moment; null when it had not said anything.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="entity">Row of the entity.</param>
    /// <param name="before">As the feed's moments are written; nothing published at it or later counts.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static async Task<OfficialVersionRow?> VersionBeforeAsync(this RecordSession session, long entity, string before, CancellationToken cancellationToken)
    {
        var rows = await session.ListAsync(
            $"""
            SELECT {Columns} FROM feed_version v JOIN feed_entity e ON e.id = v.entity
            WHERE v.entity = @1 AND v.published < @2 ORDER BY v.published DESC, v.token DESC LIMIT 1
            """,
            VersionOf,
            cancellationToken,
            entity,
            before);
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <summary>Everything that the source said of an entity before a moment, oldest first.</summary>
    public static Task<List<OfficialVersionRow>> VersionsBeforeAsync(this RecordSession session, long entity, string before, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT {Columns} FROM feed_version v JOIN feed_entity e ON e.id = v.entity
            WHERE v.entity = @1 AND v.published < @2 ORDER BY v.published, v.token
            """,
            VersionOf,
            cancellationToken,
            entity,
            before);

    /// <summary>The newest version of an entity and the one before it, newest first.</summary>
    public static Task<List<OfficialVersionRow>> LastVersionsAsync(this RecordSession session, long entity, CancellationToken cancellationToken) => session.ListAsync(
        $"""
        SELECT {Columns} FROM feed_version v JOIN feed_entity e ON e.id = v.entity WHERE v.entity = @1 ORDER BY v.published DESC, v.token DESC LIMIT 2
        """,
        VersionOf,
        cancellationToken,
        entity);

    /// <summary>A version of an entity and the one before it, newest first.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="entity">Row of the entity.</param>
    /// <param name="published">When the version was published.</param>
    /// <param name="token">Its place in the feed.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Task<List<OfficialVersionRow>> VersionsUpToAsync(
        this RecordSession session, long entity, DateTimeOffset published, long token, CancellationToken cancellationToken) => session.ListAsync(
        $"""
        SELECT {Columns} FROM feed_version v JOIN feed_entity e ON e.id = v.entity
        WHERE v.entity = @1 AND (v.published, v.token) <= (@2, @3) ORDER BY v.published DESC, v.token DESC LIMIT 2
        """,
        VersionOf,
        cancellationToken,
        entity,
        published.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        token);

    /// <summary>Rows that papers of a dossier name, and the Zaken of those papers, and that never came.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="dossier">dossier-33783.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Task<List<Guid>> NamedOnlyAsync(this RecordSession session, string dossier, CancellationToken cancellationToken) => session.ListAsync(
        """
        WITH paper (entity) AS (
          SELECT r.entity FROM feed_number n JOIN feed_reference r ON r.target = n.entity AND r.name = 'kamerstukdossier' WHERE n.number = @1),
        naming (entity) AS (
          SELECT entity FROM paper UNION SELECT r.target FROM paper p JOIN feed_reference r ON r.entity = p.entity AND r.name = 'zaak')
        SELECT DISTINCT t.guid FROM naming n JOIN feed_reference r ON r.entity = n.entity JOIN feed_entity t ON t.id = r.target WHERE t.kind IS NULL ORDER BY t.id
        """,
        row => new Guid((byte[])row.GetValue(0), bigEndian: true),
        cancellationToken,
        dossier);

    /// <summary>Papers of a dossier whose newest row may say in its title that they take the place of a number: whoever asks reads the title.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="dossier">Entity of the dossier.</param>
    /// <param name="number">Number of the replaced paper.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Task<List<long>> TitlesThatReplaceAsync(this RecordSession session, long dossier, string number, CancellationToken cancellationToken) => session.ListAsync(
        """
        SELECT e.id FROM feed_reference r JOIN feed_entity e ON e.id = r.entity JOIN feed_version v ON v.id = e.newest
        WHERE r.target = @1 AND r.name = 'kamerstukdossier' AND e.kind = 'document'
          AND (v.content LIKE '%v.v%' || @2 || '%' OR v.content LIKE '%tvv%' || @2 || '%') ORDER BY e.id
        """,
        row => row.GetInt64(0),
        cancellationToken,
        dossier,
        number);

    /// <summary>How many versions of rows were ever kept: it changes whenever a row comes.</summary>
    public static Task<long> LastOfficialVersionAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.CountAsync("SELECT COALESCE(MAX(id), 0) FROM feed_version", cancellationToken);

    public static OfficialVersionRow VersionOf(SqliteDataReader row) => VersionOf(row, row.IsDBNull(2) ? string.Empty : row.GetString(2));

    /// <param name="row">With <see cref="Columns"/>.</param>
    /// <param name="kind">Its kind, where it is known: rows of a walk share the word.</param>
    public static OfficialVersionRow VersionOf(SqliteDataReader row, string kind) => new(
        row.GetInt64(0),
        new Guid((byte[])row.GetValue(1), bigEndian: true),
        kind,
        Moment.Of(row.GetString(3)),
        row.GetBoolean(4),
        row.GetString(5));
}
