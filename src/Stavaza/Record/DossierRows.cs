using System.Text.Json;
using Stavaza.Answers;
using Stavaza.Documents;

namespace Stavaza.Record;

/// <summary>Finds what belongs to a dossier: the papers that bear a number in it, and what cites them.</summary>
internal static class DossierRows
{
    /// <summary>Every document with an alias in the dossier, with that alias; those of the dossiers that add to its number (36200-V to 36200) come along.</summary>
    public static Task<List<(long Row, DocumentReference Document, string Alias)>> PapersOfDossierAsync(
        this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT r.document, {ReadingRows.ReferenceColumns}, a.name FROM alias a JOIN reading r ON r.document = a.document
            WHERE a.name >= @1 AND a.name < @2 ORDER BY r.published_to, a.name
            """,
            row => (row.GetInt64(0), ReadingRows.Reference(row, 1), row.GetString(1 + ReadingRows.ReferenceWidth)),
            cancellationToken,
            FirstNumber(dossier),
            AfterNumbers(dossier));

    /// <summary>
    /// Every document that cites a paper of the dossier or the dossier itself, with what it cites. Papers of the dossiers that add to its number
    /// (36200-V to 36200) come along.
    /// </summary>
    public static Task<List<(DocumentReference Document, string Target)>> CitationsOfDossierAsync(
        this RecordSession session, string dossier, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"""
            SELECT DISTINCT {ReadingRows.ReferenceColumns}, e.target FROM element e JOIN reading r ON r.document = e.document
            WHERE e.type = 'citation' AND ((e.target >= @1 AND e.target < @2) OR e.target = @3) ORDER BY r.published_to, e.target
            """,
            row => (ReadingRows.Reference(row), row.GetString(ReadingRows.ReferenceWidth)),
            cancellationToken,
            FirstNumber(dossier),
            AfterNumbers(dossier),
            $"dossier-{dossier}");

    /// <summary>What the format of a paper says of it outside the prose: only files of officielebekendmakingen.nl name dossier and title apart. Null for others.</summary>
    public static async Task<DocumentFacts?> FactsOfPaperAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        await session.TextAsync(
            """
            SELECT v.facts FROM reading r JOIN version v ON v.id = r.version JOIN file f ON f.id = v.file
            WHERE r.document = @1 AND f.format = 'OfficielePublicatie'
            """,
            cancellationToken,
            document) is { } facts
            ? JsonSerializer.Deserialize(facts, RecordJson.Default.DocumentFacts)
            : null;

    /// <summary>Every document of a kind, with its key id.</summary>
    public static Task<List<DocumentReference>> DocumentsOfKindAsync(this RecordSession session, string kind, CancellationToken cancellationToken) =>
        session.ListAsync(
            $"SELECT {ReadingRows.ReferenceColumns} FROM reading r WHERE r.kind = @1 ORDER BY r.published_to DESC, r.shown",
            row => ReadingRows.Reference(row),
            cancellationToken,
            kind);

    /// <summary>Canonical ids of motions that documents speak of, whether the record holds them or not.</summary>
    public static Task<List<string>> MotionsSpokenOfAsync(this RecordSession session, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT DISTINCT target FROM element
            WHERE target >= 'kst-' AND target < 'kst.' AND (type IN ('execution', 'motie-status', 'appreciation', 'vote') OR kind = 'motie-by-name') ORDER BY target
            """,
            row => row.GetString(0),
            cancellationToken);

    /// <summary>What a document cites of dossiers: their papers and the dossiers themselves, in its order. Its own number is left out.</summary>
    public static Task<List<string>> DossiersCitedAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT target FROM element
            WHERE document = @1 AND type = 'citation' AND ((target >= 'kst-' AND target < 'kst.') OR (target >= 'dossier-' AND target < 'dossier.'))
              AND json_extract(fields, '$.self') IS NULL ORDER BY place
            """,
            row => row.GetString(0),
            cancellationToken,
            document);

    /// <summary>The citations that resolve to nothing, most cited first.</summary>
    public static Task<List<(string Target, int Documents)>> UnresolvedAsync(this RecordSession session, int most, CancellationToken cancellationToken) =>
        session.ListAsync(
            """
            SELECT sought, COUNT(DISTINCT document) AS documents FROM link
            WHERE outcome = 'unresolved' AND sought IS NOT NULL AND (sought < 'motion:' OR sought >= 'motion;')
            GROUP BY sought ORDER BY documents DESC, sought LIMIT @1
            """,
            row => (row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            most);

    /// <summary>The unresolved citations of one document.</summary>
    /// <remarks>CROSS JOIN holds the order: from the document's elements to their links, never through all unresolved links.</remarks>
    public static Task<List<string>> UnresolvedOfAsync(this RecordSession session, long document, CancellationToken cancellationToken) =>
        session.ListAsync(
            "SELECT DISTINCT e.target FROM element e CROSS JOIN link l ON l.element = e.id WHERE e.document = @1 AND l.outcome = 'unresolved' AND e.target IS NOT NULL",
            row => row.GetString(0),
            cancellationToken,
            document);

    /// <summary>Where the ids of a dossier's papers begin. A range seeks in an index; LIKE with an expression would walk through all of it.</summary>
    private static string FirstNumber(string dossier) => $"kst-{dossier}-";

    /// <summary>Where they end: the full stop is the first character after the hyphen.</summary>
    private static string AfterNumbers(string dossier) => $"kst-{dossier}.";
}
