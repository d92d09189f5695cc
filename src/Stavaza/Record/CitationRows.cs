using Microsoft.Data.Sqlite;
using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>A citation in the graph: where it stands and what it resolves to.</summary>
internal sealed record CitingRow(FoundElement Found, string Outcome, string Rule);

/// <summary>How many citations of a kind have an outcome.</summary>
internal sealed record OutcomeCountRow(string Outcome, string Kind, int Count);

/// <summary>The graph of citations: what cites, what is cited, what is not resolved. Every list is a page of an index, counted without reading its rows.</summary>
internal static class CitationRows
{
    private const string Page =
        $"""
        SELECT e.document, {ReadingRows.ReferenceColumns}, {ElementRows.Columns}, l.outcome, l.rule
        FROM page p CROSS JOIN link l ON l.element = p.element CROSS JOIN element e ON e.id = p.element CROSS JOIN reading r ON r.document = e.document
        """;

    private const string NewestFirst = "ORDER BY l.known DESC, l.element DESC";

    /// <summary>The documents that cite a document, each once, newest first.</summary>
    public static Task<List<DocumentReference>> CitedByAsync(
        this RecordSession session, long document, DateOnly asOf, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (SELECT DISTINCT known, citing FROM link_document WHERE document = @1 AND known <= @2 ORDER BY known DESC, citing DESC LIMIT @3)
            SELECT {ReadingRows.ReferenceColumns} FROM page p CROSS JOIN reading r ON r.document = p.citing ORDER BY p.known DESC, p.citing DESC
            """,
            row => ReadingRows.Reference(row),
            cancellationToken,
            document,
            Moment.Text(asOf),
            most);

    /// <summary>The citations in a document, in order of place.</summary>
    public static Task<List<CitingRow>> CitationsInAsync(
        this RecordSession session, long document, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT e.document, {ReadingRows.ReferenceColumns}, {ElementRows.Columns}, l.outcome, l.rule
            FROM element e CROSS JOIN link l ON l.element = e.id CROSS JOIN reading r ON r.document = e.document
            WHERE e.document = @1 ORDER BY e.place LIMIT @3 OFFSET @2
            """,
            row => Citing(row),
            cancellationToken,
            document,
            skip,
            most);

