namespace Stavaza.Record;

/// <summary>The files of the feed's downloadable entities: which are still to be fetched.</summary>
internal static class FeedFileRows
{
    private const string AllToFetch =
        """
        SELECT v.id, e.id, e.kind, v.content FROM feed_version v JOIN feed_entity e ON e.newest = v.id
        WHERE v.id > @1 AND e.deleted = 0 AND e.kind IN ('document', 'verslag') AND e.offers = 1
          AND (@3 OR NOT EXISTS (SELECT 1 FROM feed_file f WHERE f.entity = e.id AND f.version = v.id AND f.reason IS NULL))
          AND NOT EXISTS (
            SELECT 1 FROM feed_reference s JOIN feed_reference o ON o.target = s.target AND o.name = 'vergadering' JOIN feed_entity later ON later.id = o.entity
            WHERE s.entity = e.id AND s.name = 'vergadering' AND later.kind = 'verslag' AND (later.published, later.id) > (e.published, e.id))
        ORDER BY v.id LIMIT @2
        """;

    private const string DossierToFetch =
        """
        SELECT v.id, e.id, e.kind, v.content
        FROM feed_number n JOIN feed_reference r ON r.target = n.entity AND r.name = 'kamerstukdossier' JOIN feed_entity e ON e.id = r.entity
        JOIN feed_version v ON v.id = e.newest
        WHERE n.number = @4 AND v.id > @1 AND e.deleted = 0 AND e.kind = 'document' AND e.offers = 1
          AND (@3 OR NOT EXISTS (SELECT 1 FROM feed_file f WHERE f.entity = e.id AND f.version = v.id AND f.reason IS NULL))
        ORDER BY v.id LIMIT @2
        """;

    /// <summary>
    /// The newest versions whose file was not fetched yet, in the order of their publication. Of the reports of one sitting only the one published last: earlier ones
    /// were drafts of it.
    /// </summary>
    /// <param name="session">Where to look.</param>
    /// <param name="dossier">Id of a dossier, dossier-33783: only its papers; null for all papers and reports.</param>
    /// <param name="again">Those whose file was fetched as well.</param>
    /// <param name="after">Row number of the last one that was given; 0 to begin.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static Task<List<FeedFileRow>> FilesToFetchAsync(
        this RecordSession session, string? dossier, bool again, long after, int most, CancellationToken cancellationToken) => session.ListAsync(
        dossier is null ? AllToFetch : DossierToFetch,
        row => new FeedFileRow(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetString(3)),
        cancellationToken,
        dossier is null ? [after, most, again] : [after, most, again, dossier]);

    /// <summary>How a paper's dossier is called, as in ids; null when the feed did not give it.</summary>
    public static Task<string?> DossierOfPaperAsync(this RecordSession session, long entity, CancellationToken cancellationToken) => session.TextAsync(
        """
        SELECT n.number FROM feed_reference r JOIN feed_number n ON n.entity = r.target
        WHERE r.entity = @1 AND r.name = 'kamerstukdossier' ORDER BY n.number LIMIT 1
        """,
        cancellationToken,
        entity);

    /// <summary>Keeps that the file of a version was fetched, or why it could not be.</summary>
    public static Task NoteFetchedAsync(this RecordSession session, long entity, long version, string now, string? reason, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "INSERT OR REPLACE INTO feed_file (entity, version, recorded, reason) VALUES (@1, @2, @3, @4)", cancellationToken, entity, version, now, reason);
}

/// <summary>A version of a downloadable entity whose file is to be fetched.</summary>
/// <param name="Version">Row of the version.</param>
/// <param name="Entity">Row of the entity.</param>
/// <param name="Kind">document or verslag.</param>
/// <param name="Content">What the entity says, as JSON.</param>
internal sealed record FeedFileRow(long Version, long Entity, string Kind, string Content);
