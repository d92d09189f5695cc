using Microsoft.Data.Sqlite;

namespace Stavaza.Record;

/// <summary>What a citation resolves to.</summary>
/// <param name="Outcome">resolved, nonexistent, ambiguous, unresolved, unchecked.</param>
/// <param name="Rule">The rule, which is also the code of the reason.</param>
/// <param name="Documents">The candidates: one, none, several.</param>
internal sealed record LinkRow(string Outcome, string Rule, IReadOnlyList<long> Documents)
{
    public const string Resolved = "resolved", Nonexistent = "nonexistent", Ambiguous = "ambiguous", Unresolved = "unresolved", Unchecked = "unchecked";

    /// <summary>Name under which a document that comes later finds the citation; null where no later document can settle it.</summary>
    public string? Sought { get; init; }

    /// <summary>What the citation says of the target and the target does not say of itself.</summary>
    public IReadOnlyList<MismatchRow> Mismatches { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(LinkRow? other) =>
        other is not null
        && (Outcome, Rule, Sought) == (other.Outcome, other.Rule, other.Sought)
        && Documents.Order().SequenceEqual(other.Documents.Order())
        && Mismatches.OrderBy(mismatch => mismatch.Kind).SequenceEqual(other.Mismatches.OrderBy(mismatch => mismatch.Kind));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Outcome, Rule);
}

/// <summary>Something that a citation says of its target, and the target does not say of itself.</summary>
/// <param name="Kind">date, title, author, chamber, session.</param>
/// <param name="Said">What the citation says.</param>
/// <param name="Held">What the target says.</param>
/// <param name="Rule">The rule that compared them.</param>
internal sealed record MismatchRow(string Kind, string Said, string Held, string Rule);

/// <summary>A citation that can be linked.</summary>
/// <param name="Document">The document in which it stands.</param>
/// <param name="Target">Canonical id; null where the words do not settle it.</param>
internal sealed record LinkableRow(string Element, long Document, string Kind, string? Target, string Words, string Sentence, string Fields);

/// <summary>A citation that waits under a name, with its place in the order in which the record gives them.</summary>
internal sealed record WaitingRow(string Known, LinkableRow Citation);

/// <summary>The rows of links.</summary>
internal static class LinkRows
{
    /// <summary>Sorts behind every day: a citing document without any day is known on none.</summary>
    public const string NeverKnown = "9999-12-31";

    private const string Columns = "e.id, e.document, COALESCE(e.kind, ''), e.target, e.words, e.sentence, e.fields";

    private const string KnownOfDocument = $"COALESCE((SELECT published_to FROM reading WHERE document = ?2), '{NeverKnown}')";

