using System.Collections.Immutable;
using System.Text.Json;
using Stavaza.Answers;

namespace Stavaza.Record;

/// <summary>A citation that leads to a document, alone or among others.</summary>
internal sealed record LeadingRow(string Element, long Citing, string Outcome);

/// <summary>Finds what may belong to a trail and does not say so.</summary>
internal static class CandidateRows
{
    /// <summary>The papers of a dossier with their numbers, in no order.</summary>
    /// <param name="session">The snapshot.</param>
    /// <param name="first">Where the numbers begin: kst-36200-V-.</param>
    /// <param name="end">Where they end, not included: kst-36200-V and a full stop.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<List<(string Name, long Document)>> PapersBetweenAsync(
        this RecordSession session, string first, string end, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT name, document FROM alias WHERE name >= @1 AND name < @2", row => (row.GetString(0), row.GetInt64(1)), cancellationToken, first, end);

    /// <summary>The citations that lead to a document from those published between two days, the oldest first.</summary>
    public static Task<List<LeadingRow>> LeadingToAsync(
        this RecordSession session, long document, DateOnly since, DateOnly asOf, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            WITH page AS MATERIALIZED (
                SELECT element, citing FROM link_document WHERE document = @1 AND known >= @2 AND known <= @3 ORDER BY known, citing LIMIT @4)
            SELECT p.element, p.citing, l.outcome FROM page p CROSS JOIN link l ON l.element = p.element
            """,
            row => new LeadingRow(row.GetString(0), row.GetInt64(1), row.GetString(2)),
            cancellationToken,
            document,
            Moment.Text(since),
            Moment.Text(asOf),
            most);

    /// <summary>What tells of a motion or a promise and names none that is known, in some documents.</summary>
    public static Task<List<FoundElement>> WithoutTargetAsync(this RecordSession session, IEnumerable<long> documents, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT e.document, {ReadingRows.ReferenceColumns}, {ElementRows.Columns}
            FROM json_each(@1) j CROSS JOIN element e INDEXED BY element_without_target ON e.document = j.value CROSS JOIN reading r ON r.document = e.document
            WHERE e.target IS NULL AND (e.type IN ('execution', 'promise', 'promise-fulfilled') OR e.kind = 'motie-by-name') ORDER BY r.published_to, e.document, e.place
            """,
            row => new FoundElement(row.GetInt64(0), ReadingRows.Reference(row, 1), ElementRows.Element(row, 1 + ReadingRows.ReferenceWidth)),
            cancellationToken,
            $"[{string.Join(',', documents)}]");

    /// <summary>The letters that were published between two days, the oldest first, with who signed each.</summary>
    public static Task<List<(long Document, ImmutableArray<string> Signatories)>> LettersBetweenAsync(
        this RecordSession session, DateOnly since, DateOnly until, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT document, signatories FROM reading WHERE kind = 'Kamerbrief' AND published_to >= @1 AND published_to <= @2 ORDER BY published_to, document LIMIT @3",
            row => (row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), RecordJson.Default.ImmutableArrayString)),
            cancellationToken,
            Moment.Text(since),
            Moment.Text(until),
            most);

    /// <summary>The answers to written questions and the notices of delay that were published between two days and bear the number of no set, the oldest first.</summary>
    public static Task<List<(long Document, DocumentReference Reference)>> AnswersWithoutNumberAsync(
        this RecordSession session, DateOnly since, DateOnly until, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT r.document, {ReadingRows.ReferenceColumns} FROM reading r
            WHERE r.kind IN ('AntwoordSchriftelijkeVragen', 'Uitstelbericht') AND r.published_to >= @1 AND r.published_to <= @2
              AND NOT EXISTS (SELECT 1 FROM alias a WHERE a.document = r.document AND a.name LIKE '____Z%')
            ORDER BY r.published_to, r.document LIMIT @3
            """,
            row => (row.GetInt64(0), ReadingRows.Reference(row, 1)),
            cancellationToken,
            Moment.Text(since),
            Moment.Text(until),
            most);
}
