using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>What a citation resolves to.</summary>
/// <param name="Outcome">resolved, unresolved, ambiguous, unchecked.</param>
internal sealed record LinkRow(string Outcome, string Rule, IReadOnlyList<long> Documents)
{
    public const string Resolved = "resolved", Unresolved = "unresolved", Ambiguous = "ambiguous", Unchecked = "unchecked";
}

/// <summary>A citation that can be linked.</summary>
internal sealed record LinkableRow(string Element, long Document, string? Kind, string Target, string Fields);

/// <summary>The rows of links.</summary>
internal static class LinkRows
{
    private const string Linkable = "SELECT e.id, e.document, e.kind, e.target, e.fields FROM element e WHERE e.type = 'citation' AND e.target IS NOT NULL AND json_extract(e.fields, '$.self') IS NULL AND ";

    public static Task<List<LinkableRow>> LinkableInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(Linkable + "e.document = @1", Row, cancellationToken, document);

    public static Task<List<LinkableRow>> LinkableToAsync(this RecordSession session, string name, CancellationToken cancellationToken) =>
        session.ListAsync(Linkable + "e.target = @1", Row, cancellationToken, name);

    /// <summary>Takes away the links of elements that name nothing any more.</summary>
    public static Task<int> ForgetStaleLinksAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "DELETE FROM link WHERE element IN (SELECT id FROM element WHERE document = @1 AND (target IS NULL OR json_extract(fields, '$.self') IS NOT NULL))",
            cancellationToken,
            document);

    /// <summary>What the citations that lead to a document call it, whatever its names are now.</summary>
    public static Task<List<string>> NamesLinkedToAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT DISTINCT e.target FROM link_document d JOIN element e ON e.id = d.element WHERE d.document = @1 AND e.target IS NOT NULL",
            row => row.GetString(0),
            cancellationToken,
            document);

    /// <summary>Stores a link; true when it was not there before or says something else now.</summary>
    public static async Task<bool> StoreLinkAsync(this RecordSession session, string element, LinkRow link, string recorded, CancellationToken cancellationToken)
    {
        var before = await session.LinkOfAsync(element, cancellationToken);
        if (before is not null && before.Outcome == link.Outcome && before.Rule == link.Rule && before.Documents.SequenceEqual(link.Documents))
        {
            return false;
        }

        await session.ExecuteAsync("DELETE FROM link WHERE element = @1", cancellationToken, element);
        await session.ExecuteAsync(
            "INSERT INTO link (element, outcome, rule, recorded) VALUES (@1, @2, @3, @4)", cancellationToken, element, link.Outcome, link.Rule, recorded);
        foreach (var document in link.Documents)
        {
            await session.ExecuteAsync("INSERT INTO link_document (element, document) VALUES (@1, @2)", cancellationToken, element, document);
        }

        return true;
    }

    public static async Task<LinkRow?> LinkOfAsync(this RecordSession session, string element, CancellationToken cancellationToken)
    {
        var found = await session.ListAsync(
            "SELECT l.outcome, l.rule, d.document FROM link l LEFT JOIN link_document d ON d.element = l.element WHERE l.element = @1 ORDER BY d.document",
            row => (Outcome: row.GetString(0), Rule: row.GetString(1), Document: row.IsDBNull(2) ? (long?)null : row.GetInt64(2)),
            cancellationToken,
            element);
        return found.Count == 0 ? null : new(found[0].Outcome, found[0].Rule, [.. found.Where(row => row.Document is not null).Select(row => row.Document!.Value)]);
    }

    /// <summary>How many links a document has of each outcome.</summary>
    public static async Task<LinkCounts> LinkCountsAsync(this RecordSession session, long document, CancellationToken cancellationToken)
    {
        var counts = await session.ListAsync(
            "SELECT l.outcome, COUNT(*) FROM link l JOIN element e ON e.id = l.element WHERE e.document = @1 GROUP BY l.outcome",
            row => (Outcome: row.GetString(0), Count: row.GetInt32(1)),
            cancellationToken,
            document);
        int Of(string outcome) => counts.FirstOrDefault(count => count.Outcome == outcome).Count;
        return new(Of(LinkRow.Resolved), Of(LinkRow.Unresolved), Of(LinkRow.Ambiguous), Of(LinkRow.Unchecked));
    }

    /// <summary>The documents that cite a document, each once.</summary>
    public static Task<List<DocumentReference>> CitedByAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT DISTINCT {ReadingRows.ReferenceColumns} FROM link_document d JOIN element e ON e.id = d.element JOIN reading r ON r.document = e.document
            WHERE d.document = @1 AND e.document <> @1 ORDER BY r.published_to, r.shown
            """,
            row => ReadingRows.Reference(row),
            cancellationToken,
            document);

    private static LinkableRow Row(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(row.GetString(0), row.GetInt64(1), row.TextOrNull(2), row.GetString(3), row.GetString(4));
}

/// <summary>How many citations of a document resolve, and how.</summary>
/// <param name="Resolved">To one document in the record.</param>
/// <param name="Unresolved">To none.</param>
/// <param name="Ambiguous">To several.</param>
/// <param name="Unchecked">Name what no record of documents holds: laws, treaties, case law.</param>
public sealed record LinkCounts(int Resolved, int Unresolved, int Ambiguous, int Unchecked);