    /// <summary>The citations in a document, its own number left out.</summary>
    public static Task<List<LinkableRow>> LinkableInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"SELECT {Columns} FROM element e WHERE e.document = @1 AND e.type = 'citation' AND json_extract(e.fields, '$.self') IS NULL ORDER BY e.place",
            row => Row(row),
            cancellationToken,
            document);

    /// <summary>The citations anywhere that wait under a name or were found by it, a batch at a time.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="name">Canonical id, or another name under which citations wait.</param>
    /// <param name="after">The last row of the batch before; null for the first batch.</param>
    /// <param name="most">Rows in a batch.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<List<WaitingRow>> WaitingForAsync(
        this RecordSession session, string name, WaitingRow? after, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT l.known, {Columns} FROM link l JOIN element e ON e.id = l.element
            WHERE l.sought = @1 AND (l.known > @2 OR (l.known = @2 AND l.document > @3) OR (l.known = @2 AND l.document = @3 AND l.element > @4))
            ORDER BY l.known, l.document, l.element LIMIT @5
            """,
            row => new WaitingRow(row.GetString(0), Row(row, 1)),
            cancellationToken,
            name,
            after?.Known ?? string.Empty,
            after?.Citation.Document ?? 0,
            after?.Citation.Element ?? string.Empty,
            most);

    /// <summary>Takes away the links of elements that are the document's own number now.</summary>
    public static Task<int> ForgetStaleLinksAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "DELETE FROM link WHERE element IN (SELECT id FROM element WHERE document = @1 AND json_extract(fields, '$.self') IS NOT NULL)",
            cancellationToken,
            document);

    /// <summary>What the citations that lead to a document were sought under, whatever its names are now.</summary>
    public static Task<List<string>> NamesLinkedToAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT DISTINCT l.sought FROM link_document d JOIN link l ON l.element = d.element WHERE d.document = @1 AND l.sought IS NOT NULL",
            row => row.GetString(0),
            cancellationToken,
            document);

    /// <summary>Stores a link; true when it was not there before or says something else now.</summary>
    public static async Task<bool> StoreLinkAsync(
        this RecordSession session, LinkableRow citation, LinkRow link, string recorded, CancellationToken cancellationToken)
    {
        var before = await session.LinkOfAsync(citation.Element, cancellationToken);
        if (link.Equals(before))
        {
            return false;
        }

        if (before is not null)
        {
            await session.ExecuteAsync("DELETE FROM link WHERE element = @1", cancellationToken, citation.Element);
        }

        session.Prepare($"INSERT INTO link (element, document, kind, sought, outcome, rule, known, recorded) VALUES (?1, ?2, ?3, ?4, ?5, ?6, {KnownOfDocument}, ?7)")
            .BindAll(citation.Element, citation.Document, citation.Kind, link.Sought, link.Outcome, link.Rule, recorded).Execute();
        foreach (var document in link.Documents)
        {
            session.Prepare("INSERT INTO link_document (element, document, citing, known) SELECT element, ?2, document, known FROM link WHERE element = ?1")
                .BindAll(citation.Element, document).Execute();
        }

        foreach (var mismatch in link.Mismatches)
        {
            await session.ExecuteAsync(
                "INSERT INTO mismatch (element, kind, said, held, rule, known) SELECT element, @2, @3, @4, @5, known FROM link WHERE element = @1",
                cancellationToken,
                citation.Element,
                mismatch.Kind,
                mismatch.Said,
                mismatch.Held,
                mismatch.Rule);
        }

        return true;
    }

    /// <summary>Tells the links of a document by which day it is known now.</summary>
    public static async Task StoreKnownAsync(this RecordSession session, long document, CancellationToken cancellationToken)
    {
        var known = await session.TextAsync("SELECT published_to FROM reading WHERE document = @1", cancellationToken, document) ?? NeverKnown;
        const string OfDocument = "element IN (SELECT id FROM element WHERE document = @1) AND known <> @2";
        await session.ExecuteAsync($"UPDATE link SET known = @2 WHERE {OfDocument}", cancellationToken, document, known);
        await session.ExecuteAsync($"UPDATE link_document SET known = @2 WHERE {OfDocument}", cancellationToken, document, known);
        await session.ExecuteAsync($"UPDATE mismatch SET known = @2 WHERE {OfDocument}", cancellationToken, document, known);
    }

    public static async Task<LinkRow?> LinkOfAsync(this RecordSession session, string element, CancellationToken cancellationToken)
    {
        var found = await session.ListAsync(
            "SELECT l.outcome, l.rule, l.sought, d.document FROM link l LEFT JOIN link_document d ON d.element = l.element WHERE l.element = @1 ORDER BY d.document",
            row => (Outcome: row.GetString(0), Rule: row.GetString(1), Sought: row.TextOrNull(2), Document: row.IsDBNull(3) ? (long?)null : row.GetInt64(3)),
            cancellationToken,
            element);
        return found.Count == 0 ? null : new(found[0].Outcome, found[0].Rule, [.. found.Where(row => row.Document is not null).Select(row => row.Document!.Value)])
        {
            Sought = found[0].Sought,
            Mismatches = await session.ListAsync(
                "SELECT kind, said, held, rule FROM mismatch WHERE element = @1 ORDER BY kind",
                row => new MismatchRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)),
                cancellationToken,
                element),
        };
    }

    /// <summary>How many links a document has of each outcome.</summary>
    public static async Task<LinkCounts> LinkCountsAsync(this RecordSession session, long document, CancellationToken cancellationToken)
    {
        var counts = await session.ListAsync(
            "SELECT l.outcome, COUNT(*) FROM element e CROSS JOIN link l ON l.element = e.id WHERE e.document = @1 GROUP BY l.outcome",
            row => (Outcome: row.GetString(0), Count: row.GetInt32(1)),
            cancellationToken,
            document);
        int Of(string outcome) => counts.FirstOrDefault(count => count.Outcome == outcome).Count;
        return new(Of(LinkRow.Resolved), Of(LinkRow.Unresolved), Of(LinkRow.Ambiguous), Of(LinkRow.Unchecked)) { Nonexistent = Of(LinkRow.Nonexistent) };
    }

    private static LinkableRow Row(SqliteDataReader row, int at = 0) => new(
        row.GetString(at),
        row.GetInt64(at + 1),
        row.GetString(at + 2),
        row.TextOrNull(at + 3),
        row.GetString(at + 4),
        row.GetString(at + 5),
        row.GetString(at + 6));
}

/// <summary>How many citations of a document resolve, and how.</summary>
/// <param name="Resolved">To one document in the record, or to a dossier of which it holds papers.</param>
/// <param name="Unresolved">To none: the record does not hold it, and cannot tell whether it exists.</param>
/// <param name="Ambiguous">To several, or to one that the words do not settle.</param>
/// <param name="Unchecked">Name what no record of documents holds: laws, treaties, case law.</param>
public sealed record LinkCounts(int Resolved, int Unresolved, int Ambiguous, int Unchecked)
{
    /// <summary>Name what cannot exist.</summary>
    public int Nonexistent { get; init; }
}