    /// <summary>How the citations in a document resolve, by outcome and kind.</summary>
    public static Task<List<OutcomeCountRow>> CountsInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT l.outcome, l.kind, COUNT(*) FROM element e CROSS JOIN link l ON l.element = e.id WHERE e.document = @1 GROUP BY l.outcome, l.kind",
            row => Count(row),
            cancellationToken,
            document);

    public static async Task<int> MismatchesInAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        (int)await session.CountAsync(
            "SELECT COUNT(DISTINCT m.element) FROM element e CROSS JOIN mismatch m ON m.element = e.id WHERE e.document = @1", cancellationToken, document);

    /// <summary>The citations anywhere that lead to a document, newest first.</summary>
    public static Task<List<CitingRow>> CitationsToAsync(
        this RecordSession session, long document, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT element FROM link_document WHERE document = @1 AND known <= @2 ORDER BY known DESC, citing DESC, element DESC LIMIT @4 OFFSET @3)
            {Page} ORDER BY l.known DESC, l.document DESC, l.element DESC
            """,
            row => Citing(row),
            cancellationToken,
            document,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>How many citations lead to a document, and from how many documents.</summary>
    public static Task<(int Citations, int Documents)> CountsToAsync(this RecordSession session, long document, DateOnly asOf, CancellationToken cancellationToken) =>
        BothAsync(session, "SELECT COUNT(*), COUNT(DISTINCT citing) FROM link_document WHERE document = @1 AND known <= @2", cancellationToken, document, Moment.Text(asOf));

    /// <summary>The citations anywhere that name an id, newest first, whether the record holds it or not.</summary>
    public static Task<List<CitingRow>> CitationsOfTargetAsync(
        this RecordSession session, string target, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT element FROM link WHERE sought = @1 AND known <= @2 ORDER BY known DESC, document DESC, element DESC LIMIT @4 OFFSET @3)
            {Page} ORDER BY l.known DESC, l.document DESC, l.element DESC
            """,
            row => Citing(row),
            cancellationToken,
            target,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>How many citations name an id, and from how many documents.</summary>
    public static Task<(int Citations, int Documents)> CountsOfTargetAsync(
        this RecordSession session, string target, DateOnly asOf, CancellationToken cancellationToken) =>
        BothAsync(
            session, "SELECT COUNT(*), COUNT(DISTINCT document) FROM link WHERE sought = @1 AND known <= @2", cancellationToken, target, Moment.Text(asOf));

    /// <summary>Ids that begin with an id and a sign, such as the articles of a treaty, with the number of documents that cite each.</summary>
    /// <param name="session">The snapshot.</param>
    /// <param name="first">Where they begin: npt#.</param>
    /// <param name="end">Where they end, not included: npt$.</param>
    /// <param name="asOf">Only what was published by this day is counted.</param>
    /// <param name="most">As many as are given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<List<(string Target, int Documents)>> TargetsBetweenAsync(
        this RecordSession session, string first, string end, DateOnly asOf, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT sought, COUNT(DISTINCT document) AS documents FROM link
            WHERE sought >= @1 AND sought < @2 AND known <= @3 GROUP BY sought ORDER BY documents DESC, sought LIMIT @4
            """,
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            first,
            end,
            Moment.Text(asOf),
            most);

    /// <summary>The citations with an outcome, newest first.</summary>
    public static Task<List<CitingRow>> CitationsWithOutcomeAsync(
        this RecordSession session, string outcome, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT element FROM link WHERE outcome = @1 AND known <= @2 ORDER BY known DESC, kind DESC, element DESC LIMIT @4 OFFSET @3)
            {Page} ORDER BY l.known DESC, l.kind DESC, l.element DESC
            """,
            row => Citing(row),
            cancellationToken,
            outcome,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>The citations of a kind with an outcome, newest first.</summary>
    public static Task<List<CitingRow>> CitationsOfKindAsync(
        this RecordSession session, string outcome, string kind, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT element FROM link WHERE outcome = @1 AND kind = @2 AND known <= @3 ORDER BY known DESC, element DESC LIMIT @5 OFFSET @4)
            {Page} {NewestFirst}
            """,
            row => Citing(row),
            cancellationToken,
            outcome,
            kind,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>How many citations of each kind have an outcome.</summary>
    public static Task<List<OutcomeCountRow>> CountsOfOutcomeAsync(
        this RecordSession session, string outcome, DateOnly asOf, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT outcome, kind, COUNT(*) FROM link INDEXED BY link_by_kind WHERE outcome = @1 AND known <= @2 GROUP BY kind",
            row => Count(row),
            cancellationToken,
            outcome,
            Moment.Text(asOf));

    /// <summary>The citations that say something of their target which the target does not say of itself, newest first.</summary>
    public static Task<List<CitingRow>> MismatchedAsync(
        this RecordSession session, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT DISTINCT known, element FROM mismatch WHERE known <= @1 ORDER BY known DESC, element DESC LIMIT @3 OFFSET @2)
            {Page} {NewestFirst}
            """,
            row => Citing(row),
            cancellationToken,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>The same of one kind: date, title, author, chamber, session.</summary>
    public static Task<List<CitingRow>> MismatchedOfKindAsync(
        this RecordSession session, string kind, DateOnly asOf, int skip, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            WITH page AS MATERIALIZED (
                SELECT element FROM mismatch WHERE kind = @1 AND known <= @2 ORDER BY known DESC, element DESC LIMIT @4 OFFSET @3)
            {Page} {NewestFirst}
            """,
            row => Citing(row),
            cancellationToken,
            kind,
            Moment.Text(asOf),
            skip,
            most);

    /// <summary>How many citations differ from their target, by kind of difference.</summary>
    public static Task<List<(string Kind, int Count)>> MismatchCountsAsync(this RecordSession session, DateOnly asOf, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT kind, COUNT(*) FROM mismatch WHERE known <= @1 GROUP BY kind",
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            Moment.Text(asOf));

    /// <summary>How many citations differ from their target at all.</summary>
    public static async Task<int> MismatchedCountAsync(this RecordSession session, DateOnly asOf, CancellationToken cancellationToken) =>
        (int)await session.CountAsync("SELECT COUNT(DISTINCT element) FROM mismatch WHERE known <= @1", cancellationToken, Moment.Text(asOf));

    private static async Task<(int, int)> BothAsync(RecordSession session, string sql, CancellationToken cancellationToken, params object?[] values) =>
        (await session.ListAsync(sql, row => (row.GetInt32(0), row.GetInt32(1)), cancellationToken, values))[0];

    private static OutcomeCountRow Count(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2));

    private static CitingRow Citing(SqliteDataReader row)
    {
        const int Element = 1 + ReadingRows.ReferenceWidth;
        return new(
            new FoundElement(row.GetInt64(0), ReadingRows.Reference(row, 1), ElementRows.Element(row, Element)),
            row.GetString(Element + ElementRows.Width),
            row.GetString(Element + ElementRows.Width + 1));
    }
}
