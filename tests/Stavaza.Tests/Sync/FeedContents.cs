namespace Stavaza.Tests.Sync;

/// <summary>What a record says of a feed.</summary>
internal static class FeedContents
{
    /// <summary>All that the record and its log say, without row numbers and without the moments at which it was recorded.</summary>
    public static async Task<List<string>> OfAsync(TestRecord record)
    {
        await using var session = await record.Record.ReadAsync(default);
        return await session.ListAsync(
            """
            SELECT hex(e.guid) || ' ' || COALESCE(e.kind, '-') || ' ' || e.deleted || ' ' || COALESCE(v.published, '-') || ' ' || COALESCE(v.content, '-') || ' '
              || COALESCE((SELECT group_concat(number, ',') FROM feed_number n WHERE n.entity = e.id), '') || ' '
              || COALESCE((SELECT group_concat(r.name || hex(t.guid), ',' ORDER BY r.name, t.guid) FROM feed_reference r JOIN feed_entity t ON t.id = r.target WHERE r.entity = e.id), '') || ' '
              || (SELECT COUNT(*) FROM feed_version w WHERE w.entity = e.id)
            FROM feed_entity e LEFT JOIN feed_version v ON v.id = e.newest
            UNION ALL SELECT kind || ' ' || subject || ' ' || detail FROM event WHERE kind = 'official-row-changed'
            ORDER BY 1
            """,
            row => row.GetString(0),
            default);
    }
}
