using Stavaza.Official;

namespace Stavaza.Record;

/// <summary>Walks through the rows of a kind as they were on a day, one at a time: nothing is kept but what the walker keeps.</summary>
internal static class RegisterWalk
{
    private const string Newest = "(SELECT w.id FROM feed_version w WHERE w.entity = e.id AND w.published < @2 ORDER BY w.published DESC, w.token DESC LIMIT 1)";

    /// <param name="session">Where to look.</param>
    /// <param name="kind">Lower camel case.</param>
    /// <param name="before">As the feed's moments are written; nothing published at it or later counts. What the source had taken back by then is passed over.</param>
    /// <param name="look">Is given each row.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <param name="words">Only rows whose fields hold these words, as stored: a quick first sieve, no more. Null for all.</param>
    /// <param name="orWords">Rows that hold these words come as well; null for none.</param>
    public static Task EachOfKindAsync(
        this RecordSession session, string kind, string before, Action<OfficialVersion> look, CancellationToken cancellationToken, string? words = null, string? orWords = null)
    {
        var terms = new SourceTerms();
        return session.EachAsync(
            $"""
            SELECT {OfficialRows.Columns} FROM feed_entity e JOIN feed_version v ON v.id = {Newest}
            WHERE e.kind = @1 AND v.deleted = 0 AND (@3 IS NULL OR instr(v.content, @3) > 0 OR instr(v.content, @4) > 0)
            """,
            row => look(new(OfficialRows.VersionOf(row, kind), terms)),
            cancellationToken,
            kind,
            before,
            words,
            orWords);
    }
}
